"""Starts the program: with a command it works headless, without one it opens the window."""

import sys


def main() -> int:
    """Run the program and give its exit code (product, section 3)."""
    from toggle_desk.cli.arguments import parse

    options = parse(sys.argv[1:])
    if options.command is None:
        from toggle_desk.app.start import run as run_window

        return run_window(options)
    if options.command == "tour":
        from toggle_desk.app.tour import tour

        return tour(options)
    from toggle_desk.cli.commands import run

    return run(options)


if __name__ == "__main__":
    sys.exit(main())
