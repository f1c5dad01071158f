"""Toggle says no: nothing was issued, and staff read Toggle's own words, as plain text."""

from functools import partial

import pytest

from tests.doubles.rival import Manners, refusing
from tests.doubles.rival_wire import Said, Trick, instead
from tests.doubles.till import Ran, together
from tests.journeys.conftest import OpenScene, Scene

HOSTILE = "<b>No</b>\x1b[2J\x07 \u202eoops\u202c <img src=x onerror=alert(1)> " + "please " * 200
UNAUTHORIZED = Said(401, b'{"errors": [{"message": "Unauthorized"}]}')
REFUSALS: dict[str, Trick] = {
    "validation": instead(Said(200, refusing("This order is one too many."))),
    "422": instead(Said(422, refusing("This order is one too many."))),
    "403": instead(Said(403, b'{"errors": [{"message": "This order is one too many."}]}')),
    "hostile": instead(Said(200, refusing(HOSTILE))),
}


@pytest.fixture(scope="module")
def refused(open_scene: OpenScene) -> dict[str, tuple[Scene, Ran]]:
    scenes = {case: open_scene(Manners(validation_under="extensions")) for case in REFUSALS}
    for case, trick in REFUSALS.items():
        scenes[case].rival.plays("createOrder", trick)
    commands = {case: partial(scene.till.issue) for case, scene in scenes.items()}
    # Here nothing is staged: the site is one that Toggle does not know.
    scenes["site"] = open_scene(Manners(validation_under="extensions"))
    commands["site"] = partial(scenes["site"].till.issue, "20.00", "--site=NOWHERE-9")
    ended = together(commands)
    return {case: (scenes[case], ended[case]) for case in commands}


@pytest.mark.parametrize("case", [*REFUSALS, "site"])
def test_a_refusal_ends_with_5_and_nothing_issued(refused: dict[str, tuple[Scene, Ran]], case: str) -> None:
    scene, ran = refused[case]

    assert (ran.code, ran.json["state"]) == (5, "REJECTED"), ran.err
    assert ran.err.splitlines()[-1].startswith("Nothing was issued. Toggle says: ")
    assert scene.rival.sales == []


@pytest.mark.parametrize("case", ["validation", "422", "403"])
def test_a_refusal_is_told_in_toggles_own_words(refused: dict[str, tuple[Scene, Ran]], case: str) -> None:
    _, ran = refused[case]

    assert "This order is one too many." in ran.err


def test_an_unknown_site_is_told_with_where_to_put_it_right(refused: dict[str, tuple[Scene, Ran]]) -> None:
    _, ran = refused["site"]

    assert "The external_site_id supplied was not recognised for this account." in ran.err
    assert "Settings > Integrations" in ran.err
    assert "NOWHERE-9" in ran.err


def test_hostile_words_reach_nobody_as_more_than_short_plain_text(
    refused: dict[str, tuple[Scene, Ran]],
) -> None:
    _, ran = refused["hostile"]

    assert "<b>No</b>" in ran.err  # as it is: nothing here reads markup
    assert not any(letter in ran.out + ran.err for letter in "\x1b\x07\u202e\u202c")
    assert len(ran.json["words"]) <= 300


def test_a_token_that_toggle_refuses_twice_issues_nothing(scene: Scene) -> None:
    scene.rival.plays("createOrder", instead(UNAUTHORIZED), instead(UNAUTHORIZED))

    ran = scene.till.issue()

    assert (ran.code, scene.rival.sales) == (3, [])
    assert scene.rival.heard.count("createOrder") == 2


def test_a_token_that_died_meanwhile_is_replaced_and_the_same_order_sent(scene: Scene) -> None:
    scene.rival.plays("createOrder", instead(UNAUTHORIZED))

    ran = scene.till.issue()

    assert (ran.code, len(scene.rival.sales)) == (0, 1)
    assert len(scene.rival.logins) == 2
