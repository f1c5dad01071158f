"""Starts the program: with a command it works headless, without one it opens the window."""

import sys


def main() -> int:
    """Run the program and give its exit code (product, section 3)."""
    from toggle_desk import cli

    options = cli.parse(sys.argv[1:])
    if options.command in {None, "tour"}:
        from toggle_desk import app

        return app.tour(options) if options.command == "tour" else app.run(options)
    return cli.run(options)


if __name__ == "__main__":
    sys.exit(main())
