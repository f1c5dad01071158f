"""`approver-page`: the page for managers' telephones, as one file to hand out."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toggle_desk.cli.command import DeskCommand

if TYPE_CHECKING:
    from toggle_desk.application.desk import Desk


@dataclass(frozen=True, slots=True)
class ApproverPage(DeskCommand):
    """Writes the page; it holds no secret, and is the same for every manager."""

    file: Path

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options."""
        parser.add_argument("file", type=Path, metavar="FILE", help="where the page goes, an .html file")

    async def run(self, desk: "Desk") -> int:
        """Write it for this till's currency, and say where it is."""
        import asyncio

        from toggle_desk.cli import exits, output
        from toggle_desk.presenters import wording
        from toggle_desk.presenters.approver_page import approver_page
        from toggle_desk.runtime.approver_page import approver_parts, write_page

        currency = desk.setup.settings().connection.currency
        page = approver_page(approver_parts(), currency, desk.setup.language())
        await asyncio.to_thread(write_page, page, self.file)
        output.say(wording.say("cli.page_written", file=str(self.file)))
        return exits.DONE
