"""Orders against what real engines answer (tests/doubles/engine.py), and look-ups that go wrong beside it."""

import json
import random
import time
from collections import Counter as Tally

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.engine import AFTER_WORK, BEFORE_WORK, EVERY, UNREAD, Seen
from tests.doubles.ledger import a_card
from tests.faults.faults import FAULTS, Act, Fault, Line, Say, Stage
from tests.faults.scene import Place, Scene, a_request, an_order, broken_promises, scene_on, signed_in
from toggle_desk.api.operations import create_order
from toggle_desk.application.records import Entry
from toggle_desk.domain.intent import State

pytestmark = pytest.mark.anyio

GATE, LONG = 100, 500  # orders
SEED = 20261201
# What these orders leave out is left out of the document too, and what an engine points at moves with it.
DOCUMENT = create_order.request(an_order(a_card(FakeClock()))).document
ASKED = [
    None,
    None,
    *(
        fault.asked
        for way, fault in FAULTS.items()
        if way.startswith("lost, then") and isinstance(fault.asked, Say)
    ),
]


def test_what_was_measured_is_told_with_its_part_its_version_and_its_source() -> None:
    assert all(seen.part and seen.version and seen.asked and seen.source for seen in EVERY)
    assert {True} == {seen.did_it for seen in AFTER_WORK}
    assert {False} == {seen.did_it for seen in (*UNREAD, *BEFORE_WORK)}


async def test_no_shape_of_a_real_engine_makes_two_cards_or_hides_one(
    place: Place, figures: dict[str, str], *, long: bool
) -> None:
    orders = LONG if long else GATE
    began = time.perf_counter()
    chance = random.Random(SEED)
    said: Tally[str] = Tally()

    async with scene_on(Line.TCP, place) as scene:
        await signed_in(scene.client)
        for number in range(orders):
            seen = chance.choice(
                (chance.choice(UNREAD), chance.choice(AFTER_WORK), chance.choice(BEFORE_WORK))
            )
            fault = as_fault(seen, chance.choice(ASKED), as_toggle=chance.random() < 0.5)
            await scene.server.arm(fault)
            # A form of another amount for each, so that none waits for the one before.
            entry = await scene.counter.issue(a_request(f"form {number}", minor=500 + number))
            first = entry.state
            held_against_the_book(scene, entry)
            if fault.asked is not None:
                entry = await scene.counter.reconcile.one(entry)
                held_against_the_book(scene, entry)
            await scene.server.heal()
            entry = await scene.counter.settle(entry)
            held_against_the_book(scene, entry)
            exists = bool(scene.book.under(entry.reference))
            assert exists is (entry.state is State.ISSUED), (SEED, number, seen, entry.state)
            assert 1 == entry.intent.attempt
            said[f"{first} then {entry.state}"] += 1

        assert scene.server.orders == orders

    told = ", ".join(f"{how} {count}" for how, count in said.most_common())
    figures["orders against engines"] = (
        f"{orders} in {time.perf_counter() - began:.1f} s, seed {SEED}: {told}"
    )


def as_fault(seen: Seen, asked: Act | None, *, as_toggle: bool) -> Fault:
    told = seen.told(DOCUMENT, as_toggle=as_toggle)
    body = told if isinstance(told, bytes) else json.dumps(told).encode()
    stage = Stage.DONE if seen.did_it else Stage.BODY
    return Fault(stage, Say(f"{seen.status} So", body, seen.kind), asked=asked)


def held_against_the_book(scene: Scene, entry: Entry) -> None:
    """See that there is one card at most, and that none is called nothing but while it is looked up."""
    exist = [sale.value for sale in scene.book.under(entry.reference)]

    assert len(exist) <= 1
    assert [] == broken_promises(scene.counter, entry, exist)
