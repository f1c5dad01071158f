import copy
import json
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

from pydantic import TypeAdapter

from tests.doubles.clock import FakeClock
from tests.faults.book import Book
from tests.faults.test_cut_replies import ORDER, SENDING, SHAPES, VARIABLES
from toggle_desk.api.errors import classify_mutation
from toggle_desk.api.operations import create_order, line_items
from toggle_desk.api.reply import Reply, read_reply
from toggle_desk.application.records import Issued, issued_from
from toggle_desk.domain.evidence import Refused, Replied, Verdict
from toggle_desk.domain.intent import State, advance
from toggle_desk.storage import rows

GATE, NIGHT = 20_000, 1_000_000
SEED = 20261122
CLOCK = FakeClock()
KEPT = TypeAdapter(Issued)
STATUSES = (200,) * 8 + (201, 302, 400, 401, 403, 404, 409, 413, 419, 422, 429, 500, 502, 504)
REQUEST = create_order.request(ORDER)
TYPES: tuple[Any, ...] = (
    *(None, True, 0, -1, 1.5, "", "x", [], {}, [None], [[]], {"data": []}, "NaN", "0", "-20.00"),
    *("\u202e2000", "\ud800", "9" * 400, "9999-12-31T23:59:59-12:00", "0000-00-00 00:00:00"),
    *(2**63, -(2**64), 10**40, 10**4200),
)
TEXTS = (b"NaN", b"Infinity", b"-Infinity", b"1e999", b"9" * 5000, b"0x10", b"01", b"-", b"\x00", b"\xff")

Mutation = Callable[[random.Random, bytes], bytes]


def test_no_mutated_reply_hides_an_order_or_breaks_the_reader(figures: dict[str, str], *, long: bool) -> None:
    began = time.perf_counter()
    chance = random.Random(SEED)
    wanted = NIGHT if long else GATE
    states: Counter[State] = Counter()
    wholes = [json.dumps(value).encode() for value, _ in SHAPES.values()]

    for _ in range(wanted):
        # Half of them are of the reply that matters most.
        whole = wholes[0] if chance.random() < 0.5 else chance.choice(wholes)
        body = chance.choice(MUTATIONS)(chance, whole)
        status = chance.choice(STATUSES)
        verdict = judged(status, body)

        if isinstance(verdict, Refused):
            assert not could_hide_an_order(status, body), (SEED, status, body)
        after, _ = advance(SENDING, verdict, CLOCK.now())
        assert after.state is not State.NOT_SENT
        if isinstance(verdict, Replied):
            can_be_kept(issued_from(verdict.order))
        states[after.state] += 1

    assert states[State.UNKNOWN] > wanted / 4
    assert states[State.ISSUED] > 0
    seconds = time.perf_counter() - began
    told = ", ".join(f"{state} {count}" for state, count in states.most_common())
    figures["replies mutated"] = f"{wanted} in {seconds:.1f} s, seed {SEED}: {told}"


def test_no_mutated_look_up_says_by_mistake_that_there_is_nothing() -> None:
    chance = random.Random(SEED)
    book = Book()
    book.sell(VARIABLES)
    (request, *_) = line_items.requests(ORDER.reference)
    whole = json.dumps(book.look_up({"merchant_transaction_reference": ORDER.reference}, "")).encode()

    for _ in range(GATE // 10):
        body = flipped(chance, whole)
        envelope = read_reply(Reply(200, {}, body, None)).envelope
        found = None if envelope is None else line_items.read(envelope.value("LineItems"), request)

        # A letter that was changed may make it another order's, and no more than that.
        if found == ():
            assert ORDER.reference.encode() not in body or b'"merchant_transaction_reference"' not in body


def judged(status: int, body: bytes) -> Verdict:
    return classify_mutation(read_reply(Reply(status, {}, body, None)), REQUEST, create_order.read)


def could_hide_an_order(status: int, body: bytes) -> bool:
    """Judge a reply by other means than the program: only a whole refusal and nothing else hides none."""
    if status >= 500 or status in {401, 403, 419, 429} or 300 <= status < 400:
        return True
    twice: list[str] = []

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in pairs]
        twice.extend(name for name in names if names.count(name) > 1)
        return dict(pairs)

    try:
        value = json.loads(body, object_pairs_hook=members)
    except (ValueError, RecursionError):
        return True
    if twice or not members_of(value):
        return True
    told = [one for _, one in places(members_of(value).get("data")) if one is not None]
    faults = members_of(value).get("errors")
    return bool(told) or not isinstance(faults, list) or not faults


def can_be_kept(issued: Issued) -> None:
    """All that was told of a card goes into the ledger and comes out again."""
    kept = KEPT.validate_json(rows.issued_text(issued), strict=True)
    assert kept == replace(issued, number=None, alias=None, pin=None)


# -- mutations ----------------------------------------------------------------------------------------------


def flipped(chance: random.Random, whole: bytes) -> bytes:
    body = bytearray(whole)
    for _ in range(chance.randint(1, 3)):
        body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
    return bytes(body)


def dropped(chance: random.Random, whole: bytes) -> bytes:
    value = json.loads(whole)
    for holder, key in chance.sample(inside(value), chance.randint(1, 2)):
        if isinstance(key, str) or key < len(holder):
            holder.pop(key)
    return json.dumps(value).encode()


def swapped(chance: random.Random, whole: bytes) -> bytes:
    value = json.loads(whole)
    for _ in range(chance.randint(1, 2)):
        holder, key = chance.choice(inside(value))
        holder[key] = copy.deepcopy(chance.choice(TYPES))
        if not inside(value):
            break
    return json.dumps(value).encode("utf-8", "surrogatepass")


def renamed(chance: random.Random, whole: bytes) -> bytes:
    value = json.loads(whole)
    holder, key = chance.choice([(holder, key) for holder, key in inside(value) if isinstance(key, str)])
    other = chance.choice([key.upper(), key + " ", "data", "errors", "id", ""])
    holder[other] = holder.pop(key)
    return json.dumps(value).encode()


def given_twice(chance: random.Random, whole: bytes) -> bytes:
    name = chance.choice([key for _, key in inside(json.loads(whole)) if isinstance(key, str)])
    return whole.replace(f'"{name}":'.encode(), f'"{name}": null, "{name}":'.encode(), 1)


def odd_number(chance: random.Random, whole: bytes) -> bytes:
    value = json.loads(whole)
    holder, key = chance.choice(inside(value))
    holder[key] = "@@"
    return json.dumps(value).encode().replace(b'"@@"', chance.choice(TEXTS), 1)


def nested(chance: random.Random, whole: bytes) -> bytes:
    value = json.loads(whole)
    depth = chance.choice((5, 19, 21, 50, 900, 100_000))
    holder, key = chance.choice(inside(value))
    holder[key] = "@@"
    opening, closing = chance.choice(((b"[", b"]"), (b'{"a":', b"}")))
    return json.dumps(value).encode().replace(b'"@@"', opening * depth + b"0" + closing * depth, 1)


def cut_short(chance: random.Random, whole: bytes) -> bytes:
    return whole[: chance.randrange(len(whole))]


def spliced(chance: random.Random, whole: bytes) -> bytes:
    start, end = sorted((chance.randrange(len(whole)), chance.randrange(len(whole))))
    return chance.choice(
        (whole[:start] + whole[end:], whole[:end] + whole[start:], whole[start:] + whole[:start])
    )


MUTATIONS: tuple[Mutation, ...] = (
    *(flipped, flipped, dropped, swapped, swapped, renamed, given_twice, odd_number, cut_short, spliced),
    nested,
)


def inside(value: object) -> list[tuple[Any, str | int]]:
    """List every place in a reply, as what holds it and its key."""
    return [place for key, inner in places(value) for place in ((value, key), *inside(inner))]


def places(value: object) -> list[tuple[str | int, object]]:
    """List what a value holds, by key or by number."""
    if isinstance(value, list):
        return list(enumerate(cast("list[object]", value)))
    return list(members_of(value).items())


def members_of(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}
