"""Everything that a network, a proxy or Toggle itself can do to one order, as a table."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Any

from tests.faults.book import DUPLICATE, ORDINARY, UNAUTHORIZED, Manner


class Line(StrEnum):
    """How the till reaches Toggle."""

    TCP = "tcp"
    TLS = "tls"
    PROXY = "tls through a proxy"


class Stage(Enum):
    """How far an order gets before its fault."""

    NAME = "the name is not found"
    LISTEN = "nobody listens"
    QUEUE = "nobody takes the connection"
    CONNECT = "the proxy is asked for a tunnel"
    CERTIFICATE = "the server shows who it is"
    ACCEPT = "the connection is taken, nothing is read"
    HEAD = "the headers are read"
    HALF = "half of the body is read"
    BODY = "the whole request is read, nothing is done"
    DONE = "the order is in the book"


UNREACHED = frozenset({Stage.NAME, Stage.LISTEN, Stage.QUEUE, Stage.CONNECT, Stage.CERTIFICATE, Stage.ACCEPT})


class Framing(Enum):
    """How a reply says where it ends."""

    LENGTH = "content-length"
    CHUNKED = "chunked"
    END = "the end of the connection"


# -- what happens then ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class End:
    """The connection ends, by FIN or by RST."""

    hard: bool = False


@dataclass(frozen=True, slots=True)
class Stall:
    """Nothing happens any more."""


@dataclass(frozen=True, slots=True)
class Raw:
    """These bytes come, and the connection ends."""

    said: bytes


@dataclass(frozen=True, slots=True)
class Say:
    """This comes instead of the true reply; a function makes it of the true one."""

    status: str
    body: bytes | Mapping[str, Any] | Callable[[Any], object]
    kind: str = "application/json"
    headers: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """The true reply ends after this share of its head or of its body."""

    framing: Framing
    head: float = 1.0
    body: float = 0.0


@dataclass(frozen=True, slots=True)
class Drip:
    """The true reply comes one byte at a time, with this many seconds between two."""

    pause: float


Act = End | Stall | Raw | Say | Cut | Drip


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong with an order, and, as `asked`, with the look-ups after it."""

    stage: Stage
    act: Act = Stall()
    times: int = 99  # orders that it hits
    cold: bool = False  # it is there before the till has signed in
    lines: frozenset[Line] = frozenset(Line)
    manner: Manner = ORDINARY
    asked: Act | None = None
    late: bool = False  # the order is done after the till has given up waiting

    @property
    def hasty(self) -> bool:
        """Say whether it takes its time, which a test does not do for 20 seconds."""
        waits = any(isinstance(act, Stall | Drip) for act in (self.act, self.asked))
        return waits and self.stage not in {Stage.NAME, Stage.LISTEN, Stage.CERTIFICATE}


def framed(body: bytes, framing: Framing) -> tuple[bytes, bytes]:
    """Write a reply in one of three ways: its head, and the rest."""
    start = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    match framing:
        case Framing.LENGTH:
            return start + b"Content-Length: %d\r\n\r\n" % len(body), body
        case Framing.CHUNKED:
            middle = len(body) // 2
            chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:middle], body[middle:]))
            return start + b"Transfer-Encoding: chunked\r\n\r\n", chunks + b"0\r\n\r\n"
        case Framing.END:
            return start + b"Connection: close\r\n\r\n", body


def says(status: str, body: bytes | Mapping[str, Any] | Callable[[Any], object] = b"") -> Say:
    return Say(status, body)


def page(status: str) -> Say:
    return Say(status, b"<html><body>Please sign in to the guest network</body></html>", "text/html")


def errors(*messages: str, **more: object) -> dict[str, Any]:
    return {"data": {"createOrder": None}, "errors": [{"message": text, **more} for text in messages]}


def away(status: str) -> Say:
    # Back to where it came from: a client that follows would order again.
    return Say(status, b"", headers={"Location": "/graphql"})


def with_order(**more: object) -> Callable[[Any], object]:
    """Change the order in the true reply."""
    return lambda true: {"data": {"createOrder": {**true["data"]["createOrder"], **more}}}


def beside_errors(true: Any) -> object:  # noqa: ANN401, any reply
    return {
        "data": {"createOrder": {"id": true["data"]["createOrder"]["id"]}},
        "errors": [{"message": "LineItems could not be resolved"}],
    }


def with_constant(name: str) -> Callable[[Any], bytes]:
    return lambda true: json.dumps({**true, "extensions": {"x": 0}}).replace(": 0}", f": {name}}}").encode()


def given_twice(true: Any) -> bytes:  # noqa: ANN401, any reply
    return json.dumps(true).replace('{"data":', '{"data": {"createOrder": null}, "data":', 1).encode()


def too_long(true: Any) -> bytes:  # noqa: ANN401, any reply
    return json.dumps(true).encode() + b" " * (1024 * 1024)


def too_deep(true: Any) -> object:  # noqa: ANN401, any reply
    deep: object = 0
    for _ in range(30):
        deep = [deep]
    return {**true, "extensions": deep}


def without_data(true: Any) -> object:  # noqa: ANN401, any reply
    return {"result": true["data"]}


def behind_a_warning(value: object) -> bytes:
    return PHP_WARNING + json.dumps(value).encode()


def unread_but(**more: object) -> dict[str, Any]:
    (error,) = UNREAD["errors"]
    return {"errors": [{**error, **more}]}


BLACKLISTED = {"message": "The token has been blacklisted"}
PHP_WARNING = b"<br />\n<b>Warning</b>:  Undefined variable in <b>/app/x.php</b> on line <b>12</b><br />\n"
UNREAD: dict[str, Any] = {
    "errors": [{"message": 'Unknown argument "note" on field "createOrder" of type "Mutation".'}]
}
FIN, RST = End(), End(hard=True)
STALL = Stall()
UNKNOWN_SITE = {"unit_epos_reference": ["The external_site_id supplied was not recognised for this account."]}
_TCP = frozenset({Line.TCP})
_SECURE = frozenset({Line.TLS, Line.PROXY})
_PROXY = frozenset({Line.PROXY})
_DIRECT = frozenset({Line.TCP, Line.TLS})
_NAMED = frozenset({Line.TCP, Line.PROXY})  # the name that is looked up is Toggle's, or the proxy's
_BEFORE, _AFTER = Stage.BODY, Stage.DONE
_LOST = (Stage.DONE, RST)

FAULTS: dict[str, Fault] = {
    # before anything can have left
    "no such name": Fault(Stage.NAME, lines=_NAMED),
    "no such name at the sign-in": Fault(Stage.NAME, lines=_NAMED, cold=True),
    "refused": Fault(Stage.LISTEN, lines=_DIRECT),
    "refused at the sign-in": Fault(Stage.LISTEN, cold=True, lines=_DIRECT),
    "not taken in time": Fault(Stage.QUEUE, lines=_TCP),
    "silent in the handshake": Fault(Stage.ACCEPT, STALL, lines=_SECURE),
    "expired certificate": Fault(Stage.CERTIFICATE, lines=_SECURE),
    "expired certificate at the sign-in": Fault(Stage.CERTIFICATE, lines=_SECURE, cold=True),
    "closed in the handshake": Fault(Stage.ACCEPT, FIN, lines=_SECURE),
    "reset in the handshake": Fault(Stage.ACCEPT, RST, lines=_SECURE),
    "no TLS in the handshake": Fault(Stage.ACCEPT, Raw(b"HTTP/1.1 400 Bad\r\n\r\n"), lines=_SECURE),
    "proxy wants a password": Fault(Stage.CONNECT, says("407 Proxy Authentication Required"), lines=_PROXY),
    "proxy wants a password at the sign-in": Fault(
        Stage.CONNECT, says("407 Proxy Authentication Required"), lines=_PROXY, cold=True
    ),
    "proxy forbids": Fault(Stage.CONNECT, says("403 Forbidden"), lines=_PROXY),
    "proxy finds nobody": Fault(Stage.CONNECT, page("502 Bad Gateway"), lines=_PROXY),
    "proxy is refused": Fault(Stage.LISTEN, lines=_PROXY),
    "proxy shows a page": Fault(Stage.CONNECT, Raw(b"<html>Blocked</html>\r\n\r\n"), lines=_PROXY),
    "proxy closes": Fault(Stage.CONNECT, FIN, lines=_PROXY),
    "proxy resets": Fault(Stage.CONNECT, RST, lines=_PROXY),
    "proxy is silent": Fault(Stage.CONNECT, STALL, lines=_PROXY),
    # without a whole reply
    "stalls in the headers": Fault(Stage.HEAD, STALL),
    "stalls in the body": Fault(Stage.HALF, STALL),
    "reset in the body": Fault(Stage.HALF, RST),
    "closed in the body": Fault(Stage.HALF, FIN),
    "taken and closed": Fault(Stage.ACCEPT, FIN, lines=_TCP),
    "taken and reset": Fault(Stage.ACCEPT, RST, lines=_TCP),
    "closed after the headers": Fault(Stage.HEAD, FIN),
    "reset after the headers": Fault(Stage.HEAD, RST),
    "closed before it is done": Fault(_BEFORE, FIN),
    "reset before it is done": Fault(_BEFORE, RST),
    "closed after it is done": Fault(_AFTER, FIN),
    "reset after it is done": Fault(_AFTER, RST),
    "garbage after it is done": Fault(_AFTER, Raw(b"\x00\xff rubbish\r\n\r\n")),
    "nothing done, no answer": Fault(_BEFORE, STALL),
    "done, no answer": Fault(_AFTER, STALL),
    "done, an answer by drops": Fault(_AFTER, Drip(0.05)),
    "cut in the status": Fault(_AFTER, Cut(Framing.LENGTH, head=0.1)),
    "cut in the head": Fault(_AFTER, Cut(Framing.LENGTH, head=0.7)),
    "cut after the head": Fault(_AFTER, Cut(Framing.LENGTH)),
    "cut in the text": Fault(_AFTER, Cut(Framing.LENGTH, body=0.5)),
    "cut before the last letter": Fault(_AFTER, Cut(Framing.LENGTH, body=0.999)),
    "cut in the first chunk": Fault(_AFTER, Cut(Framing.CHUNKED, body=0.3)),
    "cut between chunks": Fault(_AFTER, Cut(Framing.CHUNKED, body=0.7)),
    "cut before the last chunk": Fault(_AFTER, Cut(Framing.CHUNKED, body=0.99)),
    "ends after the head": Fault(_AFTER, Cut(Framing.END)),
    "ends in the text": Fault(_AFTER, Cut(Framing.END, body=0.5)),
    "ends before the last letter": Fault(_AFTER, Cut(Framing.END, body=0.999)),
    # with a status that is not 200
    "500 before": Fault(_BEFORE, says("500 Internal Server Error", errors("Oh"))),
    "500 after": Fault(_AFTER, says("500 Internal Server Error", errors("Oh"))),
    "500 with a refusal": Fault(_AFTER, says("500 Oh", errors("No", validation=UNKNOWN_SITE))),
    "502 page": Fault(_AFTER, page("502 Bad Gateway")),
    "503 empty": Fault(_BEFORE, says("503 Service Unavailable")),
    "503 unauthorised": Fault(_AFTER, says("503 Service Unavailable", UNAUTHORIZED)),
    "504 page": Fault(_AFTER, page("504 Gateway Timeout")),
    "429 empty": Fault(_BEFORE, says("429 Too Many Requests")),
    "429 page": Fault(_BEFORE, page("429 Too Many Requests")),
    "429 told to wait": Fault(
        _BEFORE, Say("429 Too Many Requests", errors("Throttled"), headers={"Retry-After": "2"})
    ),
    "429 after": Fault(_AFTER, says("429 Too Many Requests", errors("Too many requests"))),
    "throttled": Fault(_BEFORE, says("200 OK", errors("Throttled: budget exhausted"))),
    "401 before": Fault(_BEFORE, says("401 Unauthorized"), times=1),
    "401 after": Fault(_AFTER, says("401 Unauthorized")),
    "unauthorised before": Fault(_BEFORE, says("200 OK", UNAUTHORIZED)),
    "unauthorised after": Fault(_AFTER, says("200 OK", UNAUTHORIZED)),
    "unauthorised with null": Fault(_AFTER, says("200 OK", errors("Unauthorized"))),
    "unauthorised below": Fault(
        _AFTER, says("200 OK", errors("Unauthorized", path=["createOrder", "LineItems", 0, "Card"]))
    ),
    "unauthorised under 400": Fault(_AFTER, says("400 Bad Request", UNAUTHORIZED)),
    "unauthenticated": Fault(_AFTER, says("200 OK", errors("Unauthenticated."))),
    "the token has run out": Fault(_BEFORE, STALL, times=0, manner=Manner(forgets_tokens=True)),
    "the token has expired": Fault(_BEFORE, says("401 Unauthorized", {"message": "Token has expired"})),
    "the token was replaced meanwhile": Fault(_AFTER, says("401 Unauthorized", BLACKLISTED)),
    "the token was replaced meanwhile, under 403": Fault(_AFTER, says("403 Forbidden", BLACKLISTED)),
    "the token was replaced meanwhile, under 500": Fault(_AFTER, says("500 Oh", BLACKLISTED)),
    "validation under 401": Fault(_AFTER, says("401 Unauthorized", errors("No", validation=UNKNOWN_SITE))),
    "401 page": Fault(_AFTER, page("401 Unauthorized")),
    "403 empty": Fault(_BEFORE, says("403 Forbidden")),
    "403 told": Fault(_BEFORE, says("403 Forbidden", errors("This user may not create orders"))),
    "403 after": Fault(_AFTER, says("403 Forbidden", errors("This user may not create orders"))),
    "403 page": Fault(_AFTER, page("403 Forbidden")),
    **{
        f"{status[:3]} refused": Fault(_BEFORE, says(status, {"errors": [{"message": "Not like this"}]}))
        for status in (
            "400 Bad Request",
            "404 Not Found",
            "405 Method Not Allowed",
            "413 Content Too Large",
            "415 Unsupported Media Type",
            "422 Unprocessable Content",
        )
    },
    "400 refused after": Fault(_AFTER, says("400 Bad Request", {"errors": [{"message": "Not like this"}]})),
    "unread": Fault(_BEFORE, says("200 OK", UNREAD)),
    **{
        f"unread under {status[:3]}": Fault(_BEFORE, says(status, UNREAD))
        for status in (
            "400 Bad Request",
            "404 Not Found",
            "405 Method Not Allowed",
            "413 Content Too Large",
            "415 Unsupported Media Type",
            "422 Unprocessable Content",
        )
    },
    "unread, with a path": Fault(_AFTER, says("200 OK", unread_but(path=["createOrder"]))),
    "unread, with a place below": Fault(
        _AFTER,
        says(
            "400 Bad Request",
            {"errors": [{"message": 'Variable "$x" is bad', "locations": [{"line": 40, "column": 7}]}]},
        ),
    ),
    "unread, beside another": Fault(
        _AFTER, says("200 OK", {"errors": [*UNREAD["errors"], {"message": "Internal server error"}]})
    ),
    **{
        f"{status[:3]} not by Toggle": Fault(_AFTER, act)
        for status, act in {
            "400": says("400 Bad Request", b"bad request"),
            "404": page("404 Not Found"),
            "405": says("405 Method Not Allowed"),
            "408": says("408 Request Timeout", {"errors": [{"message": "Took too long"}]}),
            "409": says("409 Conflict", {"errors": [{"message": "Somebody else is at it"}]}),
            "413": page("413 Content Too Large"),
            "415": says("415 Unsupported Media Type", b"[]"),
            "418": says("418 I'm a teapot", {"message": "short and stout"}),
            "419": page("419 Page Expired"),
        }.items()
    },
    **{
        f"{status[:3]} redirect": Fault(stage, away(status))
        for status, stage in {
            "300 Multiple Choices": _BEFORE,
            "301 Moved Permanently": _BEFORE,
            "302 Found": _AFTER,
            "303 See Other": _AFTER,
            "307 Temporary Redirect": _BEFORE,
            "308 Permanent Redirect": _AFTER,
        }.items()
    },
    # with a 200 that proves nothing
    "page before": Fault(_BEFORE, page("200 OK")),
    "page after": Fault(_AFTER, page("200 OK")),
    "page under another name": Fault(_AFTER, says("200 OK", b"<!doctype html><p>Blocked")),
    "nothing at all": Fault(_AFTER, says("200 OK", b"")),
    "half a text": Fault(_AFTER, says("200 OK", b'{"data": {"createOrder": {"id"')),
    "a list": Fault(_AFTER, says("200 OK", lambda true: [true])),
    "a text": Fault(_AFTER, says("200 OK", b'"done"')),
    "not a number": Fault(_AFTER, says("200 OK", with_constant("NaN"))),
    "without end": Fault(_AFTER, says("200 OK", with_constant("-Infinity"))),
    "beyond all numbers": Fault(_AFTER, says("200 OK", with_constant("1e999"))),
    "a key twice": Fault(_AFTER, says("200 OK", given_twice)),
    "more than a mebibyte": Fault(_AFTER, says("200 OK", too_long)),
    "too deep": Fault(_AFTER, says("200 OK", too_deep)),
    "in UTF-16": Fault(_AFTER, says("200 OK", lambda true: json.dumps(true).encode("utf-16"))),
    "not GraphQL": Fault(_AFTER, says("200 OK", without_data)),
    "data null": Fault(_AFTER, says("200 OK", {"data": None})),
    "order null": Fault(_AFTER, says("200 OK", {"data": {"createOrder": None}})),
    "order a text": Fault(_AFTER, says("200 OK", {"data": {"createOrder": "done"}})),
    "order under another name": Fault(
        _AFTER,
        says(
            "200 OK",
            lambda true: {
                "data": {"order": true["data"]["createOrder"]},
                "errors": [{"message": "No", "validation": UNKNOWN_SITE}],
            },
        ),
    ),
    "cut down to a number": Fault(_BEFORE, says("200 OK", b"0")),
    # with an answer
    "refused with validation": Fault(_BEFORE, says("200 OK", errors("No", validation=UNKNOWN_SITE))),
    "refused in extensions": Fault(
        _BEFORE, says("200 OK", errors("No", extensions={"validation": UNKNOWN_SITE}))
    ),
    "refused without data": Fault(
        _BEFORE, says("200 OK", {"errors": [{"message": "No", "validation": UNKNOWN_SITE}]})
    ),
    "refused with validation after the work": Fault(
        _AFTER, says("200 OK", errors("No", validation=UNKNOWN_SITE))
    ),
    "refused in extensions after the work": Fault(
        _AFTER, says("200 OK", errors("validation", extensions={"validation": UNKNOWN_SITE}))
    ),
    "refused in another framework's words after the work": Fault(
        _AFTER,
        says(
            "200 OK",
            errors("Validation failed for the field [createOrder].", extensions={"validation": UNKNOWN_SITE}),
        ),
    ),
    "duplicate, and it exists": Fault(_AFTER, says("200 OK", DUPLICATE)),
    "duplicate, and nothing exists": Fault(_BEFORE, says("200 OK", DUPLICATE)),
    "duplicate in validation": Fault(
        _AFTER,
        says(
            "200 OK", errors("v", validation={"merchant_transaction_reference": ["has been taken already"]})
        ),
    ),
    "fault before it is done": Fault(_BEFORE, says("200 OK", errors("Internal server error"))),
    "fault after it is done": Fault(_AFTER, says("200 OK", errors("Internal server error"))),
    "a validation of a field below": Fault(
        _AFTER,
        says("200 OK", errors("No", validation=UNKNOWN_SITE, path=["createOrder", "LineItems"])),
    ),
    "a bare server error": Fault(_AFTER, says("500 Oh", {"message": "Server Error"})),
    "a warning of PHP instead": Fault(_AFTER, Say("200 OK", PHP_WARNING, "text/html")),
    "a refusal behind a warning of PHP": Fault(_AFTER, Say("200 OK", behind_a_warning(UNREAD), "text/html")),
    "one of two faults explained": Fault(
        _AFTER,
        says(
            "200 OK",
            {"errors": [{"message": "No", "validation": UNKNOWN_SITE}, {"message": "And something else"}]},
        ),
    ),
    "errors beside an order": Fault(_AFTER, says("200 OK", beside_errors)),
    "no line items": Fault(_AFTER, says("200 OK", with_order(LineItems=[]))),
    "line items null": Fault(_AFTER, says("200 OK", with_order(LineItems=None))),
    "card null": Fault(_AFTER, says("200 OK", with_order(LineItems=[{"id": 7_300_011, "Card": None}]))),
    "worth more": Fault(_AFTER, says("200 OK", lambda true: true), manner=Manner(extra=500)),
    "worth less": Fault(_AFTER, says("200 OK", lambda true: true), manner=Manner(extra=-500)),
    "two cards": Fault(_AFTER, says("200 OK", lambda true: true), manner=Manner(copies=2)),
    "as it should be": Fault(_AFTER, says("200 OK", lambda true: true)),
    "as it should be in chunks": Fault(_AFTER, Cut(Framing.CHUNKED, body=1.0)),
    "as it should be to the end": Fault(_AFTER, Cut(Framing.END, body=1.0)),
    "as it should be under 500": Fault(_AFTER, says("500 Internal Server Error", lambda true: true)),
    "as it should be behind a warning of PHP": Fault(_AFTER, Say("200 OK", behind_a_warning, "text/html")),
    # and what happens to look-ups
    "done late": Fault(_BEFORE, STALL, late=True),
    "closed, then done late": Fault(_BEFORE, FIN, late=True),
    "lost, and seen late": Fault(*_LOST, manner=Manner(lag=3)),
    "lost, then resets": Fault(*_LOST, asked=RST),
    "lost, then closes": Fault(*_LOST, asked=FIN),
    "lost, then silence": Fault(*_LOST, asked=STALL),
    "lost, then a cut reply": Fault(*_LOST, asked=Cut(Framing.END, body=0.8)),
    "lost, then 500": Fault(*_LOST, asked=says("500 Oh")),
    "lost, then a dead token in other words": Fault(
        *_LOST, asked=says("200 OK", {"errors": [{"message": "Token has expired"}]})
    ),
    "lost, then a field that is forbidden": Fault(
        *_LOST,
        asked=says(
            "200 OK", {"data": {"LineItems": {"data": [None]}}, "errors": [{"message": "Unauthorized"}]}
        ),
    ),
    "lost, then a bare server error": Fault(*_LOST, asked=says("500 Oh", {"message": "Server Error"})),
    "lost, then a warning of PHP": Fault(*_LOST, asked=Say("200 OK", PHP_WARNING, "text/html")),
    "lost, then nothing behind a warning of PHP": Fault(
        *_LOST, asked=Say("200 OK", behind_a_warning({"data": {"LineItems": {"data": []}}}), "text/html")
    ),
    "lost, then 401": Fault(*_LOST, asked=says("401 Unauthorized")),
    "lost, then 403": Fault(*_LOST, asked=says("403 Forbidden")),
    "lost, then 429": Fault(*_LOST, asked=says("429 Too Many Requests")),
    "lost, then a redirect": Fault(*_LOST, asked=away("302 Found")),
    "lost, then a page": Fault(*_LOST, asked=page("200 OK")),
    "lost, then garbage": Fault(*_LOST, asked=Raw(b"rubbish\r\n\r\n")),
    "lost, then null": Fault(*_LOST, asked=says("200 OK", {"data": {"LineItems": None}})),
    "lost, then no data": Fault(*_LOST, asked=says("200 OK", {"data": {"LineItems": {"data": None}}})),
    "lost, then nothing beside a fault": Fault(
        *_LOST,
        asked=says("200 OK", {"data": {"LineItems": {"data": []}}, "errors": [{"message": "Partial"}]}),
    ),
    "lost, then nothing under 404": Fault(
        *_LOST, asked=says("404 Not Found", {"data": {"LineItems": {"data": []}}})
    ),
    "lost twice over": Fault(*_LOST, manner=Manner(copies=2)),
    "lost, and another account": Fault(*_LOST, manner=Manner(is_another_account=True)),
    "never done, and another account": Fault(_BEFORE, RST, manner=Manner(is_another_account=True)),
    "lost, and cards hidden": Fault(*_LOST, manner=Manner(hides_cards=True)),
}
