"""Strict reading of a reply: what is not exactly GraphQL over JSON proves nothing and is told apart here."""

import json
import math
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NoReturn, cast

LONGEST_WORDS = 300  # characters
DEEPEST = 20  # levels of nesting; our deepest selection has 6
# A reply may quote what it was asked with, and Toggle's words are kept and shown.
_TOKEN = re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]*", re.ASCII)
_GAP = r"[ \u00a0\u2009\u202f\u2010-\u2014-]"  # spaces and dashes that a number is written with
# What PHP writes before or after a reply, or in its place, where it shows its warnings, as HTML or as text.
_PHP_SAYS = (
    rb"\s*(?:<br\s*/?>)?\s*(?:<b>)?(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards|Parse error|"
    rb"(?:Recoverable f|F)atal error)(?:</b>)?:"
)
_PHP = re.compile(rb"(?:" + _PHP_SAYS + rb".*? on line (?:<b>)?\d+(?:</b>)?(?:<br\s*/?>)?)+\s*", re.DOTALL)
_END_BEFORE_PHP = re.compile(rb"\}(?=" + _PHP_SAYS + rb")")
_CARD_NUMBER = re.compile(rf"(?<![\w-])\d(?:{_GAP}?\d){{11,18}}(?![\w-])", re.ASCII)


class Unreadable(Exception):
    """A body that is not one strict JSON object."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A complete answer as it came off the wire; header names are in lower case, `date` is UTC."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)  # it may hold a card number
    date: datetime | None


@dataclass(frozen=True, slots=True)
class Cost:
    """What one request took from the budget and what is left, in points (page: pagination and throttling)."""

    actual: int | None
    available: int
    maximum: int | None


@dataclass(frozen=True, slots=True)
class Fault:
    """One of the vendor's errors (page: error handling); its texts are shown verbatim, to staff alone.

    `depth` is the length of its path, None where it has none; `places` are lines and columns of the document.
    """

    message: str
    validation: Mapping[str, tuple[str, ...]]
    depth: int | None = None
    places: tuple[tuple[int, int], ...] = ()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What staff should read: each field with its text, or the message alone."""
        by_field = tuple(
            f"{name}: {text}" if text else name
            for name, texts in self.validation.items()
            for text in texts or ("",)
        )
        return by_field or (self.message,)


@dataclass(frozen=True, slots=True)
class Envelope:
    """A GraphQL reply: `data` is None where it was left out or null."""

    data: Mapping[str, object] | None = field(repr=False)
    faults: tuple[Fault, ...]
    cost: Cost | None

    @property
    def words(self) -> str:
        """All that the vendor said went wrong, as one text."""
        return plain("; ".join(sentence for fault in self.faults for sentence in fault.sentences))

    def value(self, name: str) -> object:
        """Give one top-level field, None where it is missing."""
        return None if self.data is None else self.data.get(name)


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply after strict reading; `envelope` is None where it was no GraphQL at all.

    `is_page` says that a web page was the answer, `is_marred` that PHP's own warnings stand around or instead
    of it; `message` is what JSON that is no GraphQL says. `date` is Toggle's own clock in UTC.
    """

    status: int
    is_page: bool
    is_marred: bool
    date: datetime | None
    envelope: Envelope | None
    message: str


def read_reply(reply: Reply) -> Answer:
    """Read the body under any status: Toggle documents no use of statuses."""
    body = _without_warnings(reply.body)
    envelope, message = None, ""
    try:
        members = read_json(body)
        message = _message(members)
        envelope = _envelope(members)
    except Unreadable:
        pass  # a gateway's page, half a reply, or JSON of another kind
    is_html = "html" in reply.headers.get("content-type", "").lower() or body.lstrip().startswith(b"<")
    is_marred = len(body) < len(reply.body)
    return Answer(reply.status, is_html and not is_marred, is_marred, reply.date, envelope, message)


def read_json(body: bytes) -> Mapping[str, object]:
    """Read one JSON object, or raise Unreadable for anything a lenient parser would have to guess."""
    try:
        value: object = json.loads(
            body.decode("utf-8-sig"),  # some servers put a byte order mark in front
            object_pairs_hook=_unique,
            parse_constant=_refuse,
            parse_float=_finite,
        )
    # ValueError covers malformed text, bad UTF-8 and numbers of more than 4,300 digits.
    except (ValueError, RecursionError) as error:
        raise Unreadable(str(error)) from None
    if not isinstance(value, dict) or not _is_shallow(cast("object", value), DEEPEST):
        raise Unreadable("no shallow object")
    return cast("dict[str, object]", value)


def plain(text: str) -> str:
    """Keep a vendor's text as it is, but without characters that could disguise it, and not endlessly."""
    words = _visible(text)
    return words if len(words) <= LONGEST_WORDS else words[: LONGEST_WORDS - 1].rstrip() + "…"


def _visible(text: str) -> str:
    spaced = "".join(" " if letter in "\t\n\r\u2028\u2029" else letter for letter in text)
    visible = "".join(letter for letter in spaced if unicodedata.category(letter) not in {"Cc", "Cf", "Cs"})
    return visible.strip()


def _told(text: str) -> str:
    # Of what a person would see: a character that is left out must not divide a number.
    hidden = _TOKEN.sub("••••", _visible(text))
    return plain(_CARD_NUMBER.sub(lambda number: f"•••• {re.sub(_GAP, '', number[0])[-4:]}", hidden))


def _without_warnings(body: bytes) -> bytes:
    before = _PHP.match(body)
    rest = body[before.end() :] if before else body
    end = _END_BEFORE_PHP.search(rest)
    after = _PHP.match(rest, end.end()) if end else None
    return rest[: after.start()] if after and after.end() == len(rest) else rest


def _message(members: Mapping[str, object]) -> str:
    """Read what a framework says went wrong where GraphQL had no part in it."""
    texts = [members.get(name) for name in ("message", "error", "status")]
    return next((_told(text) for text in texts if isinstance(text, str)), "")


def _envelope(members: Mapping[str, object]) -> Envelope:
    data, errors = members.get("data"), members.get("errors")
    if members.keys().isdisjoint({"data", "errors"}):
        raise Unreadable("not GraphQL")
    if not isinstance(data, dict | None) or not isinstance(errors, list | None):
        raise Unreadable("not GraphQL")
    faults = tuple(_fault(error) for error in cast("list[object]", errors or []))
    return Envelope(
        cast("dict[str, object] | None", data), faults, _cost(_members(members.get("extensions")))
    )


def _fault(error: object) -> Fault:
    if isinstance(error, str):
        return Fault(_told(error), {})
    members = _members(error)
    message = members.get("message")
    # The vendor shows the map beside the message; later versions of its framework put it into extensions.
    validation = {
        **_members(_members(members.get("extensions")).get("validation")),
        **_members(members.get("validation")),
    }
    path = members.get("path")
    steps = len(cast("list[object]", path)) if isinstance(path, list) else DEEPEST
    return Fault(
        _told(message) if isinstance(message, str) else "",
        {plain(name): _texts(texts) for name, texts in validation.items()},
        depth=None if path is None else steps,
        places=_places(members.get("locations")),
    )


def _places(value: object) -> tuple[tuple[int, int], ...]:
    told = cast("list[object]", value) if isinstance(value, list) else []
    places = [(_whole(_members(one).get("line")), _whole(_members(one).get("column"))) for one in told]
    return tuple((line, column or 0) for line, column in places if line is not None)


def _texts(value: object) -> tuple[str, ...]:
    texts = cast("list[object]", value) if isinstance(value, list) else [value]
    return tuple(_told(text) for text in texts if isinstance(text, str))


def _cost(extensions: Mapping[str, object]) -> Cost | None:
    cost = _members(extensions.get("cost"))
    status = _members(cost.get("throttleStatus"))
    available = _whole(status.get("currentlyAvailable"))
    if available is None:
        return None
    return Cost(_whole(cost.get("actualQueryCost")), available, _whole(status.get("maximumAvailable")))


def _members(value: object) -> Mapping[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _whole(value: object) -> int | None:
    return value if type(value) is int else None


def _is_shallow(value: object, levels: int) -> bool:
    if isinstance(value, dict):
        inner = list(cast("dict[str, object]", value).values())
    elif isinstance(value, list):
        inner = cast("list[object]", value)
    else:
        return True
    return levels > 0 and all(_is_shallow(member, levels - 1) for member in inner)


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("a key was given twice")
    return members


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        _refuse(text)
    return number


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)
