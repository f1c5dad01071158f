"""What a reply from Toggle proves, without any input or output.

The body comes first, because Toggle documents no use of HTTP statuses. Where a status and a body disagree,
the reading that claims less wins. That an order was refused is believed in two cases: every error is in the
words of an engine that refuses a document before it runs any of it, or every error finds fault with the
order's own fields. The second may have been thrown after the work and looks the same to the letter, so that
it is looked up. A refused token proves nothing about an order: engines of this family refuse a field below
it, or the token on the way out, when the order is made.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from toggle_desk.api.operations.document import Request
from toggle_desk.api.operations.wire import rows
from toggle_desk.api.reply import Answer, Envelope, Fault
from toggle_desk.domain.card import Order
from toggle_desk.domain.errors import Code, DeskError, ToggleRefused, ToggleUnavailable
from toggle_desk.domain.evidence import DuplicateReported, NoVerdict, Refused, Replied, Verdict

# What the PHP engine says of a document or its variables before it runs any of it: webonyx 14.11 and 15.37,
# which were run (tests/doubles/engine.py), and the reference implementation that they follow. The first are
# about what is selected or the document as a whole, and point anywhere in it.
_ABOUT_SELECTIONS = re.compile(
    r"""Cannot query field |Unknown (argument|directive) |Fields ["']?\w+["']? conflict |"""
    r"""Field ["']?\w+["']? (of type .+ )?must (not )?have a (sub ?)?selection|"""
    r"""Syntax Error\b|Max query (depth|complexity) should be """
)
# The others are about variables, arguments and the operation, none of which stand inside a selection of ours;
# there the reference implementation says the same of a value that it cannot write into its reply.
_ABOUT_INPUT = re.compile(
    r"""Unknown (type|operation) |Type ["']?\w+["']? not found in document|Variable ["']?\$|"""
    r"""Field ["']?\w+["']? argument ["']?\w+["']? (of type .+ is required|requires type )|"""
    r"""Field ["']?\w+["']? is not defined by type |Field ["']?\w+\.\w+["']? of required type |"""
    r"""(String|Int|Float|Boolean|ID|Enum ["']?\w+["']?) cannot represent |"""
    r"""Expected (value of )?type .+, found |Value ["']?\w+["']? does not exist in ["']?\w+["']? enum|"""
    r"""Schema is not configured for mutations"""
)
_BUSY = re.compile(r"throttl|too many (requests|attempts|queries)|rate[ -]?limit", re.IGNORECASE)
# "Duplicate reference supplied" (ac-2738968), and how its framework words a field that must be unique.
_DUPLICATE = re.compile(
    r"duplicate.*reference|reference.*duplicate|transaction.?reference.*(already|unique)", re.IGNORECASE
)
# The vendor's "Unauthorized" (page: authentication), Laravel's "Unauthenticated.", and what is said of a
# token by the JWT package that both are used with (jwt-auth 2.1, older ones with underscores).
_TOKEN_REFUSED = re.compile(
    r"(unauthori[sz]ed|unauthenticated|not authenticated)\W*$|.*\btoken(?![a-z]).*"
    r"(expired|not.provided|not.found|blacklisted|invalid|required|malformed|revoked|could not be|mismatch)|"
    r".*\b(decode|wrong|malformed|invalid|expired|missing) token\b|wrong number of segments|"
    r"signature verification failed",
    re.IGNORECASE,
)
# The statuses under which a refusal is believed; others come of middlemen, or of work that may have begun.
_OF_REFUSALS = frozenset({200, 400, 404, 405, 413, 415, 422})
# A network that shows a page of its own in Toggle's place does so under these.
_OF_NETWORKS = frozenset({HTTPStatus.OK, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})
_FROM_SERVERS = HTTPStatus.INTERNAL_SERVER_ERROR


@dataclass(frozen=True, slots=True)
class Answered:
    """What a question brought; that there is nothing is known only where it is `clean`: 200, no errors."""

    value: object
    clean: bool
    date: datetime | None


@dataclass(frozen=True, slots=True)
class Unauthorised:
    """The token was refused, or perhaps only one of the question's fields."""

    words: str


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A smaller question may do: the schema has none like this, or, where not `sure`, nothing came of it.

    `problem` is what is to be said where no other wording does better.
    """

    problem: DeskError
    sure: bool


def classify_mutation(answer: Answer, request: Request, read: Callable[[object], Order | None]) -> Verdict:
    """Say what is known after an order was sent and answered; `read` finds the order in its field, if any."""
    envelope = answer.envelope
    if envelope is None:
        return NoVerdict(_trouble(answer))
    order = read(envelope.value(request.field))
    if order is not None:
        return Replied(order)
    words = envelope.words
    if _reports_duplicate(envelope):
        return DuplicateReported(words)
    if any(told is not None for told in (envelope.data or {}).values()):
        # Something was done, be it under a name that was never asked for.
        return NoVerdict(Code.UNREADABLE_REPLY, words)
    if answer.status in _OF_REFUSALS and not answer.is_marred:
        if _never_ran(envelope, request):
            return Refused(Code.REFUSED, words, unread=True)
        if _finds_fault_with_fields(envelope, request):
            fields = tuple(name for fault in envelope.faults for name in fault.validation)
            return Refused(Code.REFUSED, words, fields)
    return NoVerdict(_trouble(answer), words)


def classify_question(answer: Answer, request: Request) -> Answered | NotUnderstood | Unauthorised:
    """Find what was asked for, or raise ToggleUnavailable or ToggleRefused with Toggle's words."""
    envelope = answer.envelope
    code = _trouble(answer)
    if envelope is None:
        if answer.status == HTTPStatus.UNAUTHORIZED or code is Code.SIGN_IN_REFUSED:
            return Unauthorised(answer.message)
        return _unanswered(answer, code, answer.message)
    value = envelope.value(request.field)
    if envelope.faults or answer.is_marred:
        if rows(value):
            return Answered(value, clean=False, date=answer.date)
    elif value is not None or answer.status == HTTPStatus.OK:
        return Answered(value, answer.status == HTTPStatus.OK, answer.date)
    if _never_ran(envelope, request):
        return NotUnderstood(ToggleRefused(Code.REFUSED, words=envelope.words), sure=True)
    if code is Code.SIGN_IN_REFUSED:
        return Unauthorised(envelope.words)
    if _finds_fault_with_fields(envelope, request) and answer.status < _FROM_SERVERS:
        raise ToggleRefused(Code.REFUSED, words=envelope.words)
    return _unanswered(answer, code, envelope.words)


def refuses_token(answer: Answer) -> bool:
    """Say whether a reply may mean that its token is of no use any more."""
    refused = answer.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}
    return refused or _trouble(answer) is Code.SIGN_IN_REFUSED


def _unanswered(answer: Answer, code: Code, words: str) -> NotUnderstood:
    """Say that a smaller question may do, or raise what stands in the way of any.

    A question changes nothing, so that an error is simply Toggle's answer; a variable of a type that the
    schema does not know ends in a bare 500 (rebing 8 to 10).
    """
    if code is Code.FORBIDDEN:
        return NotUnderstood(ToggleRefused(code, words=words), sure=False)
    if code is Code.SERVER_TROUBLE and words and answer.status <= _FROM_SERVERS:
        if answer.status == _FROM_SERVERS:
            return NotUnderstood(ToggleUnavailable(code, words=words), sure=False)
        return NotUnderstood(ToggleRefused(Code.REFUSED, words=words), sure=False)
    raise ToggleUnavailable(code, words=words)


def _trouble(answer: Answer) -> Code:
    """Name what stands in the way of knowing more."""
    status = answer.status
    faults = () if answer.envelope is None else answer.envelope.faults
    sentences = [answer.message, *(fault.message for fault in faults if not fault.validation)]
    is_page = answer.is_page and answer.envelope is None
    if status > _FROM_SERVERS:
        return Code.SERVER_TROUBLE
    if any(_TOKEN_REFUSED.match(sentence) for sentence in sentences):
        return Code.SIGN_IN_REFUSED
    if status == HTTPStatus.UNAUTHORIZED and not is_page:
        return Code.SIGN_IN_REFUSED
    if status == HTTPStatus.TOO_MANY_REQUESTS or any(map(_BUSY.search, sentences)):
        return Code.TOGGLE_BUSY
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        return Code.REDIRECTED
    if is_page and status in _OF_NETWORKS:
        # Even under a 403: gateways that scan replies show their page after the order went through.
        return Code.NETWORK_PAGE
    if status == HTTPStatus.FORBIDDEN:
        return Code.FORBIDDEN
    told = bool(faults) or answer.is_marred or status == _FROM_SERVERS
    return Code.SERVER_TROUBLE if told else Code.UNREADABLE_REPLY


def _never_ran(envelope: Envelope, request: Request) -> bool:
    """Know a document that was refused as a whole: such a reply has errors of one kind, no paths, no data."""
    return (
        envelope.data is None
        and bool(envelope.faults)
        and all(fault.depth is None and _is_of_document(fault, request) for fault in envelope.faults)
    )


def _is_of_document(fault: Fault, request: Request) -> bool:
    root, _ = request.places()
    # There stands what a resolver throws, be it in another engine's words.
    thrown = root in fault.places and request.field not in fault.message
    of_input = _ABOUT_INPUT.match(fault.message) and not _is_below(fault, request)
    return not thrown and bool(_ABOUT_SELECTIONS.match(fault.message) or of_input)


def _finds_fault_with_fields(envelope: Envelope, request: Request) -> bool:
    """Know a validation of what was asked; one of a field below comes after what is above it was done."""
    faults = envelope.faults
    return bool(faults) and all(fault.validation and not _is_below(fault, request) for fault in faults)


def _is_below(fault: Fault, request: Request) -> bool:
    """Say whether an error came of what is selected below the root field."""
    _, selection = request.places()
    deep = fault.depth is not None and fault.depth > 1
    return deep or any(place > selection for place in fault.places)


def _reports_duplicate(envelope: Envelope) -> bool:
    sentences = [text for fault in envelope.faults for text in (fault.message, *fault.sentences)]
    return any(_DUPLICATE.search(sentence) for sentence in sentences)
