"""Takes two people: one asks, the other signs with a PIN, and both are on record."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from toggle_desk.application.guard import Guard
from toggle_desk.application.order_of import actions_of, decision_of
from toggle_desk.application.ports import Clock, Questions, Trail
from toggle_desk.application.records import Entry
from toggle_desk.application.settings import Settings
from toggle_desk.application.sign_in import SignIn
from toggle_desk.domain.approval import Approval, ApprovalRequest, Signature, Way, is_fresh
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.money import Money, major_units
from toggle_desk.domain.people import Operator, same_name
from toggle_desk.domain.policy import APPROVABLE, broken
from toggle_desk.domain.request import REMARK_LENGTH, IssueRequest, check_text
from toggle_desk.domain.rights import Access, Action


@dataclass(frozen=True, slots=True)
class Approve:
    """Asks a second person, and takes their answer. Raises NotAllowed where it is none that counts.

    Guesses at a PIN are counted like those of a sign-in, and lock the approver out like there.
    """

    guard: Guard
    sign_in: SignIn
    questions: Questions
    clock: Clock
    trail: Trail
    settings: Callable[[], Settings]

    def for_card(self, request: IssueRequest, problem: NotAllowed) -> ApprovalRequest | None:
        """Ask about a card that was refused with `problem`; None where no second person can help."""
        settings, by = self.settings(), request.operator
        needs = (
            action
            for action in actions_of(request, settings)
            if self.guard.access(action, by) is Access.APPROVAL
        )
        over = self.guard.access(Action.OVER_LIMIT, by) is not Access.HIDDEN
        limited = over and problem.code in APPROVABLE
        action = Action.OVER_LIMIT if limited else next(needs, None)
        if action is None or not (limited or problem.code is Code.NEEDS_APPROVAL):
            return None
        decision = decision_of(request, settings)
        spent = self.questions.spent(decision, self.clock.start_of_day(), self.clock.dated())
        first = next(broken(settings.limits, by, request.choice.value, spent), None)
        limit_minor = None if first is None else first.facts.get("limit_minor")
        asked = ApprovalRequest(
            token=request.form_token,
            action=action,
            requester=by.name,
            site=request.site.name,
            till=settings.till.name,
            value=request.choice.value,
            product=request.product.name,
            reason=request.reason.label,
            table=request.table,
            asked_at=self.clock.now(),
            limit=None if first is None or not over else first.code,
            limit_minor=None if limit_minor is None else int(limit_minor),
            given_today=spent.operator_today,
        )
        return self._asked(asked)

    def for_action(self, action: Action, by: Operator, entry: Entry | None = None) -> ApprovalRequest:
        """Ask about something else than giving a card; `entry` is what it is about, if it is about one."""
        settings = self.settings()
        decision = None if entry is None else entry.decision
        asked = ApprovalRequest(
            token="" if entry is None else entry.reference,
            action=action,
            requester=by.name,
            site="" if decision is None else decision.site_name,
            till=settings.till.name,
            value=Money(0, settings.connection.currency) if decision is None else decision.value,
            product="" if decision is None else decision.product_name,
            reason="" if decision is None else decision.reason_label,
            table="" if decision is None else decision.table,
            asked_at=self.clock.now(),
        )
        return self._asked(asked)

    def approvers(self, asked: ApprovalRequest) -> tuple[Operator, ...]:
        """List who may answer; never the person who asks."""
        return tuple(
            one for one in self.sign_in.people() if self.guard.may_approve(one, asked, self._least(asked))
        )

    async def allow(self, asked: ApprovalRequest, by: Signature, value: Money | None = None) -> Approval:
        """Say yes to a request, or to less of it, once the PIN is proven."""
        approver = await self._signed(asked, by)
        return self.grant(asked, approver, Way.AT_TILL, value)

    def grant(
        self, asked: ApprovalRequest, approver: Operator, way: Way, value: Money | None = None
    ) -> Approval:
        """Make the approval of a person who has been proven to be who they are, whichever way."""
        value = asked.value if value is None else value
        if value.currency != asked.value.currency or not 0 <= value.minor <= asked.value.minor:
            raise NotAllowed(
                Code.APPROVAL_LARGER, amount=major_units(value), maximum=major_units(asked.value)
            )
        self._check(asked, approver, value)
        approval = Approval(asked, approver.name, approver.role, way, value, self.clock.now())
        facts = {"way": way.value, "approved": f"{major_units(value)} {value.currency}"}
        self._note(Happened.APPROVED, approver.name, asked, facts)
        self.guard.grant(approval)
        return approval

    async def refuse(self, asked: ApprovalRequest, by: Signature, why: str) -> Operator:
        """Say no, with a word that stays on record."""
        if not why.strip():
            raise NotAccepted(Code.REASON_MISSING)
        check_text("reason", why.strip(), REMARK_LENGTH)
        approver = await self._signed(asked, by)
        self._note(Happened.APPROVAL_REFUSED, approver.name, asked, {"why": why.strip()})
        return approver

    def expired(self, asked: ApprovalRequest, *, withdrawn: bool = False) -> None:
        """Write down that a request got no answer: its time was up, or the requester gave it up."""
        why = "withdrawn" if withdrawn else "time"
        self._note(Happened.APPROVAL_EXPIRED, asked.requester, asked, {"why": why})

    async def _signed(self, asked: ApprovalRequest, by: Signature) -> Operator:
        """Prove who answers. What no right PIN would help is refused before one is looked at."""
        self._check_age(asked)
        if same_name(by.name, asked.requester):
            raise NotAllowed(Code.APPROVER_SAME, name=by.name)
        approver = await self.sign_in(by.name, by.pin)
        self._check(asked, approver, self._least(asked))
        return approver

    def _check(self, asked: ApprovalRequest, approver: Operator, value: Money) -> None:
        self._check_age(asked)
        if not self.guard.may_approve(approver, asked, value):
            raise NotAllowed(Code.APPROVER_TOO_LOW, name=approver.name)

    def _check_age(self, asked: ApprovalRequest) -> None:
        if not is_fresh(asked, self.clock.now()):
            raise NotAllowed(Code.APPROVAL_EXPIRED, name=asked.requester)

    def _least(self, asked: ApprovalRequest) -> Money:
        """Give the least that could be approved: who reaches that may be asked, and lower the amount."""
        return Money(min(asked.value.minor, asked.limit_minor or asked.value.minor), asked.value.currency)

    def _asked(self, asked: ApprovalRequest) -> ApprovalRequest:
        self._note(Happened.APPROVAL_ASKED, asked.requester, asked)
        return asked

    def _note(
        self,
        kind: Happened,
        actor: str,
        asked: ApprovalRequest,
        more: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        facts = {
            "action": asked.action.value,
            "about": asked.token,
            "requester": asked.requester,
            "amount": f"{major_units(asked.value)} {asked.value.currency}",
            "limit": "" if asked.limit is None else asked.limit.value,
            **more,
        }
        self.trail.note(AuditEvent(kind, actor, facts))
