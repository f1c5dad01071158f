"""`erase-guest`: a guest is taken out of this till's records."""

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toggle_desk.cli.command import DeskCommand, add_json, add_operator

if TYPE_CHECKING:
    from toggle_desk.application.desk import Desk


@dataclass(frozen=True, slots=True)
class EraseGuest(DeskCommand):
    """Erases one guest, named by an address that never stands in the arguments, or by one of the cards."""

    card: str | None
    operator: str | None
    json: bool

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options."""
        parser.epilog = (
            "The guest's email address is read from standard input, after the operator's PIN. An outcome "
            "that is still open keeps the address until it is settled, seven days at most. The guest "
            "counts against the limit of 30 days until these are over, under a keyed mark."
        )
        parser.add_argument(
            "--card", metavar="REFERENCE", help="erase the guest of this card, instead of an address"
        )
        add_operator(parser)
        add_json(parser)

    async def run(self, desk: "Desk") -> int:
        """Erase the guest and say from how many cards. Raises DeskError where nothing was erased."""
        from toggle_desk.cli import exits, output
        from toggle_desk.cli.sign_in import read_secret, sign_in
        from toggle_desk.presenters import wording

        by = await sign_in(desk, desk.setup.settings(), self.operator)
        erase = desk.records.erase_guest
        if self.card is None:
            erased = erase.by_address((await read_secret("The guest's email address: ")).reveal(), by)
        else:
            entry, _ = desk.records.activity.detail(self.card)
            erased = erase.of_card(entry.reference, by)
        output.say(wording.say("cli.guest_erased", cards=str(erased.cards)))
        if erased.waiting:
            output.say(wording.say("cli.guest_waits", waiting=str(erased.waiting)))
        if self.json:
            output.print_json({"state": "ERASED", "cards": erased.cards, "waiting": erased.waiting})
        return exits.DONE
