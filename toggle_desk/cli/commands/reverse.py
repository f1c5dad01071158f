"""`reverse`: one card is taken back."""

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from toggle_desk.cli.command import ENDING, DeskCommand, add_approver, add_json, add_operator, with_way_out

if TYPE_CHECKING:
    from toggle_desk.application.desk import Desk
    from toggle_desk.application.records import Entry
    from toggle_desk.domain.errors import DeskError


@dataclass(frozen=True, slots=True)
class Reverse(DeskCommand):
    """Takes one card back while its guest has not spent from it."""

    may_send: ClassVar[bool] = True

    reference: str  # of the card, or the end of it
    reason: str
    operator: str | None
    approve_by: str | None
    json: bool

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options."""
        parser.epilog = f"It {ENDING}"
        parser.add_argument("reference", metavar="REFERENCE", help="the card's reference, or the end of it")
        parser.add_argument("--reason", required=True, metavar="TEXT", help="why, in a few words")
        add_operator(parser)
        add_approver(parser)
        add_json(parser)

    def refusal(self, problem: "DeskError", currency: str) -> str:
        """Say that the card stays as it is, and why."""
        from toggle_desk.presenters import wording

        said = wording.not_reversed(problem, currency)
        return with_way_out(said, problem, self.operator, self.approve_by)

    async def run(self, desk: "Desk") -> int:
        """Take one card back and say what became of it. Raises DeskError where nothing was recorded."""
        from toggle_desk.cli import sending

        entry = await sending.unless_interrupted(desk, self._reverse(desk))
        if entry is None:
            return sending.nothing_left(json=self.json)
        return sending.told_reversal(entry, json=self.json)

    async def _reverse(self, desk: "Desk") -> "Entry":
        from toggle_desk.cli.approving import with_second_person
        from toggle_desk.cli.sign_in import sign_in
        from toggle_desk.domain.rights import Action

        operator = await sign_in(desk, desk.setup.settings(), self.operator)
        reversal = await with_second_person(
            desk,
            lambda: desk.issuing.reverse_card(self.reference, operator, self.reason),
            action=Action.REVERSE,
            by=operator,
            approver=self.approve_by,
            reference=self.reference,
        )
        return await desk.issuing.await_outcome(reversal)
