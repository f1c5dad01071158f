"""Two thousand swipes and scans on the keyboards of the world: no digit of a bank card stays, nothing is pressed."""

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
    TillInTime,
    heard_by_reader,
    swiped,
)
from toggle_desk.presenters.scanning import Dropped, Into, Kept, Scanned

pytestmark = pytest.mark.skipif(
    not keyboards.is_there(), reason="there is no libxkbcommon with its layouts here"
)

CAMPAIGN = 2_000
PLACES = (Into.TEXT, Into.KEYS, Into.LIST)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_whatever_is_scanned_or_swiped_is_read_or_answered_and_presses_nothing(layout: str) -> None:
    chance = random.Random(layout)
    for number in range(-(-CAMPAIGN // len(LAYOUTS))):
        data = chance.choice((chance.choice(OURS), chance.choice(BANKS), chance.choice(OTHERS)))
        ending, into = chance.choice(ENDINGS), chance.choice(PLACES)
        caps, placed, pace = chance.random() < 0.5, chance.random() < 0.5, chance.uniform(0.005, 0.08)
        till = TillInTime(into, text="Sam")
        heard = heard_by_reader(data + ending, layout, into, caps=caps, placed=placed)

        till.hear(heard, pace, jitter=min(0.004, pace / 4), seed=number)

        told = layout, data, ending, into, caps, placed, pace, till.said, till.text
        assert not till.pressed, told
        if data in OURS:
            assert (till.said, till.text) == ([Scanned(CARD)], "Sam"), told
        elif data in BANKS:
            assert (till.text, set(till.said)) == ("Sam", {Dropped()}), told
            assert len(till.seen) <= 3, told
        elif into is Into.TEXT and till.text != "Sam":
            assert (till.text, till.said) in [
                ("Sam" + "".join(key.text for key in heard if key.text not in "\r\n\t"), said)
                for said in ([Kept()], [] if not ending else [Kept()])
            ] or ending == "\t", told
        else:
            assert till.said and all(isinstance(said, Dropped) for said in till.said), told


@pytest.mark.parametrize(
    ("believes", "layout", "placed"), list(product(("fr", "de", "gb"), ("us", "fr", "cz"), (True, False)))
)
def test_a_scanner_that_is_set_to_another_keyboard_is_read_too(
    believes: str, layout: str, placed: bool
) -> None:
    for into in PLACES:
        ours = heard_by_reader(f"{CARD}\r", layout, into, caps=False, placed=placed, believes=believes)
        bank = heard_by_reader(f"{BANK}\r", layout, into, caps=False, placed=placed, believes=believes)

        assert TillInTime(into).hear(ours, 0.01).said == [Scanned(CARD)]
        assert TillInTime(into).hear(bank, 0.01).said == [Dropped()]


@pytest.mark.parametrize("hiccup", [0.09, 0.12, 0.15, 0.19])
@pytest.mark.parametrize("into", PLACES)
def test_a_reader_that_falters_is_still_one(hiccup: float, into: Into) -> None:
    for place in range(1, 30):
        till = TillInTime(into)
        keys = heard_by_reader(f"{swiped(BANK)[1]}\r\n", "fr", into, caps=False, placed=True)
        for index, key in enumerate(keys):
            till.wait(hiccup if index == place else 0.06)
            till.strike(key)
        till.wait(1)

        assert (till.text, till.pressed, till.said[:1]) == ("", 0, [Dropped()]), place
