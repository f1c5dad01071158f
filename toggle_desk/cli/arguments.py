"""The shape of the command line (product, section 3)."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from toggle_desk.runtime import release

USAGE = 2  # the exit code of a command that makes no sense


def parser() -> argparse.ArgumentParser:
    """Describe the command line (product, section 3)."""
    everywhere = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    everywhere.add_argument("--practice", action="store_true", help="use the built-in local Toggle")
    everywhere.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything under this folder")
    everywhere.add_argument("--api-url", metavar="URL", help="Toggle's address: https, or this computer")
    root = _Parser(
        prog="toggle-desk",
        description="Free gift cards from the till, each with a person, a reason and a limit.",
        parents=[everywhere],
    )
    root.add_argument("--version", action=_Version, nargs=0, help="show the version")
    commands = root.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    def command(name: str, does: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=does, description=does, parents=[everywhere])

    connect = command("connect", "log in to Toggle for real and store the API user in the vault")
    connect.add_argument(
        "--username", required=True, help="API username or email; the password is read from input"
    )
    connect.add_argument("--account", type=int, metavar="ID")

    provision = command("provision", "apply a provisioning file, all of it or nothing")
    provision.add_argument("file", type=Path, metavar="FILE")

    issue = command("issue", "issue one card")
    issue.add_argument("--site", required=True, metavar="REF")
    issue.add_argument("--product", required=True, metavar="NAME_OR_ID")
    worth = issue.add_mutually_exclusive_group(required=True)
    worth.add_argument("--amount", metavar="20.00")
    worth.add_argument("--option", type=int, metavar="ID")
    issue.add_argument("--reason", required=True, metavar="CODE")
    issue.add_argument("--table", default="", metavar="T")
    issue.add_argument("--note", default="", metavar="TEXT")
    handed = issue.add_mutually_exclusive_group(required=True)
    handed.add_argument("--email", metavar="ADDR")
    handed.add_argument("--show", action="store_true")
    issue.add_argument("--operator", metavar="NAME", help="the PIN is read from input")
    issue.add_argument("--json", action="store_true")

    reverse = command("reverse", "take an unspent card back")
    reverse.add_argument("reference", metavar="REFERENCE")
    reverse.add_argument("--reason", required=True, metavar="TEXT")
    reverse.add_argument("--operator", metavar="NAME", help="the PIN is read from input")
    reverse.add_argument("--json", action="store_true")

    _add_decisions(command("reconcile", "ask Toggle about every open outcome now, or decide about one"))

    history = command("history", "show the ledger")
    history.add_argument("--json", action="store_true")
    history.add_argument("--csv", type=Path, metavar="FILE")

    doctor = command("doctor", "check this machine")
    doctor.add_argument("--json", nargs="?", const="-", metavar="FILE")

    tour = command("tour", "photograph every screen in practice mode")
    tour.add_argument("folder", type=Path, metavar="DIR")
    tour.add_argument("--short", action="store_true", help="one theme, one size, one direction")

    sandbox = command("sandbox", "run the built-in local Toggle on its own")
    sandbox.add_argument("--port", type=int, default=0, metavar="N")
    return root


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line, with what the environment gives for the options that every command has."""
    options = parser().parse_args(arguments)
    options.practice = getattr(options, "practice", False)
    folder = getattr(options, "data_dir", None) or os.environ.get("TOGGLE_DESK_DATA_DIR")
    options.data_dir = Path(folder) if folder else None
    given = getattr(options, "api_url", None)
    if options.practice and given:
        parser().error("practice mode has its own local Toggle: leave out --api-url")
    if options.command == "reconcile" and (options.reason or options.operator):
        _refuse_idle(options)
    options.api_url = None if options.practice else given or os.environ.get("TOGGLE_DESK_API_URL")
    return options


def _add_decisions(reconcile: argparse.ArgumentParser) -> None:
    """Describe what only a person may decide about one outcome."""
    decision = reconcile.add_mutually_exclusive_group()
    decision.add_argument("--send-again", metavar="REFERENCE", help="send the same order again, for a reason")
    decision.add_argument("--abandon", metavar="REFERENCE", help="close it without a card, for a reason")
    decision.add_argument("--sign-off", metavar="REFERENCE", help="a manager knows of it and deals with it")
    reconcile.add_argument("--reason", default="", metavar="TEXT", help="of a decision; it stays on record")
    reconcile.add_argument("--operator", metavar="NAME", help="who decides; the PIN is read from input")
    reconcile.add_argument("--json", action="store_true")


def _refuse_idle(options: argparse.Namespace) -> None:
    """End with a usage error where a reason or a name was given and no decision that they belong to."""
    if all(given is None for given in (options.send_again, options.abandon, options.sign_off)):
        parser().error("--reason and --operator belong to --send-again, --abandon or --sign-off")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and as JSON too where a script has asked for it."""

    def error(self, message: str) -> NoReturn:
        if "--json" in sys.argv:
            from toggle_desk.cli import output  # a window that starts has no use for it

            output.print_json(output.nothing_json("usage", message))
        self.exit(USAGE, f"Nothing was issued. {message}\n{self.format_usage()}")


class _Version(argparse.Action):
    """Looks the version up only when somebody asks for it."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        del namespace, values, option_string
        said = f"Toggle Desk {release.version()}"
        sys.stdout.write(f"{said} (build {build})\n" if (build := release.build()) else f"{said}\n")
        parser.exit()
