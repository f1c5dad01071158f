"""`provision`: a till is set up from a file, all of it or nothing."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toggle_desk.cli.command import DeskCommand, add_operator

if TYPE_CHECKING:
    from toggle_desk.application.desk import Desk
    from toggle_desk.domain.people import Operator


@dataclass(frozen=True, slots=True)
class Provision(DeskCommand):
    """Applies a provisioning file, and says what of it will have no effect."""

    file: Path
    operator: str | None

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options."""
        parser.epilog = (
            "Once people have given a first card here, it takes --operator with the right to change the "
            "settings; where no such person can sign in any more, see: toggle-desk recover --provision FILE."
        )
        parser.add_argument("file", type=Path, metavar="FILE", help="TOML; the README shows one")
        add_operator(parser)

    async def run(self, desk: "Desk") -> int:
        """Read the file and set the till up. Raises NotAccepted where the file is not good."""
        from toggle_desk.cli.sign_in import installer

        text = text_of(self.file)
        return apply(desk, text, await installer(desk, self.operator))


def text_of(file: Path) -> str:
    """Read a provisioning file. Raises NotAccepted where it cannot be read."""
    from toggle_desk.domain.errors import Code, NotAccepted
    from toggle_desk.presenters import wording

    try:
        return file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as cause:
        problem = wording.say("cli.unreadable_file")
        raise NotAccepted(Code.SETTINGS_REFUSED, where=str(file), problem=problem) from cause


def apply(desk: "Desk", text: str, by: "Operator | None") -> int:
    """Set the till up, say what of it will have no effect, and give the exit code."""
    from toggle_desk.cli import exits, output
    from toggle_desk.presenters import wording

    settings = desk.setup.provision(text, by)
    output.say(
        wording.say(
            "cli.provisioned",
            account=str(settings.connection.account_id),
            sites=str(len(settings.sites)),
        )
    )
    for rules in settings.products:
        if lost := rules.never_offered():
            amounts = ", ".join(wording.money(amount) for amount in lost)
            output.say(wording.say("cli.not_offered", product=rules.name or str(rules.id), amounts=amounts))
    nowhere = [one.operator.name for one in settings.operators if one.operator.email is None]
    if nowhere and settings.connection.receipt_contact == "operator":
        output.say(wording.say("cli.no_receipts", names=", ".join(nowhere)))
    return exits.DONE
