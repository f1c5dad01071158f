"""`history`: what the ledger holds, for reading, for a script or for a spreadsheet."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toggle_desk.cli.command import DeskCommand, add_json

if TYPE_CHECKING:
    from toggle_desk.application.desk import Desk


@dataclass(frozen=True, slots=True)
class History(DeskCommand):
    """Shows the ledger; Toggle is asked nothing."""

    json: bool
    csv: Path | None

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options."""
        add_json(parser)
        parser.add_argument("--csv", type=Path, metavar="FILE", help="write it for a spreadsheet")

    async def run(self, desk: "Desk") -> int:
        """Print or write every entry, newest first."""
        from toggle_desk.application.records import Filter
        from toggle_desk.cli import exits, output, spreadsheet
        from toggle_desk.presenters import wording

        entries = desk.records.activity.every(Filter())
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
