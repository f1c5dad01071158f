"""What makes no sense is refused before anything is recorded or sent, and says which part it was."""

from functools import partial

import pytest

from tests.doubles.rival import Manners
from tests.doubles.till import Ran, together
from tests.journeys.conftest import OpenScene

ISSUE = {
    "--site": "LEEDS-01",
    "--product": "In-store Gift",
    "--amount": "20.00",
    "--reason": "waited",
}
AMOUNTS = ("0", "-5", "1.005", "25,50", "1e3", "٢٥", "NaN", "100.50", "20.25")
OTHERS = {
    "unknown site": {"--site": "PARIS-01"},
    "unknown product": {"--product": "Hot air balloon"},
    "unknown reason": {"--reason": "because"},
    "malformed email": {"--email": "guest@nowhere"},
    "escape in a note": {"--note": "\x1b[2J"},
    "nothing to give": {"--amount": None},
    "two values": {"--option": "16531"},
    "an address that is not this computer": {"--api-url": "http://192.0.2.7/graphql"},
}
RARE = {
    "unknown option": {"--amount": None, "--option": "999"},
    "amount of a product with options only": {"--product": "3533", "--amount": "20.00"},
    "email with a line break": {"--email": "guest@example.com\nBcc: all@example.com"},
    "overlong note": {"--note": "x" * 500},
    "escape in a site": {"--site": "LEEDS\x1b[2J"},
    "an address with a password": {"--api-url": "https://me:secret@example.com/graphql"},
}
CASES = {f"amount {amount!r}": {"--amount": amount} for amount in AMOUNTS} | OTHERS


@pytest.fixture(scope="module")
def refused(open_scene: OpenScene, long: bool) -> dict[str, Ran]:
    scene = open_scene(Manners())
    commands = {
        case: partial(scene.till.run, "issue", *_arguments({**ISSUE, **changed}))
        for case, changed in (CASES | RARE if long else CASES).items()
    }
    ended = together(commands)
    assert "createOrder" not in scene.rival.heard
    assert [] == scene.till.history()
    return ended


def test_bad_input_ends_with_2_and_nothing_recorded_or_sent(refused: dict[str, Ran]) -> None:
    seen = {case: (ran.code, ran.json["state"], ran.json["reference"]) for case, ran in refused.items()}

    assert seen == dict.fromkeys(refused, (2, "DRAFT", None))
    for ran in refused.values():
        assert {"face_value_minor", "currency", "message"} <= ran.json.keys()


def test_bad_input_is_told_with_what_happened_to_the_card_first(refused: dict[str, Ran]) -> None:
    first = {case: ran.err.partition("\n")[0] for case, ran in refused.items()}

    assert [] == [case for case, sentence in first.items() if not sentence.startswith("Nothing was ")]


def _arguments(options: dict[str, str | None]) -> list[str]:
    given = [f"{name}={text}" for name, text in options.items() if text is not None]
    return [*given, "--json", *([] if "--email" in options else ["--show"])]
