"""`sandbox`: the built-in local Toggle on its own, for trying other programs against it."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from toggle_desk.cli.command import Command, number


@dataclass(frozen=True, slots=True)
class Sandbox(Command):
    """Runs the built-in local Toggle until it is interrupted."""

    port: int  # 0 takes a free one

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options."""
        parser.add_argument(
            "--port", type=_port, default=0, metavar="N", help="0, the default, takes a free one"
        )

    def run(self, data_dir: Path | None) -> int:
        """Serve from the folder of practice mode, and give the exit code."""
        from toggle_desk.cli import output
        from toggle_desk.runtime.installation import Installation
        from toggle_desk.sandbox.server import serve

        place = Installation.of(data_dir, None, practice=True)
        place.make_folder()
        return serve(place.paths.sandbox, self.port, output.say)


def _port(text: str) -> int:
    port = number(text)
    if not 0 <= port < 2**16:
        raise argparse.ArgumentTypeError(f"a port is a number below {2**16}, not {port}")
    return port
