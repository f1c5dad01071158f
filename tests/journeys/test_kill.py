"""However the program ends, no intent has two orders, and no order is without its intent."""

import json
import random
import subprocess
from collections.abc import Callable

import pytest

from tests.doubles.rival_wire import Trick, held, silent
from tests.doubles.till import PATIENCE, Running
from tests.journeys.conftest import Scene

Moment = Callable[[Scene, Running], None]


def test_a_till_that_is_killed_forgets_nothing_and_makes_nothing_twice(scene: Scene, long: bool) -> None:
    chance = random.Random(20250203)
    moments: list[tuple[Moment, Trick | None]] = [
        (_when_heard("loginUser"), None),
        (_when_heard("createOrder"), silent),
        (_when_heard("createOrder"), held),
        *[(_after(chance.uniform(0.2, 2.0)), None) for _ in range(150 if long else 3)],
    ]

    for number, (moment, trick) in enumerate(moments):
        scene.rival.heard.clear()
        if trick is not None:
            scene.rival.plays("createOrder", trick)
        # Amounts differ, since an open outcome keeps others of its amount away.
        running = scene.till.start_issue(f"{5 + number * 0.5:.2f}")
        moment(scene, running)
        running.kill()
        running.ended()

    said = scene.till.reconcile()
    entries = {entry["reference"]: entry for entry in scene.till.history()}
    assert {sale.reference for sale in scene.rival.sales} <= entries.keys()
    for reference, entry in entries.items():
        sold = scene.rival.sold_under(reference)
        assert len(sold) <= 1
        assert (entry["state"] == "ISSUED") == bool(sold), entry
        assert entry["state"] in {"ISSUED", "UNKNOWN", "PREPARED", "NOT_SENT"}
    assert said["still_open"] == sum(entry["state"] == "UNKNOWN" for entry in entries.values()) >= 1
    assert [entry["state"] for entry in entries.values()].count("ISSUED") >= 1
    assert [] == list((scene.till.folder / "senders").glob("*.lock"))  # of the dead nothing stays


def test_a_card_that_was_being_sent_when_the_program_died_is_found_by_the_next_command(scene: Scene) -> None:
    scene.rival.plays("createOrder", held)
    running = scene.till.start_issue("20.00")
    scene.rival.await_heard("createOrder")
    running.kill()
    running.ended()

    ran = scene.till.issue("20.00")

    assert (
        0,
        2,
    ) == (ran.code, len(scene.rival.sales))  # the first is found, so that it stands in no card's way
    assert ["ISSUED", "ISSUED"] == [entry["state"] for entry in scene.till.history()]
    found = scene.rival.sales[0].reference
    assert f"An earlier command's outcome is known now. {found}: Issued: a £20.00 card." in ran.err


@pytest.mark.parametrize("broken_off", [Running.interrupt, Running.end])
def test_a_command_broken_off_while_sending_is_recorded_as_not_confirmed_and_told_to_scripts(
    scene: Scene, broken_off: Callable[[Running], None]
) -> None:
    scene.rival.plays("createOrder", held)
    running = scene.till.start_issue("20.00")
    scene.rival.await_heard("createOrder")

    broken_off(running)

    ran = running.ended()
    assert (4, "UNKNOWN") == (ran.code, ran.json["state"])
    assert ran.json["reference"] == scene.rival.sales[0].reference
    assert "Traceback" not in ran.err
    assert ["ISSUED"] == [entry["state"] for entry in scene.till.reconcile()["entries"]]


def test_ctrl_c_after_the_outcome_was_told_changes_nothing_of_it(scene: Scene) -> None:
    running = scene.till.start_issue("20.00")
    assert running.process.stdout is not None
    told = running.process.stdout.readline()

    running.interrupt()

    assert 0 == running.process.wait(PATIENCE)
    assert "ISSUED" == json.loads(told)["state"]
    assert b"" == running.process.stdout.read()
    assert ["Issued: a £20.00 card."] == running.ended().err.splitlines()


def test_ctrl_c_before_anything_was_sent_says_that_nothing_was_issued(scene: Scene) -> None:
    scene.rival.plays("loginUser", silent)
    running = scene.till.start_issue("20.00")
    scene.rival.await_heard("loginUser")

    running.interrupt()

    ran = running.ended()
    assert (3, "DRAFT") == (ran.code, ran.json["state"])
    assert ran.err.startswith("Nothing was issued")
    assert [] == scene.till.history()


def _when_heard(root: str) -> Moment:
    def moment(scene: Scene, _: Running) -> None:
        scene.rival.await_heard(root)

    return moment


def _after(seconds: float) -> Moment:
    def moment(_: Scene, running: Running) -> None:
        try:
            running.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return

    return moment
