"""Starts the program: with a command it works headless, without one it opens the window."""

import os
import signal
import sys
from pathlib import Path

_NOT_BEGUN = 3  # certainly nothing happened, see cli/exits.py, which could not be read yet


def main() -> int:
    """Run the program and give its exit code, as `toggle-desk issue --help` tells them."""
    give_missing_streams()
    if sys.argv[1:] == ["print-worker"]:  # how the program asks the print system, no command of its own
        from toggle_desk.devices.serving import serve

        return serve()
    from toggle_desk.cli.arguments import parse

    options = parse(sys.argv[1:])
    command = options.command
    if command is None:
        from toggle_desk.app.start import run as run_window

        return run_window(options.data_dir, options.api_url, practice=options.practice)
    from toggle_desk.cli.commands.tour import Tour

    if isinstance(command, Tour):
        from toggle_desk.app.tour import tour

        return tour(command.folder, short=command.short)
    try:
        from toggle_desk.cli.run import run
    except KeyboardInterrupt:
        sys.stderr.write("Nothing was done. The command was interrupted before it began.\n")
        return _NOT_BEGUN
    code = run(options, command)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # the interpreter's own end must not change the code any more
    return code


def give_missing_streams() -> None:
    """Send all that is written or asked nowhere: a window's program on Windows has no streams at all."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - for good


if __name__ == "__main__":
    sys.exit(main())
