"""`verify`: whether the records are as they were written, and a proof of one card."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toggle_desk.cli.command import DeskCommand, add_approver, add_json, add_operator, with_way_out

if TYPE_CHECKING:
    from toggle_desk.application.desk import Desk
    from toggle_desk.domain.audit import Head
    from toggle_desk.domain.errors import DeskError
    from toggle_desk.domain.people import Operator
    from toggle_desk.domain.tampering import Verified


@dataclass(frozen=True, slots=True)
class Verify(DeskCommand):
    """Looks at the whole chain; Toggle is asked nothing."""

    mark: str | None
    against: Path | None
    proof: str | None
    file: Path | None
    accept: bool
    operator: str | None
    approve_by: str | None
    json: bool

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options, and how the command ends."""
        parser.epilog = (
            "Ends with 0 when all is as it was written, 1 when something is wrong or a file cannot be read "
            "or written, 2 when the command makes no sense, 6 when a role or a PIN forbids it."
        )
        parser.add_argument(
            "--mark",
            help="also see whether a mark of an order's note (such as #1042:3fa2b8c1) belongs to the records",
        )
        parser.add_argument(
            "--against", type=Path, metavar="FILE", help="the same for every mark in an export of Toggle"
        )
        parser.add_argument(
            "--proof",
            metavar="REFERENCE",
            help="write a proof of one card to FILE: a program that checks itself, without any other card",
        )
        parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where --proof is written")
        parser.add_argument(
            "--accept",
            action="store_true",
            help="a manager accepts an older copy, or records whose end is missing, as they are",
        )
        add_operator(parser)
        add_approver(parser)
        add_json(parser)

    def contradiction(self) -> str:
        """Refuse a name without a decision, and what is no mark."""
        from toggle_desk.domain.tampering import marks_in

        if self.operator and not (self.accept or self.proof):
            return "--operator belongs to --accept or --proof"
        if self.approve_by and not self.proof:
            return "--approve-by belongs to --proof"
        if (self.proof is None) != (self.file is None):
            return "--proof takes a reference and a file, and a file belongs to --proof"
        if self.mark is not None and len(marks_in(self.mark)) != 1:
            return f"“{self.mark}” is no mark: one looks like #1042:3fa2b8c1"
        return ""

    def refusal(self, problem: "DeskError", currency: str) -> str:
        """Say why nothing was accepted or written."""
        from toggle_desk.presenters import wording

        said = wording.in_doubt(problem, currency)
        return with_way_out(said, problem, self.operator, self.approve_by)

    async def run(self, desk: "Desk") -> int:
        """Say what is wrong where."""
        from toggle_desk.cli import exits, output
        from toggle_desk.cli.sign_in import sign_in
        from toggle_desk.domain.tampering import marks_in
        from toggle_desk.presenters import wording

        marks = [*marks_in(self.mark or "")]
        if self.against is not None:
            try:
                marks += marks_in(self.against.read_text("utf-8", "replace"))
            except OSError:
                output.say(wording.say("cli.unreadable_file"))
                return exits.TROUBLE
        if self.accept or self.proof:
            by = await sign_in(desk, desk.setup.settings(), self.operator)
            if self.proof and self.file:
                reference, text = await self._proof(desk, self.proof, by)
                if not _write(self.file, reference, text):
                    return exits.TROUBLE
            if self.accept:
                await desk.records.verify.accept(by)
                output.say(wording.say("cli.accepted"))
        return self._tell(await desk.records.verify(marks), marks)

    async def _proof(self, desk: "Desk", reference: str, by: "Operator") -> tuple[str, str]:
        from toggle_desk.cli.approving import with_second_person
        from toggle_desk.domain.rights import Action

        return await with_second_person(
            desk,
            lambda: desk.records.verify.proof(reference, by),
            action=Action.EXPORT,
            by=by,
            approver=self.approve_by,
            reference=None,
        )

    def _tell(self, found: "Verified", marks: "list[Head]") -> int:
        from toggle_desk.cli import exits, output
        from toggle_desk.presenters import verified

        findings, remarks = verified.findings(found), verified.remarks(found)
        for line in (verified.headline(found), *findings, verified.mark(found), *remarks):
            if line:
                output.say(line)
        if self.json:
            output.print_json(
                {
                    "whole": found.is_whole,
                    "events": found.head.number,
                    "mark": found.head.mark,
                    "digest": found.head.digest,
                    "marks": {"given": len(marks), "fit": found.marks},
                    "flaws": [
                        {
                            "wrong": flaw.wrong.value,
                            "first": flaw.first,
                            "last": flaw.last,
                            "reference": flaw.reference,
                            "message": verified.flaw_sentence(flaw),
                        }
                        for flaw in found.flaws
                    ],
                    "more": found.more,
                    "accepted": [
                        {"event": one.number, "at": one.at.isoformat(), "by": one.by}
                        for one in found.accepted
                    ],
                    "sealed": found.sealed,
                    "unanchored": None if found.unanchored is None else found.unanchored.value,
                }
            )
        return exits.DONE if found.is_whole else exits.TROUBLE


def _write(file: Path, reference: str, text: str) -> bool:
    from toggle_desk.cli import output
    from toggle_desk.presenters import wording

    try:
        file.write_text(text, "utf-8")
    except OSError:
        output.say(wording.say("cli.unwritable_file", file=str(file)))
        return False
    output.say(wording.say("cli.proof_written", reference=reference, file=str(file)))
    return True
