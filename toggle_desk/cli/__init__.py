"""The command line: the same use cases as the window, for scripts, installers and tests."""

from toggle_desk.cli.arguments import parse, parser

__all__ = ["parse", "parser"]
