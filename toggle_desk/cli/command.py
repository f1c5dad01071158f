"""What every command has: options of its own, what it says of a refusal, and help that loads nothing more.

What a command needs to do its work is imported when it runs.
"""

import argparse
import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:  # help must not wait for these
    from toggle_desk.application.desk import Desk
    from toggle_desk.domain.errors import DeskError

ENDING = (
    "ends with 0 when it is done, 2 when the command makes no sense, 3 when certainly nothing happened and "
    "it is safe to repeat, 4 when the outcome is not known yet (recorded and watched: see reconcile), 5 "
    "when Toggle refused, 6 when a limit, a role or a PIN forbids it, 7 when connect could not store the API "
    "user in the vault."
)


@dataclass(frozen=True, slots=True)
class Command(ABC):
    """One command; its fields are its options, named as argparse names them."""

    may_send: ClassVar[bool] = False  # whether it can have a card on its way

    @classmethod
    @abstractmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options, each with what it is for."""
        ...

    def contradiction(self) -> str:
        """Say what makes no sense of options that are each good in themselves; "" where all is well."""
        return ""

    def refusal(self, problem: "DeskError", currency: str) -> str:
        """Say why it was refused; a command that only asks or sets up claims nothing about any card."""
        from toggle_desk.presenters import wording

        return wording.in_doubt(problem, currency)


@dataclass(frozen=True, slots=True)
class DeskCommand(Command):
    """A command that needs the records and Toggle, which `cli/run.py` opens for it."""

    @abstractmethod
    async def run(self, desk: "Desk") -> int:
        """Carry it out, tell what became of it, and give the exit code. Raises DeskError where refused."""
        ...


def add_operator(parser: argparse.ArgumentParser) -> None:
    """Describe how a person signs in for one command."""
    parser.add_argument("--operator", metavar="NAME", help="who decides; the PIN is read from standard input")


def add_approver(parser: argparse.ArgumentParser) -> None:
    """Describe how a second person approves."""
    parser.add_argument(
        "--approve-by",
        metavar="NAME",
        help="who approves what the operator may not do alone; the PIN is the second line of standard input",
    )


def with_way_out(said: str, problem: "DeskError", operator: str | None, approver: str | None) -> str:
    """Tell how a second person approves, where one could and none was named."""
    from toggle_desk.domain.errors import Code
    from toggle_desk.domain.policy import APPROVABLE, DOUBTS
    from toggle_desk.presenters import wording

    may_help = problem.code in APPROVABLE | DOUBTS | {Code.NEEDS_APPROVAL}
    if operator is None or approver is not None or not may_help:
        return said
    return f"{said} {wording.say('cli.approve_how')}"


def add_json(parser: argparse.ArgumentParser) -> None:
    """Describe how a script asks for an answer that it can read."""
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")


def number(text: str) -> int:
    """Read a number of up to 15 digits. Raises ArgumentTypeError."""
    # int() also reads 1_6531 and digits of other scripts.
    if not re.fullmatch(r"[0-9]{1,15}", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number")
    return int(text)
