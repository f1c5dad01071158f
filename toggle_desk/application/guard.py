"""Asks the owner's table before anything that a person triggers, and keeps approvals until they are used."""

from collections.abc import Callable
from dataclasses import dataclass, field

from toggle_desk.application.ports import Clock, Trail
from toggle_desk.application.settings import Settings
from toggle_desk.domain.approval import Approval, ApprovalRequest
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import OWNER, Operator, Role, same_name
from toggle_desk.domain.policy import APPROVABLE, DOUBTS, Spent, broken_limits, may_approve
from toggle_desk.domain.rights import READING, Access, Action

Key = tuple[Action, str, str]  # what is done, by whom, and the form or the reference that it is about


def check_operator(operator: Operator, settings: Settings) -> None:
    """Raise NotAllowed unless this person is set up here; where no operator is, the owner needs no PIN."""
    known = [colleague.operator for colleague in settings.operators]
    if known and operator not in known:
        code = Code.OPERATOR_NEEDED if operator == OWNER else Code.OPERATOR_UNKNOWN
        raise NotAllowed(code, name=operator.name)


@dataclass(frozen=True, slots=True)
class Guard:
    """Every use case that a person triggers stands behind this, for window and command line alike.

    Approvals live in the memory of one process: with it they end, so that none outlasts a power cut. One that
    is for a page stays for as long as it is valid, any other is good once.
    """

    settings: Callable[[], Settings]
    clock: Clock
    trail: Trail
    _granted: dict[Key, Approval] = field(default_factory=dict[Key, Approval])

    def access(self, action: Action, by: Operator) -> Access:
        """Say how far this person may do this."""
        return self.settings().rights.access(action, by.role)

    def check(
        self,
        action: Action,
        by: Operator,
        about: str = "",
        *,
        least: Access = Access.ALLOW,
        quietly: bool = False,
    ) -> Approval | None:
        """Raise NotAllowed unless this person may do this, alone or with the approval that is given back.

        `about` is the reference it is about; `least` is how strict the case is by itself.
        What is only left out of a list is refused `quietly`: it is no event.
        """
        check_operator(by, self.settings())
        access = self.access(action, by).at_least(least)
        if access is Access.ALLOW:
            return None
        approval = self._live((action, by.name, about)) if access is Access.APPROVAL else None
        if approval is None:
            problem = self.refusal(by, access)
            raise problem if quietly else self.refused(by, action, problem)
        return approval

    def is_open_to_all(self, action: Action) -> bool:
        """Say whether every person set up here may do this, so that it takes no name to ask for it."""
        settings = self.settings()
        return not settings.operators or all(
            settings.rights.access(action, role) is Access.ALLOW for role in Role
        )

    def may_approve(self, approver: Operator, asked: ApprovalRequest, value: Money, *actions: Action) -> bool:
        """Say whether this is another person, whose own role reaches what is asked and these actions too."""
        known = approver in [one.operator for one in self.settings().operators]
        stands_above = approver.signed_in and approver.role.reaches(Role.SUPERVISOR)
        other = not same_name(approver.name, asked.requester)
        reached = all(
            self._reaches(approver, each) for each in {asked.action, *actions} - {Action.OVER_LIMIT}
        )
        return (
            known
            and stands_above
            and other
            and reached
            and (asked.limit is None or self.lifts(approver.role, asked.limit, value))
        )

    def lifts(self, role: Role, limit: Code, value: Money) -> bool:
        """Say whether a person of this role may let another pass this limit with a card of this value."""
        settings = self.settings()
        if limit in DOUBTS:
            return role.reaches(Role.MANAGER)
        by_right = settings.rights.access(Action.OVER_LIMIT, role) is Access.ALLOW
        return limit in APPROVABLE and (by_right or may_approve(settings.limits, role, value))

    def check_limits(
        self, by: Operator, value: Money, spent: Spent, approval: Approval | None = None
    ) -> None:
        """Raise NotAllowed with the first limit that one more card would break and that is not lifted.

        An approval is a yes to this card by a person who saw it, so that it lifts every limit which that
        person reaches: what others gave since it was asked for makes no second question of it. Who may give
        over the limit alone passes what a second person could lift, once there are people with a PIN.
        """
        over = self.access(Action.OVER_LIMIT, by)
        for broken in broken_limits(self.settings().limits, by, value, spent):
            lifted = over is Access.ALLOW and by.signed_in and broken.code in APPROVABLE
            if approval is not None and over is not Access.HIDDEN:
                lifted = lifted or self.lifts(approval.role, broken.code, value)
            if not lifted:
                raise broken

    def grant(self, approval: Approval) -> None:
        """Keep an approval until it is used; only `Approve` makes one, after the second person's PIN."""
        self._granted[_key(approval)] = approval

    def is_granted(self, approval: Approval) -> bool:
        """Say whether exactly this approval was given in this process and is neither used nor too old."""
        return self._live(_key(approval)) == approval

    def used(self, approval: Approval | None) -> None:
        """Let an approval be good no more, if it took one; for a page it is good while it is valid."""
        if approval is not None and approval.request.action not in READING:
            self._granted.pop(_key(approval), None)

    def refusal(self, by: Operator, access: Access) -> NotAllowed:
        """Say why this person may not do this, where they may not do it alone."""
        code = Code.NEEDS_APPROVAL if access is Access.APPROVAL else Code.ROLE_TOO_LOW
        return NotAllowed(code, name=by.name)

    def refused(self, by: Operator, action: Action, problem: NotAllowed) -> NotAllowed:
        """Write down who was refused what, and give the refusal back."""
        facts = {"action": action.value, "code": problem.code.value}
        self.trail.note(AuditEvent(Happened.REFUSED, by.name, facts))
        return problem

    def _reaches(self, approver: Operator, action: Action) -> bool:
        return self.access(action, approver) is Access.ALLOW

    def _live(self, key: Key) -> Approval | None:
        approval = self._granted.get(key)
        if approval is None or not approval.is_fresh(self.clock.now()):
            self._granted.pop(key, None)
            return None
        return approval


def _key(approval: Approval) -> Key:
    asked = approval.request
    return asked.action, asked.requester, asked.token
