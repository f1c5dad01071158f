"""`recover`: the keys of the records on paper, and back into a vault that has lost them."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from toggle_desk.cli.command import Command, add_operator

if TYPE_CHECKING:
    from toggle_desk.runtime.installation import Installation


@dataclass(frozen=True, slots=True)
class Recover(Command):
    """Reads a recovery sheet from standard input, or prints one: secrets, which no script asks for."""

    json: ClassVar[bool] = False  # secrets are for a person

    sheet: bool
    provision: Path | None
    operator: str | None

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options, and how the command ends."""
        parser.epilog = (
            "Without --sheet, the eight lines of a recovery sheet are read from standard input, up to an "
            "empty line. Ends with 0 when it is done, 2 when a line was copied wrong or the keys belong to "
            "other records, 3 when the vault does not answer, 6 when a role or a PIN forbids it."
        )
        parser.add_argument(
            "--sheet",
            action="store_true",
            help="print the keys for a safe place: with them and a copy, all records can be read",
        )
        parser.add_argument(
            "--provision",
            type=Path,
            metavar="FILE",
            help="also apply a provisioning file: the way back where no manager can sign in any more",
        )
        add_operator(parser)

    def contradiction(self) -> str:
        """Refuse a name where no person is asked for, and a file where the sheet is printed."""
        if self.sheet and self.provision is not None:
            return "--provision takes a sheet, and --sheet prints one"
        return "--operator belongs to --sheet" if self.operator and not self.sheet else ""

    async def run(self, place: "Installation") -> int:
        """Print the sheet, or put the keys back."""
        return await (self._print(place) if self.sheet else self._put_back(place))

    async def _print(self, place: "Installation") -> int:
        from toggle_desk.cli import exits, output
        from toggle_desk.cli.sign_in import sign_in
        from toggle_desk.composition import open_desk, recovery_sheet
        from toggle_desk.presenters import wording

        async with open_desk(place) as desk:
            by = await sign_in(desk, desk.setup.settings(), self.operator)
            desk.records.verify.keys_shown(by)
            lines = recovery_sheet(place)
        if not lines:
            output.say(wording.say("cli.no_keys"))
            return exits.NOT_ISSUED
        numbered = [f"{number}. {line}" for number, line in enumerate(lines, 1)]
        said = (wording.say("cli.sheet"), *numbered, _code(lines), wording.say("cli.sheet_use"))
        heard = output.write("\n".join(said))
        return exits.DONE if heard else exits.TROUBLE

    async def _put_back(self, place: "Installation") -> int:
        from toggle_desk.cli import exits, output
        from toggle_desk.cli.commands.provision import apply, text_of
        from toggle_desk.cli.sign_in import read_secret
        from toggle_desk.composition import open_desk, recover
        from toggle_desk.presenters import wording

        text = None if self.provision is None else text_of(self.provision)
        typed = ""
        while line := (await read_secret("Line of the recovery sheet: ")).reveal():
            typed += f"{line}\n"
        recover(place, typed)
        async with open_desk(place) as desk:
            desk.records.verify.keys_recovered()
            output.say(wording.say("cli.recovered"))
            return exits.DONE if text is None else apply(desk, text, by=None)


def _code(lines: tuple[str, ...]) -> str:
    """Draw the same as a code for a scanner, which types it in one line."""
    import io

    import segno

    drawn = io.StringIO()
    segno.make("".join(lines).replace(" ", ""), error="m", micro=False).terminal(drawn, compact=True)
    return drawn.getvalue()
