"""A second person at the command line: asked only where one is needed, and proven by a PIN of their own."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from toggle_desk.application.desk import Desk
from toggle_desk.application.records import Entry
from toggle_desk.cli.sign_in import read_secret
from toggle_desk.domain.approval import Approval, ApprovalRequest, Signature
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.people import Operator, same_name
from toggle_desk.domain.rights import Action

T = TypeVar("T")


def refuse_same(operator: Operator, approver: str | None) -> None:
    """Raise NotAllowed where the person who asks is named as the one who approves."""
    if approver is not None and same_name(operator.name, approver):
        raise NotAllowed(Code.APPROVER_SAME, name=operator.name)


async def allowed(desk: Desk, asked: ApprovalRequest, name: str) -> Approval:
    """Have this person say yes; the PIN is the next line of standard input. Raises NotAllowed."""
    pin = await read_secret(f"PIN of {name}: ")
    if not pin.reveal():
        raise NotAllowed(Code.PIN_MISSING, name=name)
    return await desk.approve.allow(asked, Signature(name, pin))


async def with_second_person(  # noqa: PLR0913, each says something of its own about one act
    desk: Desk,
    work: Callable[[], Awaitable[T]],
    *,
    action: Action,
    by: Operator,
    approver: str | None,
    reference: str | None,
) -> T:
    """Do something, with the yes of a second person where the table wants one."""
    refuse_same(by, approver)
    try:
        return await work()
    except NotAllowed as problem:
        if problem.code is not Code.NEEDS_APPROVAL or approver is None:
            raise
    entry = None if reference is None else _entry(desk, reference)
    await allowed(desk, desk.approve.for_action(action, by, entry), approver)
    return await work()


def _entry(desk: Desk, reference: str) -> Entry:
    entry, _ = desk.records.activity.detail(reference)
    return entry
