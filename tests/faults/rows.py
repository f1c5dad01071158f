"""The 43 things that can go wrong with one card, each with what has to follow."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import (
    DuplicateReported,
    NoVerdict,
    Refused,
    Replied,
    Unsent,
    Verdict,
)
from toggle_desk.domain.intent import State


class Next(Enum):
    """What the machine does by itself, without any person."""

    NOTHING = "nothing"
    LOOKS_UP = "it asks, and never sends"
    SENDS_AGAIN = "it sends three times more"


def _by_orders(*states: State) -> Mapping[int, State]:
    return dict(enumerate(states))


_FOUND_OR_NOT = _by_orders(State.SETTLED_NOT_FOUND, State.ISSUED, State.DUPLICATE)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `ways` names faults of the table, each with how many orders Toggle has afterwards.

    `at_last` tells by that number what it has come to when the fault is over and time has passed; rows
    about the process, the window or the disk name the tests that keep them instead.
    """

    number: int
    fault: str
    state: State | None = None
    words: str = ""
    next: Next = Next.NOTHING
    ways: Mapping[str, int] = field(default_factory=dict[str, int])
    code: Code | None = None
    at_last: Mapping[int, State] = field(default_factory=lambda: _FOUND_OR_NOT)
    in_memory: tuple[Verdict, ...] = ()  # what a port tells, where no line is needed to tell it
    kept_by: tuple[str, ...] = ()


NOT_CONFIRMED = "Not confirmed yet. Toggle may already have made this £20.00 card."
NOTHING = "Nothing was issued."
_CARD = Card(Secret("6335860000000012345"), balance=2000)
_DEAR = Card(Secret("6335860000000012345"), balance=2500)


def _replied(*items: LineItem) -> Replied:
    return Replied(Order("510001", items))


ROWS: tuple[Row, ...] = (
    Row(
        1,
        "the ledger cannot be written to",
        kept_by=(
            "test_a_till_that_cannot_save_records_sends_nothing",
            "test_a_claim_that_cannot_be_saved_sends_nothing",
        ),
    ),
    Row(
        2,
        "the name is not found",
        State.NOT_SENT,
        "No connection. Nothing was issued.",
        Next.SENDS_AGAIN,
        {"no such name": 0, "no such name at the sign-in": 0},
        Code.NO_CONNECTION,
        in_memory=(Unsent(Code.NO_CONNECTION, retry=True),),
    ),
    Row(
        3,
        "the connection is refused, or not taken in time",
        State.NOT_SENT,
        "No connection. Nothing was issued.",
        Next.SENDS_AGAIN,
        {"refused": 0, "refused at the sign-in": 0, "not taken in time": 0, "silent in the handshake": 0},
        Code.NO_CONNECTION,
    ),
    Row(
        4,
        "the certificate is not trusted",
        State.NOT_SENT,
        "Secure connection refused. Check the date and the network. Nothing was issued.",
        Next.NOTHING,
        {
            "expired certificate": 0,
            "expired certificate at the sign-in": 0,
            "closed in the handshake": 0,
            "reset in the handshake": 0,
            "no TLS in the handshake": 0,
        },
        Code.TLS_REFUSED,
        in_memory=(Unsent(Code.TLS_REFUSED, retry=False),),
    ),
    Row(
        5,
        "the proxy wants a password",
        State.NOT_SENT,
        "The network's proxy refused. Nothing was issued.",
        Next.NOTHING,
        {"proxy wants a password": 0, "proxy wants a password at the sign-in": 0},
        Code.PROXY_REFUSED,
        in_memory=(Unsent(Code.PROXY_REFUSED, retry=False),),
    ),
    Row(
        5,
        "the proxy refuses, or shows a page",
        State.NOT_SENT,
        "The network's proxy refused. Nothing was issued.",
        Next.SENDS_AGAIN,
        {
            "proxy forbids": 0,
            "proxy finds nobody": 0,
            "proxy is refused": 0,
            "proxy shows a page": 0,
            "proxy closes": 0,
            "proxy resets": 0,
        },
        Code.PROXY_REFUSED,
        in_memory=(Unsent(Code.PROXY_REFUSED, retry=True),),
    ),
    Row(
        5,
        "the proxy is silent",
        State.NOT_SENT,
        "No connection. Nothing was issued.",
        Next.SENDS_AGAIN,
        {"proxy is silent": 0},
        Code.NO_CONNECTION,
    ),
    Row(
        6,
        "all connections are taken",
        kept_by=("test_a_line_that_is_full_proves_that_nothing_was_sent",),
    ),
    Row(
        7,
        "writing stalls, or ends in the middle of the body",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {
            "stalls in the headers": 0,
            "stalls in the body": 0,
            "reset in the body": 0,
            "closed in the body": 0,
        },
        in_memory=(NoVerdict(Code.TIMED_OUT), NoVerdict(Code.CONNECTION_LOST)),
    ),
    Row(
        8,
        "the other side closes or resets before it replies",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {
            "taken and closed": 0,
            "taken and reset": 0,
            "closed after the headers": 0,
            "reset after the headers": 0,
            "closed before it is done": 0,
            "reset before it is done": 0,
            "closed after it is done": 1,
            "reset after it is done": 1,
            "garbage after it is done": 1,
        },
        Code.CONNECTION_LOST,
    ),
    Row(
        9,
        "a connection that was kept alive is closed by the other side",
        kept_by=("test_a_stale_connection_is_never_used_for_an_order",),
    ),
    Row(
        10,
        "no answer in time",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {"nothing done, no answer": 0, "done, no answer": 1, "done, an answer by drops": 1},
        Code.TIMED_OUT,
        in_memory=(NoVerdict(Code.TIMED_OUT),),
    ),
    Row(
        11,
        "the reply is cut, and says so",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {
            "cut in the status": 1,
            "cut in the head": 1,
            "cut after the head": 1,
            "cut in the text": 1,
            "cut before the last letter": 1,
            "cut in the first chunk": 1,
            "cut between chunks": 1,
            "cut before the last chunk": 1,
        },
        Code.CONNECTION_LOST,
        in_memory=(NoVerdict(Code.CONNECTION_LOST),),
    ),
    Row(
        12,
        "the reply is cut, and does not say so",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {"ends after the head": 1, "ends in the text": 1, "ends before the last letter": 1},
        Code.UNREADABLE_REPLY,
        in_memory=(NoVerdict(Code.UNREADABLE_REPLY),),
    ),
    Row(
        13,
        "500, 502, 503 or 504",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {
            "500 before": 0,
            "500 after": 1,
            "500 with a refusal": 1,
            "502 page": 1,
            "503 empty": 0,
            "503 unauthorised": 1,
            "504 page": 1,
        },
        Code.SERVER_TROUBLE,
        in_memory=(NoVerdict(Code.SERVER_TROUBLE),),
    ),
    Row(
        14,
        "429, or words of a throttle",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {"429 empty": 0, "429 page": 0, "429 told to wait": 0, "429 after": 1, "throttled": 0},
        Code.TOGGLE_BUSY,
        in_memory=(NoVerdict(Code.TOGGLE_BUSY),),
    ),
    # Engines of this family say so after the work too: of a field below, or of the token on the way out.
    Row(
        15,
        "the token is refused, on the way in or on the way out",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {
            "401 before": 0,
            "401 after": 1,
            "unauthorised before": 0,
            "unauthorised after": 1,
            "unauthorised with null": 1,
            "unauthorised below": 1,
            "unauthorised under 400": 1,
            "unauthenticated": 1,
            "the token has run out": 0,
            "the token has expired": 0,
            "the token was replaced meanwhile": 1,
            "the token was replaced meanwhile, under 403": 1,
            "the token was replaced meanwhile, under 500": 1,
            "validation under 401": 1,
        },
        Code.SIGN_IN_REFUSED,
        in_memory=(NoVerdict(Code.SIGN_IN_REFUSED),),
    ),
    Row(
        15,
        "401 with a web page",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {"401 page": 1},
        Code.NETWORK_PAGE,
    ),
    Row(
        16,
        "403",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {"403 empty": 0, "403 told": 0, "403 after": 1},
        Code.FORBIDDEN,
        in_memory=(NoVerdict(Code.FORBIDDEN),),
    ),
    Row(
        16,
        "403 with a web page",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {"403 page": 1},
        Code.NETWORK_PAGE,
    ),
    Row(
        17,
        "a document that was refused unread, in the words of an engine",
        State.REJECTED,
        'Nothing was issued. Toggle says: Unknown argument "note"',
        Next.NOTHING,
        {
            "unread": 0,
            "unread under 400": 0,
            "unread under 404": 0,
            "unread under 405": 0,
            "unread under 413": 0,
            "unread under 415": 0,
            "unread under 422": 0,
        },
        Code.REFUSED,
        in_memory=(Refused(Code.REFUSED, 'Unknown argument "note" on field', unread=True),),
    ),
    Row(
        17,
        "a status of refusal in any other words, or of something that ran",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {
            "400 refused": 0,
            "404 refused": 0,
            "405 refused": 0,
            "413 refused": 0,
            "415 refused": 0,
            "422 refused": 0,
            "400 refused after": 1,
            "unread, with a path": 1,
            "unread, with a place below": 1,
            "unread, beside another": 1,
        },
        Code.SERVER_TROUBLE,
    ),
    Row(
        18,
        "a status of refusal by somebody else, or of work that may have begun",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {
            "400 not by Toggle": 1,
            "404 not by Toggle": 1,
            "405 not by Toggle": 1,
            "408 not by Toggle": 1,
            "409 not by Toggle": 1,
            "413 not by Toggle": 1,
            "415 not by Toggle": 1,
            "418 not by Toggle": 1,
            "419 not by Toggle": 1,
        },
    ),
    Row(
        19,
        "any redirect",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {
            "300 redirect": 0,
            "301 redirect": 0,
            "302 redirect": 1,
            "303 redirect": 1,
            "307 redirect": 0,
            "308 redirect": 1,
        },
        Code.REDIRECTED,
        in_memory=(NoVerdict(Code.REDIRECTED),),
    ),
    Row(
        20,
        "a web page in the way",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {"page before": 0, "page after": 1, "page under another name": 1},
        Code.NETWORK_PAGE,
        in_memory=(NoVerdict(Code.NETWORK_PAGE),),
    ),
    Row(
        21,
        "a body that is not one strict GraphQL object",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {
            "nothing at all": 1,
            "half a text": 1,
            "a list": 1,
            "a text": 1,
            "not a number": 1,
            "without end": 1,
            "beyond all numbers": 1,
            "a key twice": 1,
            "more than a mebibyte": 1,
            "too deep": 1,
            "in UTF-16": 1,
            "not GraphQL": 1,
            "data null": 1,
            "order null": 1,
            "order a text": 1,
            "order under another name": 1,
            "cut down to a number": 0,
        },
        Code.UNREADABLE_REPLY,
    ),
    # Told at once as a refusal, and looked up: one that a resolver throws after its work looks the same.
    Row(
        22,
        "errors with validation and no order",
        State.REJECTED,
        "Nothing was issued. Toggle says: unit_epos_reference: The external_site_id supplied",
        Next.LOOKS_UP,
        {
            "refused with validation": 0,
            "refused in extensions": 0,
            "refused without data": 0,
            "refused with validation after the work": 1,
            "refused in extensions after the work": 1,
            "refused in another framework's words after the work": 1,
        },
        Code.REFUSED,
        _by_orders(State.REJECTED, State.ISSUED),
        in_memory=(
            Refused(Code.REFUSED, "unit_epos_reference: The external_site_id supplied was not recognised"),
        ),
    ),
    Row(
        23,
        "Toggle knows our reference already",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {
            "duplicate, and it exists": 1,
            "duplicate, and nothing exists": 0,
            "duplicate in validation": 1,
        },
        Code.DUPLICATE_REPORTED,
        _by_orders(State.NEEDS_PERSON, State.ISSUED),
        in_memory=(DuplicateReported("Duplicate reference supplied"),),
    ),
    Row(
        24,
        "errors without validation and no order",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {
            "fault before it is done": 0,
            "fault after it is done": 1,
            "one of two faults explained": 1,
            "a validation of a field below": 1,
            "a bare server error": 1,
            "a warning of PHP instead": 1,
            "a refusal behind a warning of PHP": 1,
        },
        Code.SERVER_TROUBLE,
    ),
    Row(
        25,
        "errors beside an order",
        State.ISSUED_INCOMPLETE,
        "Created: Toggle has the £20.00 card, its details are on the way.",
        Next.LOOKS_UP,
        {"errors beside an order": 1},
    ),
    Row(
        26,
        "an order without line items, or without a card",
        State.ISSUED_INCOMPLETE,
        "Created: Toggle has the £20.00 card, its details are on the way.",
        Next.LOOKS_UP,
        {"no line items": 1, "line items null": 1, "card null": 1},
        in_memory=(_replied(), _replied(LineItem("7300011", None))),
    ),
    Row(
        27,
        "an order of another amount",
        State.MISMATCH,
        "Toggle made a card that differs from the £20.00 asked for. Get a manager.",
        Next.NOTHING,
        {"worth more": 1, "worth less": 1},
        at_last=_by_orders(State.MISMATCH, State.MISMATCH),
        in_memory=(_replied(LineItem("7300011", _DEAR)),),
    ),
    Row(
        27,
        "an order of another count",
        State.DUPLICATE,
        "Toggle shows more than one card for this £20.00. "
        "Get a manager to reverse the extra one in Toggle's dashboard.",
        Next.NOTHING,
        {"two cards": 2},
        in_memory=(_replied(LineItem("7300011", _CARD), LineItem("7300021", _CARD)),),
    ),
    Row(
        28,
        "an order as it should be",
        State.ISSUED,
        "Issued: a £20.00 card.",
        Next.NOTHING,
        {
            "as it should be": 1,
            "as it should be in chunks": 1,
            "as it should be to the end": 1,
            "as it should be under 500": 1,
            "as it should be behind a warning of PHP": 1,
        },
        in_memory=(_replied(LineItem("7300011", _CARD)),),
    ),
    Row(
        29,
        "the program is told to stop while it sends",
        kept_by=("test_stopping_in_the_middle_leaves_an_unknown_outcome_that_is_asked_about",),
    ),
    Row(
        30,
        "the power goes before the card is sent",
        kept_by=("test_a_card_that_never_left_is_not_sent_by_the_next_start",),
    ),
    Row(
        31,
        "the power goes while the card is sent",
        kept_by=("test_a_card_that_was_being_sent_is_asked_about_by_the_next_start",),
    ),
    Row(
        32,
        "the power goes before the card is shown",
        kept_by=("test_a_card_that_was_issued_and_never_shown_is_there_after_a_restart",),
    ),
    Row(
        33,
        "the computer sleeps while it sends",
        kept_by=("test_a_computer_that_slept_while_sending_knows_nothing_and_asks",),
    ),
    Row(
        34,
        "the clock is changed",
        kept_by=(
            "test_no_clock_on_the_wall_decides_anything",
            "test_across_a_restart_toggles_own_clock_decides",
        ),
    ),
    Row(
        35,
        "a double click",
        kept_by=("test_however_often_a_form_is_sent_there_is_one_order",),
    ),
    Row(
        36,
        "two windows, or two processes",
        kept_by=("test_of_two_processes_one_sends", "test_a_second_window_raises_the_first"),
    ),
    Row(
        37,
        "the same card again",
        kept_by=("test_the_same_amount_waits_for_a_manager_while_one_is_open",),
    ),
    Row(
        38,
        "the order is done after the till has given up waiting",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {"done late": 0, "closed, then done late": 0, "lost, and seen late": 1},
        at_last=_by_orders(State.ISSUED, State.ISSUED),
    ),
    Row(
        39,
        "the order shows up after somebody gave it up",
        kept_by=("test_a_card_that_shows_up_after_it_was_given_up_raises_an_alarm",),
    ),
    Row(
        40,
        "the look-up goes wrong in any way",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        dict.fromkeys(
            (
                "lost, then resets",
                "lost, then closes",
                "lost, then silence",
                "lost, then a cut reply",
                "lost, then 500",
                "lost, then 401",
                "lost, then 403",
                "lost, then 429",
                "lost, then a redirect",
                "lost, then a page",
                "lost, then garbage",
                "lost, then null",
                "lost, then a dead token in other words",
                "lost, then a field that is forbidden",
                "lost, then a bare server error",
                "lost, then a warning of PHP",
                "lost, then nothing behind a warning of PHP",
                "lost, then no data",
                "lost, then nothing beside a fault",
                "lost, then nothing under 404",
            ),
            1,
        ),
    ),
    Row(
        41,
        "the look-up finds more than one order",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {"lost twice over": 2},
    ),
    Row(
        42,
        "the look-up asks the wrong account",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {"lost, and another account": 1, "never done, and another account": 0},
        at_last=_by_orders(State.UNKNOWN, State.UNKNOWN),
    ),
    Row(
        43,
        "the card is found and its number is not told",
        State.UNKNOWN,
        NOT_CONFIRMED,
        Next.LOOKS_UP,
        {"lost, and cards hidden": 1},
    ),
)
