"""The shape of the command line: what every command may be given, and the edge where options get types."""

import argparse
import os
import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from toggle_desk.cli.commands import COMMANDS, load

if TYPE_CHECKING:
    from toggle_desk.cli.command import DeskCommand
    from toggle_desk.cli.commands.doctor import Doctor
    from toggle_desk.cli.commands.recover import Recover
    from toggle_desk.cli.commands.sandbox import Sandbox
    from toggle_desk.cli.commands.tour import Tour

USAGE = 2  # the exit code of a command that makes no sense


@dataclass(frozen=True, slots=True)
class Options:
    """What a command line asks for: what every command may be given, and the command with its own."""

    practice: bool
    data_dir: Path | None
    api_url: str | None
    json: bool  # whether a script reads what comes of it, a refusal included
    command: "DeskCommand | Doctor | Recover | Sandbox | Tour | None"  # None opens the window


def parse(arguments: Sequence[str]) -> Options:
    """Read the command line, with what the environment gives for the options that every command has."""
    root = _build_parser(arguments)
    given = root.parse_args(arguments)
    practice: bool = getattr(given, "practice", False)
    folder: Path | str | None = getattr(given, "data_dir", None) or os.environ.get("TOGGLE_DESK_DATA_DIR")
    address: str | None = getattr(given, "api_url", None)
    if practice and address:
        root.error("practice mode has its own local Toggle: leave out --api-url")
    command = None if given.command is None else _typed(given)
    if command is not None and (problem := command.contradiction()):
        root.error(problem)
    return Options(
        practice=practice,
        data_dir=Path(folder) if folder else None,
        api_url=None if practice else address or os.environ.get("TOGGLE_DESK_API_URL"),
        json=getattr(given, "json", None) is True,
        command=command,
    )


def _build_parser(named: Collection[str]) -> argparse.ArgumentParser:
    """Describe every command, so that `--help` tells all there is; only the named ones are read whole."""
    everywhere = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    everywhere.add_argument("--practice", action="store_true", help="use the built-in local Toggle")
    everywhere.add_argument(
        "--data-dir", type=_folder, metavar="DIR", help="keep everything under this folder"
    )
    everywhere.add_argument(
        "--api-url", type=_address, metavar="URL", help="Toggle's address: https, or this computer"
    )
    root = _Parser(
        prog="toggle-desk",
        description="Free gift cards from the till, each with a person, a reason and a limit.",
        parents=[everywhere],
        allow_abbrev=False,
    )
    root.add_argument("--version", action=_Version, nargs=0, help="show the version")
    commands = root.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for name, does in COMMANDS.items():
        command = commands.add_parser(
            name, help=does, description=does, parents=[everywhere], allow_abbrev=False
        )
        if name in named:
            load(name).add_arguments(command)
    return root


def _typed(given: argparse.Namespace) -> "DeskCommand | Doctor | Recover | Sandbox | Tour":
    command = load(given.command)
    return command(**{one.name: getattr(given, one.name) for one in fields(command)})


def _address(text: str) -> str:
    # A script's variable that was never set must not mean the live Toggle.
    if not text.strip():
        raise argparse.ArgumentTypeError("the address is empty")
    return text


def _folder(text: str) -> Path:
    # Nor must it mean the folder that the script happens to stand in, with limits that start anew.
    if not text.strip():
        raise argparse.ArgumentTypeError("the folder is empty")
    return Path(text)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and as JSON too where a script has asked for it."""

    def error(self, message: str) -> NoReturn:
        if "--json" in sys.argv:
            from toggle_desk.cli import output  # a window that starts has no use for it

            output.print_json(output.nothing_json("usage", message))
        self.exit(USAGE, f"Nothing was issued. {message}\n{self.format_usage()}")


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        from toggle_desk.runtime import release

        del namespace, values, option_string
        said = f"Toggle Desk {release.version()}"
        sys.stdout.write(f"{said} (build {build})\n" if (build := release.build()) else f"{said}\n")
        parser.exit()
