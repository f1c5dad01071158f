"""The order left, and no answer can be trusted: the program says so, asks, and never sends a second one."""

import re
from collections.abc import Mapping
from functools import partial

import pytest

from tests.doubles.rival import Manners, Rival, failing
from tests.doubles.rival_wire import (
    Said,
    Trick,
    Turn,
    compressed,
    cut_after_the_work,
    cut_at,
    cut_before_the_work,
    ending_at,
    in_half_the_chunks,
    instead,
    properly,
    reworded,
)
from tests.doubles.till import Ran, together
from tests.journeys.conftest import OpenScene, Scene

PORTAL = Said(200, b"<!DOCTYPE html><form>Accept the terms</form>", kind="text/html; charset=utf-8")
TO_PORTAL = Said(302, headers={"Location": "http://192.0.2.1/hello"}, kind="text/html")
# Toggle made the card, and the till was not told.
MADE: dict[str, Trick] = {
    "cut before a byte of the reply": cut_after_the_work,
    "cut in the middle of the reply": cut_at(260),
    "a reply that ends early and looks whole": ending_at(90),
    "trouble told without detail": instead(Said(500, failing("Internal server error")), works=True),
}
MADE_TOO: dict[str, Trick] = {
    "half the chunks": in_half_the_chunks,
    "compressed": compressed,
    "502 as a page": instead(Said(502, b"<h1>Bad Gateway</h1>", kind="text/html"), works=True),
    "503 without a body": instead(Said(503, b""), works=True),
    "200 with an error": instead(Said(200, failing("Server Error")), works=True),
    "a portal after the work": instead(PORTAL, works=True),
    "a redirect after the work": instead(TO_PORTAL, works=True),
    "not a number": reworded(lambda body: body.replace(b": 2000", b": NaN")),
    "a key twice": reworded(lambda body: body.replace(b'{"id"', b'{"id": 1, "id"', 1)),
    "nested beyond reason": reworded(lambda body: body[:-1] + b', "x": ' + b"[" * 5000 + b"]" * 5000 + b"}"),
    "more than anybody reads": reworded(lambda body: body + b" " * 3_000_000),
}
# Nothing reached Toggle's books, and the till cannot know.
NOT_MADE: dict[str, Trick] = {
    "cut before the work": cut_before_the_work,
    "a captive portal": instead(PORTAL),
    "a redirect": instead(TO_PORTAL),
}
NOT_MADE_TOO: dict[str, Trick] = {
    "429": instead(Said(429, b"Too Many Requests", kind="text/plain")),
    "503": instead(Said(503, b"<h1>Maintenance</h1>", kind="text/html")),
    "throttled in words": instead(Said(200, failing("Too many requests: throttled."))),
}
FORBIDDEN_WORDS = re.compile(r"\bfailed\b|\berror\b|\btry again\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def made(open_scene: OpenScene, long: bool) -> dict[str, tuple[Scene, Ran]]:
    return _played(open_scene, MADE | MADE_TOO if long else MADE)


@pytest.fixture(scope="module")
def not_made(open_scene: OpenScene, long: bool) -> dict[str, tuple[Scene, Ran]]:
    scenes = _played(open_scene, NOT_MADE | NOT_MADE_TOO if long else NOT_MADE)
    slammed = open_scene(Manners())
    slammed.rival.plays("Products", _then_slam(slammed.rival))
    return {**scenes, "a connection cut at once": (slammed, slammed.till.issue())}


def test_a_card_whose_reply_was_lost_is_found_by_asking_and_sent_once(
    made: dict[str, tuple[Scene, Ran]],
) -> None:
    seen = {
        case: (ran.code, ran.json["state"], len(scene.rival.sales), scene.rival.heard.count("createOrder"))
        for case, (scene, ran) in made.items()
    }

    assert seen == dict.fromkeys(made, (0, "ISSUED", 1, 1))


def test_a_card_found_by_asking_is_told_whole(made: dict[str, tuple[Scene, Ran]]) -> None:
    for scene, ran in made.values():
        (sale,) = scene.rival.sales
        said = ran.json
        assert (said["card_reference"], said["pin"]) == (sale.number, sale.pin)
        assert (said["balance_minor"], said["line_item_id"]) == (2000, str(sale.line_item_id))


def test_an_outcome_nobody_knows_ends_with_4_and_is_never_sent_twice(
    not_made: dict[str, tuple[Scene, Ran]],
) -> None:
    seen = {
        case: (ran.code, ran.json["state"], len(scene.rival.sales)) for case, (scene, ran) in not_made.items()
    }

    assert seen == dict.fromkeys(not_made, (4, "UNKNOWN", 0))
    assert all(scene.rival.heard.count("createOrder") <= 1 for scene, _ in not_made.values())


def test_an_unknown_outcome_warns_against_a_second_card_and_gives_no_false_hope(
    not_made: dict[str, tuple[Scene, Ran]],
) -> None:
    for _, ran in not_made.values():
        assert "Please don't issue another." in ran.err
        assert ran.json["reference"][-4:] in ran.err
        assert not FORBIDDEN_WORDS.search(ran.err + ran.json["message"])


def test_an_unknown_outcome_keeps_a_second_card_of_the_amount_away_and_no_other(
    not_made: dict[str, tuple[Scene, Ran]],
) -> None:
    scene, _ = not_made["cut before the work"]

    same = scene.till.issue("20.00")
    other = scene.till.issue("15.00")

    assert (6, "same_amount_open") == (same.code, same.json["code"])
    assert (0, 1) == (other.code, len(scene.rival.sales))


def test_asking_later_finds_a_card_that_shows_up_late(scene: Scene) -> None:
    scene.rival.manners.unseen_for = 3
    scene.rival.plays("createOrder", cut_after_the_work)
    ran = scene.till.issue()

    first, then = scene.till.reconcile(), scene.till.reconcile()

    assert (4, "UNKNOWN") == (ran.code, ran.json["state"])
    assert (1, 1) == (first["asked"], first["still_open"])
    assert [(each["state"], each["reference"]) for each in then["entries"]] == [
        ("ISSUED", ran.json["reference"])
    ]
    assert 1 == len(scene.rival.sales)


def test_a_network_that_is_not_there_issues_nothing_and_says_so(scene: Scene) -> None:
    scene.till.url = "http://127.0.0.1:9/graphql"

    ran = scene.till.issue()

    assert (3, "no_connection") == (ran.code, ran.json["code"])
    assert "Nothing was issued." in ran.err


def test_a_captive_portal_at_the_sign_in_issues_nothing_and_is_named(scene: Scene) -> None:
    scene.rival.plays("loginUser", instead(PORTAL), instead(PORTAL))

    ran = scene.till.issue()

    assert (3, "network_page") == (ran.code, ran.json["code"])
    assert [] == scene.rival.sales


def _played(open_scene: OpenScene, cases: Mapping[str, Trick]) -> dict[str, tuple[Scene, Ran]]:
    scenes = {case: open_scene(Manners()) for case in cases}
    for case, trick in cases.items():
        scenes[case].rival.plays("createOrder", trick)
    ended = together({case: partial(scene.till.issue) for case, scene in scenes.items()})
    return {case: (scenes[case], ended[case]) for case in cases}


def _then_slam(rival: Rival) -> Trick:
    def trick(turn: Turn) -> None:
        rival.slams(1)
        properly(turn)

    return trick
