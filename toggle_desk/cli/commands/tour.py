"""`tour`: pictures of every screen; what takes them has a window and is started by `__main__`."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from toggle_desk.cli.command import Command


@dataclass(frozen=True, slots=True)
class Tour(Command):
    """Photographs every screen in practice mode."""

    folder: Path
    short: bool

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options."""
        parser.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
        parser.add_argument("--short", action="store_true", help="one theme, one size, one direction")
