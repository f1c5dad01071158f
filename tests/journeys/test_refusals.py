"""Toggle says no: nothing was issued, and staff read Toggle's own words, as plain text."""

from functools import partial

import pytest

from tests.doubles.rival import Manners, refusing
from tests.doubles.rival_wire import Said, Trick, instead
from tests.doubles.till import SETUP, Ran, together
from tests.journeys.conftest import OpenScene, Scene

HOSTILE = "<b>No</b>\x1b[2J\x07 \u202eoops\u202c <img src=x onerror=alert(1)> " + "please " * 200
UNAUTHORIZED = Said(401, b'{"errors": [{"message": "Unauthorized"}]}')
REFUSALS: dict[str, Trick] = {
    "validation": instead(Said(200, refusing("This order is one too many."))),
    "422": instead(Said(422, refusing("This order is one too many."))),
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

    assert (5, "REJECTED") == (ran.code, ran.json["state"]), ran.err
    assert ran.err.splitlines()[-1].startswith("Nothing was issued. Toggle says: ")
    assert [] == scene.rival.sales


@pytest.mark.parametrize("case", ["validation", "422"])
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


@pytest.mark.parametrize("works", [False, True])
@pytest.mark.parametrize("status", [200, 401, 403, 500])
def test_a_token_that_is_refused_is_no_proof_and_no_reason_to_send_again(
    scene: Scene, status: int, works: bool
) -> None:
    refusal = Said(status, b'{"message": "The token has been blacklisted"}')
    scene.rival.plays("createOrder", instead(refusal, works=works))

    ran = scene.till.issue()

    assert ran.code == (0 if works else 4), ran.err
    assert ran.json["state"] == ("ISSUED" if works else "UNKNOWN")
    assert (len(scene.rival.sales), scene.rival.heard.count("createOrder")) == (int(works), 1)
    assert 2 == len(scene.rival.logins)


def test_a_card_that_was_made_although_it_was_refused_is_found_before_the_command_ends(scene: Scene) -> None:
    scene.rival.plays("createOrder", instead(Said(200, refusing("Printer on fire.")), works=True))

    ran = scene.till.issue()

    assert (0, "ISSUED", True) == (ran.code, ran.json["state"], ran.json["late"]), ran.err
    assert 1 == len(scene.rival.sales)
    assert "Get a manager" in ran.err


def test_an_operator_with_one_name_gets_receipts(open_scene: OpenScene) -> None:
    scene = open_scene(Manners(reading="strict"))
    to_operators = SETUP.replace("[connection]", '[connection]\nreceipt_contact = "operator"')
    sam = '\n[[operators]]\nname = "Sam"\nrole = "staff"\npin = "482913"\nemail = "sam@anchor.example"\n'
    assert 0 == scene.till.provision(to_operators + sam).code

    ran = scene.till.issue("20.00", "--operator", "Sam", stdin="482913\n")

    assert 0 == ran.code, ran.err
    (sale,) = scene.rival.sales
    assert {"email": "sam@anchor.example", "first_name": "Sam"} == sale.order["receipt_contact"]
