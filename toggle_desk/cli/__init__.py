"""The command line: the same use cases as the window, for scripts, installers and tests."""

from toggle_desk.cli.arguments import parse, parser
from toggle_desk.cli.commands import run

__all__ = ["parse", "parser", "run"]
