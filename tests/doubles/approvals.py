"""Who may approve, without a window and a PIN."""

from toggle_desk.application.approve_remotely import Approvals
from toggle_desk.domain.approval import Approval, ApprovalRequest, Way
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.people import Operator


class SimpleApprovals(Approvals):
    """Lets these people approve, other than the requester."""

    def __init__(self, at: Moment, *people: Operator) -> None:
        self.people = people
        self.granted: list[Approval] = []
        self._at = at

    def approvers(self, asked: ApprovalRequest) -> tuple[Operator, ...]:
        return tuple(one for one in self.people if one.name != asked.requester)

    def grant(self, asked: ApprovalRequest, approver: Operator, way: Way) -> Approval:
        if approver not in self.approvers(asked):
            raise NotAllowed(Code.ROLE_TOO_LOW, name=approver.name)
        self.granted.append(Approval(asked, approver.name, approver.role, way, asked.value, self._at))
        return self.granted[-1]
