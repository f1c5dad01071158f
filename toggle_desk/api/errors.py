"""What a reply from Toggle proves, without any input or output.

The body comes first, because Toggle documents no use of HTTP statuses. Where a status and a body disagree,
the reading that claims less wins: a refusal under a 5xx is no verdict, since something broke after all.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from toggle_desk.api.reply import Answer, Envelope
from toggle_desk.domain.card import Order
from toggle_desk.domain.errors import Code, ToggleRefused, ToggleUnavailable
from toggle_desk.domain.evidence import DuplicateReported, NoVerdict, Refused, Replied, Unauthorised, Verdict

# GraphQL servers check a document against their schema before they run any of it. The wordings are those
# of the reference implementation, which the PHP one that Toggle seems to use has taken over.
_NEVER_RAN = re.compile(
    r"""Cannot query field |Unknown (argument|type|operation) |Variable ["']\$|"""
    r"""Field ["'][^"']*["'] (argument |of type .* must have a |must not have a )|Syntax Error|"""
    r"""Schema is not configured for mutations"""
)
_BUSY = re.compile(r"throttl|too many (requests|attempts|queries)|rate[ -]?limit", re.IGNORECASE)
# "Duplicate reference supplied" (ac-2738968), and how its framework words a field that must be unique.
_DUPLICATE = re.compile(
    r"duplicate.*reference|reference.*duplicate|transaction.?reference.*(already|unique)", re.IGNORECASE
)
_FROM_SERVERS = HTTPStatus.INTERNAL_SERVER_ERROR
# A time-out and a conflict are told of work that may have begun.
_MAY_HAVE_BEGUN = {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.CONFLICT}


@dataclass(frozen=True, slots=True)
class Answered:
    """What a question brought; that there is nothing is known only where it is `clean`: 200, no errors."""

    value: object
    clean: bool
    date: datetime | None


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Toggle's schema has no such question: another wording may do."""

    words: str


def classify_mutation(answer: Answer, field: str, read: Callable[[object], Order | None]) -> Verdict:
    """Say what is known after an order was sent and answered; `read` finds the order in `field`, if any."""
    envelope = answer.envelope
    if envelope is None:
        if answer.is_page and answer.status == HTTPStatus.UNAUTHORIZED:
            # A gateway's own sign-in page may stand in for the reply to an order that went through.
            return NoVerdict(Code.NETWORK_PAGE)
        return _without_graphql(answer)
    order = read(envelope.value(field))
    if order is not None:
        return Replied(order)
    if _reports_duplicate(envelope):
        return DuplicateReported(envelope.words)
    if any(told is not None for told in (envelope.data or {}).values()):
        # Something was done, be it under a name that nobody asked for.
        return NoVerdict(Code.UNREADABLE_REPLY, envelope.words)
    return _without_result(answer.status, envelope)


def classify_question(answer: Answer, field: str) -> Answered | NotUnderstood | Unauthorised:
    """Find what was asked for, or raise ToggleUnavailable or ToggleRefused with Toggle's words."""
    envelope = answer.envelope
    if envelope is None:
        return _unanswered(_without_graphql(answer))
    clean = answer.status == HTTPStatus.OK and not envelope.faults
    value = envelope.value(field)
    if value is not None or clean:
        return Answered(value, clean, answer.date)
    verdict = _without_result(answer.status, envelope)
    if isinstance(verdict, Refused) and _never_ran(envelope):
        return NotUnderstood(envelope.words)
    if (
        isinstance(verdict, NoVerdict)
        and verdict.code is Code.SERVER_TROUBLE
        and answer.status < _FROM_SERVERS
    ):
        # A question changes nothing, so that an error is simply Toggle's answer.
        raise ToggleRefused(Code.REFUSED, words=verdict.words)
    return _unanswered(verdict)


def _unanswered(verdict: Unauthorised | Refused | NoVerdict) -> Unauthorised:
    if isinstance(verdict, Unauthorised):
        return verdict
    if isinstance(verdict, Refused):
        raise ToggleRefused(verdict.code, words=verdict.words)
    raise ToggleUnavailable(verdict.code, words=verdict.words)


def _without_graphql(answer: Answer) -> Unauthorised | Refused | NoVerdict:
    by_status = _by_status(answer.status, "")
    if by_status is not None:
        return by_status
    if answer.is_page:
        # Even under a 403: gateways that scan replies show their page after the order went through.
        return NoVerdict(Code.NETWORK_PAGE)
    if answer.status == HTTPStatus.FORBIDDEN:
        return Refused(Code.FORBIDDEN, "")
    return NoVerdict(Code.UNREADABLE_REPLY)


def _without_result(status: int, envelope: Envelope) -> Unauthorised | Refused | NoVerdict:
    words = envelope.words
    fields = tuple(name for fault in envelope.faults for name in fault.validation)
    validated = bool(envelope.faults) and all(fault.validation for fault in envelope.faults)
    if validated and status == HTTPStatus.UNAUTHORIZED:
        # Both say that nothing was done, but a fresh login would not mend what is wrong with these fields.
        return Refused(Code.REFUSED, words, fields)
    by_status = _by_status(status, words)
    if by_status is not None:
        return by_status
    if _says_unauthorised(envelope):
        return Unauthorised()
    if status == HTTPStatus.FORBIDDEN:
        return Refused(Code.FORBIDDEN, words, fields)
    if not envelope.faults:
        return NoVerdict(Code.UNREADABLE_REPLY)
    if validated or _never_ran(envelope):
        return Refused(Code.REFUSED, words, fields)
    if _BUSY.search(words):
        return NoVerdict(Code.TOGGLE_BUSY, words)
    if _is_refusal(status) and envelope.data is None:
        return Refused(Code.REFUSED, words, fields)
    return NoVerdict(Code.SERVER_TROUBLE, words)


def _by_status(status: int, words: str) -> Unauthorised | NoVerdict | None:
    if status >= _FROM_SERVERS:
        return NoVerdict(Code.SERVER_TROUBLE, words)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return NoVerdict(Code.TOGGLE_BUSY, words)
    if status == HTTPStatus.UNAUTHORIZED:
        return Unauthorised()
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        return NoVerdict(Code.REDIRECTED, words)
    return None


def _is_refusal(status: int) -> bool:
    return HTTPStatus.BAD_REQUEST <= status < _FROM_SERVERS and status not in _MAY_HAVE_BEGUN


def _says_unauthorised(envelope: Envelope) -> bool:
    """Know the vendor's sentence for a token it does not take (page: authentication), beside no data."""
    messages = {fault.message.casefold() for fault in envelope.faults if not fault.validation}
    return messages == {"unauthorized"} and all(value is None for value in (envelope.data or {}).values())


def _never_ran(envelope: Envelope) -> bool:
    """Know a document that was refused as a whole: such a reply has errors of one kind and no data."""
    return envelope.data is None and all(_NEVER_RAN.match(fault.message) for fault in envelope.faults)


def _reports_duplicate(envelope: Envelope) -> bool:
    sentences = [text for fault in envelope.faults for text in (fault.message, *fault.sentences)]
    return any(_DUPLICATE.search(sentence) for sentence in sentences)
