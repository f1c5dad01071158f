"""What the vendor's pages leave open may turn out either way: the card is issued, found and taken back."""

from dataclasses import dataclass
from functools import partial

import pytest

from tests.doubles.rival import Manners
from tests.doubles.rival_wire import Trick, cut_after_the_work, in_chunks, properly
from tests.doubles.till import Ran, together, usual
from tests.journeys.conftest import OpenScene, Scene

# Each server answers several open questions its own way; the trick is what it does to the order's reply.
SERVERS: dict[str, tuple[Manners, Trick]] = {
    "old": (
        Manners(
            token_headers=("Authorization",),
            token_prefix="",
            login_fields=("loginUser",),
            pin="integer",
            products="page",
            reading="loose",
            rotates=True,
            tells_cost=False,
        ),
        in_chunks,
    ),
    "new": (
        Manners(
            token_headers=("X-Authorization",),
            login_fields=("LoginUser",),
            pin="four",
            ids_as_text=True,
            alias="OLD-00000042",
            reading="strict",
            token_dies_after=2,
        ),
        properly,
    ),
    "exact": (Manners(reading="schema", rotates=True, pin="null", search="prefix"), cut_after_the_work),
    "tight-lipped": (Manners(line_items_tell="id", repeated="refuse"), properly),
}


@dataclass(frozen=True, slots=True)
class Story:
    """One card on one server: issued, then taken back."""

    scene: Scene
    issued: Ran
    reversed: Ran


@pytest.fixture(scope="module")
def stories(open_scene: OpenScene) -> dict[str, Story]:
    scenes = {name: open_scene(manners) for name, (manners, _) in SERVERS.items()}
    for name, (_, trick) in SERVERS.items():
        scenes[name].rival.plays("createOrder", trick)
    issued = together({name: partial(scene.till.issue) for name, scene in scenes.items()})
    undone = together(
        {
            name: partial(
                *(scene.till.run, "reverse", str(issued[name].json["reference"])),
                "--reason=mistake",
                "--json",
            )
            for name, scene in scenes.items()
        }
    )
    return {name: Story(scenes[name], issued[name], undone[name]) for name in SERVERS}


@pytest.mark.parametrize("server", SERVERS)
def test_a_card_is_issued_once_whatever_the_server_is_like(stories: dict[str, Story], server: str) -> None:
    story = stories[server]

    (sale,) = story.scene.rival.sales
    said = story.issued.json
    assert (0, "ISSUED") == (story.issued.code, said["state"]), story.issued.err
    assert (said["card_reference"], said["balance_minor"]) == (sale.number, 2000)
    assert (said["order_id"], said["line_item_id"]) in [
        (str(sale.order_id), str(sale.line_item_id)),
        (None, str(sale.line_item_id)),  # found by asking: line items do not tell their order
    ]


@pytest.mark.parametrize("server", ["old", "new", "exact"])
def test_a_card_is_taken_back_whatever_the_server_is_like(stories: dict[str, Story], server: str) -> None:
    story = stories[server]

    (sale,) = story.scene.rival.sales
    assert (0, "REVERSED") == (story.reversed.code, story.reversed.json["state"]), story.reversed.err
    assert sale.reversed


def test_a_card_whose_balance_toggle_does_not_tell_stays_as_it_is(stories: dict[str, Story]) -> None:
    story = stories["tight-lipped"]

    assert (3, "balance_unknown") == (story.reversed.code, story.reversed.json["code"])
    assert [] == story.scene.rival.reversals


@pytest.mark.parametrize(
    ("server", "pin"), [("old", "as a number"), ("new", "four digits"), ("exact", "none")]
)
def test_a_pin_is_shown_as_the_server_means_it(stories: dict[str, Story], server: str, pin: str) -> None:
    (sale,) = stories[server].scene.rival.sales
    expected = {"as a number": str(int(sale.pin)), "four digits": sale.pin[:4], "none": None}

    assert stories[server].issued.json["pin"] == expected[pin]
    assert stories[server].issued.json["pin_may_lack_zeros"] == (pin == "as a number")


def test_a_pin_that_comes_as_a_number_has_the_length_of_those_before_it(scene: Scene) -> None:
    scene.till.issue()
    scene.rival.manners = Manners(pin="integer", draws_pin="000042")

    whole = scene.till.issue("15.00")

    assert ("000042", False) == (whole.json["pin"], whole.json["pin_may_lack_zeros"])


def test_the_text_for_the_guest_says_where_zeros_may_be_missing(scene: Scene) -> None:
    scene.rival.manners = Manners(pin="integer", draws_pin="000042")

    told = scene.till.run("issue", *(part for part in usual() if part != "--json"))

    assert "PIN: 42\nThe PIN may begin with zeros that are missing here." in told.out


def test_a_guest_is_given_the_alias_where_there_is_one(stories: dict[str, Story]) -> None:
    said = stories["new"].issued.json

    assert "OLD-00000042" == said["card_alias"]
    assert said["card"].endswith("0042")


def test_no_token_is_used_after_it_was_replaced(stories: dict[str, Story]) -> None:
    rival = stories["old"].scene.rival

    # One sign-in for each of the two commands: every token after that came with a reply.
    assert 2 == len(rival.logins)


def test_a_server_that_insists_on_a_username_is_signed_in_to(scene: Scene) -> None:
    manners = Manners(login_fields=("LoginUser",), insists_on_a_username=True, reading="strict")
    scene.rival.manners = manners

    assert 0 == scene.till.issue().code
