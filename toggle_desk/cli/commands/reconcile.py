"""`reconcile`: Toggle is asked about every open outcome, or a person decides about one."""

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from toggle_desk.cli.command import ENDING, DeskCommand, add_approver, add_json, add_operator, with_way_out

if TYPE_CHECKING:
    from toggle_desk.application.desk import Desk
    from toggle_desk.application.records import Entry
    from toggle_desk.domain.errors import DeskError
    from toggle_desk.domain.people import Operator


@dataclass(frozen=True, slots=True)
class Reconcile(DeskCommand):
    """Asks about all, or carries out a decision; at most one of the three references is given."""

    may_send: ClassVar[bool] = True

    send_again: str | None
    abandon: str | None
    sign_off: str | None
    reason: str
    operator: str | None
    approve_by: str | None
    json: bool

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options: what only a person may decide about one outcome, and how it is answered."""
        parser.epilog = f"Asking ends with 0, whatever is still open then. A decision {ENDING}"
        decision = parser.add_mutually_exclusive_group()
        decision.add_argument(
            "--send-again", metavar="REFERENCE", help="send the same order again, for a reason"
        )
        decision.add_argument("--abandon", metavar="REFERENCE", help="close it without a card, for a reason")
        decision.add_argument(
            "--sign-off", metavar="REFERENCE", help="a manager knows of it and deals with it"
        )
        parser.add_argument(
            "--reason", default="", metavar="TEXT", help="why it is decided so; it stays on record"
        )
        add_operator(parser)
        add_approver(parser)
        add_json(parser)

    def contradiction(self) -> str:
        """Refuse a reason or a name where no decision was given that they belong to."""
        if (self.reason or self.operator or self.approve_by) and not self._decides():
            return "--reason, --operator and --approve-by belong to --send-again, --abandon or --sign-off"
        return ""

    def refusal(self, problem: "DeskError", currency: str) -> str:
        """Say why nothing was decided."""
        from toggle_desk.presenters import wording

        said = wording.in_doubt(problem, currency)
        return with_way_out(said, problem, self.operator, self.approve_by)

    async def run(self, desk: "Desk") -> int:
        """Say what is known of every outcome that was open, or what became of the one decided about."""
        return await (self._carry_out(desk) if self._decides() else self._ask(desk))

    def _decides(self) -> bool:
        return any(given is not None for given in (self.send_again, self.abandon, self.sign_off))

    async def _ask(self, desk: "Desk") -> int:
        from toggle_desk.application.overview import Need
        from toggle_desk.cli import exits, output
        from toggle_desk.presenters import outcome, wording

        entries = await desk.issuing.reconcile.every_open_outcome()
        never_sent = desk.records.activity.never_sent()
        still_open = [entry for entry in entries if entry.intent.is_open]
        asked = {entry.reference for entry in entries}
        waiting = [one for one in desk.records.overview.attention() if one.need in {Need.MANAGER, Need.SHOW}]
        told = [one.entry for one in waiting if one.entry.reference not in asked]
        for entry in (*entries, *never_sent, *told):
            output.say(f"{entry.reference}  {outcome.sentence(entry)}")
        if not (entries or never_sent or told):
            output.say(wording.say("cli.nothing_open"))
        if self.json:
            for_manager = [one.entry for one in waiting if one.need is Need.MANAGER]
            not_shown = [one.entry for one in waiting if one.need is Need.SHOW]
            output.print_json(
                {
                    "asked": len(entries),
                    "still_open": len(still_open),
                    "entries": [output.entry_json(entry) for entry in entries],
                    "never_sent": [output.entry_json(entry) for entry in never_sent],
                    "for_manager": [output.entry_json(entry) for entry in for_manager],
                    "not_shown": [output.entry_json(entry) for entry in not_shown],
                }
            )
        return exits.DONE

    async def _carry_out(self, desk: "Desk") -> int:
        """Do what a person decided about one outcome. Raises DeskError where it stays.

        A decision that takes effect without sending anything is done: a card that exists is watched on.
        """
        import asyncio

        from toggle_desk.cli import exits, output, sending
        from toggle_desk.domain.intent import Kind
        from toggle_desk.presenters import outcome

        entry = await sending.unless_interrupted(desk, self._decide(desk))
        if entry is None:
            raise asyncio.CancelledError  # nothing is claimed of an outcome that was in doubt before
        if self.send_again is None:
            output.say(outcome.sentence(entry))
            if self.json:
                output.print_json({**output.entry_json(entry), "message": outcome.sentence(entry)})
            return exits.DONE
        if entry.kind is Kind.REVERSAL:
            return sending.told_reversal(entry, json=self.json)
        return sending.told(desk, entry, json=self.json)

    async def _decide(self, desk: "Desk") -> "Entry":
        from toggle_desk.cli.approving import with_second_person
        from toggle_desk.cli.sending import settle_earlier
        from toggle_desk.cli.sign_in import sign_in
        from toggle_desk.domain.errors import Code, Conflict, NotAccepted
        from toggle_desk.domain.rights import Action

        by = await sign_in(desk, desk.setup.settings(), self.operator)
        # A decision is about what Toggle knows by now.
        await settle_earlier(desk)
        action = Action.DECIDE if self.sign_off is None else Action.SIGN_OFF
        reference = self.sign_off or self.send_again or self.abandon or ""  # "" is as unknown as any other
        try:
            entry = await with_second_person(
                desk,
                lambda: self._as_decided(desk, reference, by),
                action=action,
                by=by,
                approver=self.approve_by,
                reference=reference,
            )
        except Conflict:
            entry, _ = desk.records.activity.detail(reference)  # another process decided in the same moment
            raise NotAccepted(Code.NOT_THIS_STATE, state=entry.state.value) from None
        return entry if self.send_again is None else await desk.issuing.await_outcome(entry)

    async def _as_decided(self, desk: "Desk", reference: str, by: "Operator") -> "Entry":
        if self.sign_off is not None:
            return desk.issuing.decide.seen(reference, by)
        if self.send_again is None:
            return await desk.issuing.decide.abandon(reference, by, self.reason)
        return await desk.issuing.decide.send_again(reference, by, self.reason)
