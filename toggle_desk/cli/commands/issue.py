"""`issue`: one card."""

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from toggle_desk.cli.command import (
    ENDING,
    DeskCommand,
    add_approver,
    add_json,
    add_operator,
    number,
    with_way_out,
)

if TYPE_CHECKING:
    from toggle_desk.application.desk import Desk
    from toggle_desk.domain.errors import DeskError


@dataclass(frozen=True, slots=True)
class Issue(DeskCommand):
    """Issues one card and prints it, unless Toggle emails it to the guest."""

    may_send: ClassVar[bool] = True

    site: str
    product: str
    amount: str | None  # in major units, as typed
    option: int | None
    reason: str  # its code
    table: str
    note: str
    email: str | None  # None shows the card
    operator: str | None
    approve_by: str | None
    json: bool

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options."""
        parser.epilog = f"It {ENDING}"
        parser.add_argument("--site", required=True, metavar="REF", help="a site's reference or name")
        parser.add_argument(
            "--product", required=True, metavar="NAME_OR_ID", help="the start of a name will do"
        )
        worth = parser.add_mutually_exclusive_group(required=True)
        worth.add_argument("--amount", metavar="20.00", help="in pounds and pence, or as the currency has it")
        worth.add_argument("--option", type=number, metavar="ID", help="Toggle's number of a price option")
        parser.add_argument(
            "--reason", required=True, metavar="CODE", help="the code of a reason set up here"
        )
        parser.add_argument("--table", default="", metavar="T", help="table or check number")
        parser.add_argument(
            "--note", default="", metavar="TEXT", help="goes into Toggle's books, never to the guest"
        )
        handed = parser.add_mutually_exclusive_group(required=True)
        handed.add_argument("--email", metavar="ADDR", help="Toggle emails the card to the guest")
        handed.add_argument("--show", action="store_true", help="print the card's number and PIN")
        add_operator(parser)
        add_approver(parser)
        add_json(parser)

    def refusal(self, problem: "DeskError", currency: str) -> str:
        """Say that nothing was issued, and why."""
        from toggle_desk.presenters import wording

        said = wording.refusal(problem, currency)
        return with_way_out(said, problem, self.operator, self.approve_by)

    async def run(self, desk: "Desk") -> int:
        """Issue one card and say what became of it. Raises DeskError where nothing was recorded."""
        from toggle_desk.cli import sending
        from toggle_desk.cli.issuing import issue

        entry = await sending.unless_interrupted(desk, issue(desk, self))
        if entry is None:
            return sending.nothing_left(json=self.json)
        return sending.told(desk, entry, json=self.json)
