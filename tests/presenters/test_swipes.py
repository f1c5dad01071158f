"""Thousands of swipes and scans on the keyboards of the world: no bank card stays, and nothing is pressed."""

import random
from itertools import product

import pytest

from tests.doubles import keyboards
from tests.presenters.swipes import (
    BANK,
    BANKS,
    CARD,
    ENDINGS,
    LAYOUTS,
    OTHERS,
    OURS,
    Reader,
    TillInTime,
    swiped,
    written,
)
from toggle_desk.presenters.scanning import RUN, Dropped, Into, Kept, Scanned

pytestmark = pytest.mark.skipif(
    not keyboards.is_there(), reason="there is no libxkbcommon with its layouts here"
)

CAMPAIGN = 2_000
NAME = "Sam"  # what stands in the field before
AT_MOST = 3  # characters of the slowest swipe that are seen before it is known for one, and are taken back


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_scan_and_swipe_is_read_or_answered_and_presses_nothing(layout: str) -> None:
    chance = random.Random(layout)
    for number in range(-(-CAMPAIGN // len(LAYOUTS))):
        data = chance.choice((chance.choice(OURS), chance.choice(BANKS), chance.choice(OTHERS)))
        into, pace = chance.choice(list(Into)), chance.uniform(0.005, 0.08)
        reader = Reader(layout, caps=chance.random() < 0.5, placed=chance.random() < 0.5)
        keys = reader.types(data + chance.choice(ENDINGS), into)
        till = TillInTime(into, text=NAME)

        till.hear(keys, pace, jitter=min(0.004, pace / 4), seed=number)

        told = data, pace, reader, till
        assert not till.pressed, told
        if data in OURS:
            assert ([Scanned(CARD)], NAME) == (till.said, till.text), told
        elif data in BANKS:
            assert ({Dropped()}, NAME) == (set(till.said), till.text), told
            assert len(till.seen) <= AT_MOST, told
        elif till.text == NAME:
            assert till.said, told
            assert all(isinstance(said, Dropped) for said in till.said), told
        else:
            assert (Into.TEXT, NAME + written(keys)) == (into, till.text), told
            assert till.said in ([], [Kept()]), told


@pytest.mark.parametrize(
    ("believes", "layout", "placed"),
    list(product(("fr", "de", "gb"), ("us", "fr", "cz"), (True, False))),
)
@pytest.mark.parametrize("into", Into)
def test_a_scanner_that_is_set_to_another_keyboard_is_read_too(
    believes: str, layout: str, placed: bool, into: Into
) -> None:
    reader = Reader(layout, placed=placed, believes=believes)

    assert [Scanned(CARD)] == TillInTime(into).hear(reader.types(f"{CARD}\r", into), 0.01).said
    assert [Dropped()] == TillInTime(into).hear(reader.types(f"{BANK}\r", into), 0.01).said


@pytest.mark.parametrize("hiccup", [0.09, 0.12, 0.19, 0.3])
@pytest.mark.parametrize("into", Into)
@pytest.mark.parametrize("layout", ["us", "fr", "cz"])
def test_a_reader_that_falters_once_is_still_one(layout: str, hiccup: float, into: Into) -> None:
    keys = Reader(layout).types(f"{swiped(BANK)[1]}\r\n", into)
    # Once it is known for one, and until it has ended, it may stall for longer than a person's run lasts.
    # On a pad its head is taken back even so.
    known_from = 1 if into is Into.KEYS else 14
    first, last = (1, len(keys)) if hiccup < RUN else (known_from, len(keys) - 1)
    for place in range(first, last):
        till = TillInTime(into)
        for index, key in enumerate(keys):
            till.wait(hiccup if index == place else 0.06)
            till.strike(key)
        till.wait(1)

        assert ("", 0, [Dropped()]) == (till.text, till.pressed, till.said[-1:]), place
