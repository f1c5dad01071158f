"""Issues one card: checked, written down, and only then sent."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from toggle_desk.application.driver import Driver
from toggle_desk.application.guard import Guard
from toggle_desk.application.noticing import Noticed
from toggle_desk.application.order_of import actions_of, check_request, decision_of, fits, order_of
from toggle_desk.application.ports import Clock, Ids, Ledger, Trail
from toggle_desk.application.records import Entry
from toggle_desk.application.settings import Settings
from toggle_desk.domain.approval import Approval
from toggle_desk.domain.errors import Code, NotAllowed, NotIssued
from toggle_desk.domain.intent import Intent, Kind, Prepared, State
from toggle_desk.domain.policy import Spent
from toggle_desk.domain.request import IssueRequest, check_agreement
from toggle_desk.domain.rights import Access, Action
from toggle_desk.domain.steps import advance


@dataclass(frozen=True, slots=True)
class IssueCard:
    """The main use case. Raises NotAccepted, NotAllowed, NotIssued or RecordsUnusable: nothing was sent then.

    What was sent comes back as an Entry whose state says what is known of it.
    """

    ledger: Ledger
    driver: Driver
    clock: Clock
    ids: Ids
    settings: Callable[[], Settings]
    guard: Guard
    trail: Trail

    async def __call__(self, request: IssueRequest) -> Entry:
        """Issue the card, once for each form token; an approval has to be for exactly this card."""
        settings = self.settings()
        account_id = settings.connection.account_id
        if account_id is None:
            raise NotIssued(Code.NOT_CONNECTED_YET)
        check_request(request, settings)
        self._check_rights(request, settings)
        order = order_of(request, settings, account_id, self.ids.reference(), self.trail.head())
        check_agreement(request.choice.value, order)
        stopped = await self.driver.learn_day()
        at = self.clock.dated()
        drafted = Intent(order.reference, Kind.CARD, State.DRAFT, order.face_value, prepared_at=at)
        intent, due = advance(drafted, Prepared(), at)
        draft = Entry(
            intent=intent,
            decision=replace(
                decision_of(request, settings, order.note), day_in_doubt=not self.clock.is_sure_of_day()
            ),
            order=order,
            issued=None,
            version=0,
            created=at.wall,
        )

        noticed = Noticed(self.trail, request.operator, settings.limits)

        def within_limits(spent: Spent) -> None:
            noticed.look(draft.decision, spent)
            self.guard.check_limits(request.operator, request.choice.value, spent, request.approval)

        def granted_and_within(spent: Spent) -> None:
            self._check_granted(request.approval)
            within_limits(spent)

        day = self.clock.start_of_day()
        try:
            with noticed.refusals():
                entry = self.ledger.prepare(draft, request.form_token, day, granted_and_within)
        except NotAllowed as problem:
            raise self.guard.refused(request.operator, Action.OVER_LIMIT, problem) from None
        if entry.reference != order.reference:
            return entry  # this form was issued before: the same intent, as it stands now
        self.guard.used(request.approval)
        noticed.prepared(entry)
        return await self.driver.carry_out(entry, due, within_limits, stopped)

    def _check_rights(self, request: IssueRequest, settings: Settings) -> None:
        by, approval = request.operator, request.approval
        needed = actions_of(request, settings)
        for action in needed:
            access = self.guard.access(action, by)
            if access is Access.HIDDEN or (access is Access.APPROVAL and approval is None):
                raise self.guard.refused(by, action, self.guard.refusal(by, access))
        if approval is not None and not (
            fits(approval, request, settings) and self._approver_reaches(approval, settings, needed)
        ):
            problem = NotAllowed(Code.APPROVAL_UNFIT, name=approval.approver)
            raise self.guard.refused(by, approval.request.action, problem)

    def _approver_reaches(self, approval: Approval, settings: Settings, needed: Iterable[Action]) -> bool:
        """Ask the table again: who approved may have lost the role since."""
        by_approval = [action for action in needed if action is not Action.OVER_LIMIT]
        approver = next((one for one in settings.people if one.name == approval.approver), None)
        return (
            approver is not None
            and approver.role is approval.role
            and self.guard.may_approve(approver, approval.request, approval.value, *by_approval)
        )

    def _check_granted(self, approval: Approval | None) -> None:
        """Raise NotAllowed for an approval that is used or too old, in the transaction that counts it."""
        if approval is not None and not self.guard.is_granted(approval):
            raise NotAllowed(Code.APPROVAL_EXPIRED, name=approval.approver)
