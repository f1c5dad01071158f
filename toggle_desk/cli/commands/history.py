"""`history`: what the ledger holds, for reading, for a script or for a spreadsheet."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toggle_desk.cli.command import DeskCommand, add_approver, add_json, add_operator, with_way_out

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toggle_desk.application.desk import Desk
    from toggle_desk.application.records import Entry
    from toggle_desk.domain.errors import DeskError


@dataclass(frozen=True, slots=True)
class History(DeskCommand):
    """Shows the ledger; Toggle is asked nothing."""

    json: bool
    csv: Path | None
    operator: str | None
    approve_by: str | None

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options."""
        add_json(parser)
        parser.add_argument("--csv", type=Path, metavar="FILE", help="write it for a spreadsheet")
        add_operator(parser)
        add_approver(parser)

    def refusal(self, problem: "DeskError", currency: str) -> str:
        """Say why the ledger is not shown."""
        from toggle_desk.presenters import wording

        said = wording.in_doubt(problem, currency)
        return with_way_out(said, problem, self.operator, self.approve_by)

    async def run(self, desk: "Desk") -> int:
        """Print or write every entry, newest first."""
        from toggle_desk.cli import exits, output, spreadsheet
        from toggle_desk.presenters import wording

        entries = await self._entries(desk)
        if self.csv is not None:
            try:
                count = spreadsheet.write_csv(
                    entries, self.csv, spreadsheet.decimal_mark(desk.setup.language())
                )
            except OSError:
                output.say(wording.say("cli.unwritable_file", file=str(self.csv)))
                return exits.TROUBLE
            output.say(wording.say("cli.exported", count=str(count), file=str(self.csv)))
            heard = not self.json or output.print_json({"file": str(self.csv), "rows": count})
        elif self.json:
            heard = output.print_json({"entries": [output.entry_json(entry) for entry in entries]})
        else:
            heard = all(output.write(output.history_line(entry)) for entry in entries)
        return exits.DONE if heard else exits.TROUBLE

    async def _entries(self, desk: "Desk") -> "Iterable[Entry]":
        """Find out who asks: whom the table lets see everything is not asked for a name."""
        from toggle_desk.application.records import Filter
        from toggle_desk.cli.approving import with_second_person
        from toggle_desk.cli.sign_in import sign_in
        from toggle_desk.domain.rights import Action

        action = Action.SEE_ALL if self.csv is None else Action.EXPORT
        if self.operator is None and desk.issuing.guard.is_open_to_all(action):
            return desk.records.activity.every(Filter())
        by = await sign_in(desk, desk.setup.settings(), self.operator)

        async def read() -> "Iterable[Entry]":
            look = desk.records.look
            return look.every(Filter(), by) if self.csv is None else look.export(Filter(), by)

        return await with_second_person(
            desk, read, action=action, by=by, approver=self.approve_by, reference=None
        )
