"""The shape of the command line: its commands, their options and what they mean."""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from toggle_desk.runtime import release

USAGE = 2  # the exit code of a command that makes no sense
_ENDING = (
    "ends with 0 when it is done, 2 when the command makes no sense, 3 when certainly nothing happened and "
    "it is safe to repeat, 4 when the outcome is not known yet (recorded and watched: see reconcile), 5 "
    "when Toggle refused, 6 when a limit, a role or a PIN forbids it, 7 when connect could not store the API "
    "user in the vault."
)


def parser() -> argparse.ArgumentParser:
    """Describe every command, so that `--help` tells all there is."""
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

    def command(name: str, does: str, more: str = "") -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=does, description=does, epilog=more, parents=[everywhere], allow_abbrev=False
        )

    connect = command("connect", "log in to Toggle for real and store the API user in the vault")
    connect.add_argument(
        "--username",
        required=True,
        help="API username or email; the password is read from standard input",
    )
    connect.add_argument("--account", type=_number, metavar="ID", help="needed where the user sees several")

    provision = command("provision", "apply a provisioning file, all of it or nothing")
    provision.add_argument("file", type=Path, metavar="FILE", help="TOML; the README shows one")

    issue = command("issue", "issue one card", f"It {_ENDING}")
    issue.add_argument("--site", required=True, metavar="REF", help="a site's reference or name")
    issue.add_argument("--product", required=True, metavar="NAME_OR_ID", help="the start of a name will do")
    worth = issue.add_mutually_exclusive_group(required=True)
    worth.add_argument("--amount", metavar="20.00", help="in pounds and pence, or as the currency has it")
    worth.add_argument("--option", type=_number, metavar="ID", help="Toggle's number of a price option")
    issue.add_argument("--reason", required=True, metavar="CODE", help="the code of a reason set up here")
    issue.add_argument("--table", default="", metavar="T", help="table or check number")
    issue.add_argument(
        "--note", default="", metavar="TEXT", help="goes into Toggle's books, never to the guest"
    )
    handed = issue.add_mutually_exclusive_group(required=True)
    handed.add_argument("--email", metavar="ADDR", help="Toggle emails the card to the guest")
    handed.add_argument("--show", action="store_true", help="print the card's number and PIN")
    reverse = command("reverse", "take an unspent card back", f"It {_ENDING}")
    reverse.add_argument("reference", metavar="REFERENCE", help="the card's reference, or the end of it")
    reverse.add_argument("--reason", required=True, metavar="TEXT", help="why, in a few words")
    for moving in (issue, reverse):
        moving.add_argument(
            "--operator", metavar="NAME", help="who decides; the PIN is read from standard input"
        )

    reconcile = command(
        "reconcile",
        "ask Toggle about every open outcome now, or decide about one",
        f"Asking ends with 0, whatever is still open then. A decision {_ENDING}",
    )
    _add_decisions(reconcile)
    history = command("history", "show the ledger")
    for telling in (issue, reverse, reconcile, history):
        telling.add_argument("--json", action="store_true", help="one JSON object on standard output")
    history.add_argument("--csv", type=Path, metavar="FILE", help="write it for a spreadsheet")

    doctor = command("doctor", "check this machine")
    doctor.add_argument(
        "--json", nargs="?", const="-", metavar="FILE", help="one JSON object, on standard output or in FILE"
    )

    tour = command("tour", "photograph every screen in practice mode")
    tour.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
    tour.add_argument("--short", action="store_true", help="one theme, one size, one direction")

    sandbox = command("sandbox", "run the built-in local Toggle on its own")
    sandbox.add_argument(
        "--port", type=_port, default=0, metavar="N", help="0, the default, takes a free one"
    )
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
    reconcile.add_argument(
        "--reason", default="", metavar="TEXT", help="why it is decided so; it stays on record"
    )
    reconcile.add_argument(
        "--operator", metavar="NAME", help="who decides; the PIN is read from standard input"
    )


def _refuse_idle(options: argparse.Namespace) -> None:
    """End with a usage error where a reason or a name was given and no decision that they belong to."""
    if all(given is None for given in (options.send_again, options.abandon, options.sign_off)):
        parser().error("--reason and --operator belong to --send-again, --abandon or --sign-off")


def _address(text: str) -> str:
    # A script's variable that was never set must not mean the live Toggle.
    if not text.strip():
        raise argparse.ArgumentTypeError("the address is empty")
    return text


def _folder(text: str) -> Path:
    # Nor must it mean whatever folder the script happens to stand in, with limits that start anew.
    if not text.strip():
        raise argparse.ArgumentTypeError("the folder is empty")
    return Path(text)


def _number(text: str) -> int:
    # int() also reads 1_6531 and digits of other scripts.
    if not re.fullmatch(r"[0-9]{1,15}", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number")
    return int(text)


def _port(text: str) -> int:
    number = _number(text)
    if not 0 <= number < 2**16:
        raise argparse.ArgumentTypeError(f"a port is a number below {2**16}, not {number}")
    return number


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
