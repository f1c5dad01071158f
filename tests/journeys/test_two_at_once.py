"""Several programs may work on one data folder: each sees what the others are doing."""

from functools import partial

from tests.doubles.rival_wire import held
from tests.doubles.till import together
from tests.journeys.conftest import Scene


def test_two_programs_issue_one_card_each(scene: Scene) -> None:
    ended = together({amount: partial(scene.till.issue, amount) for amount in ("20.00", "15.00")})

    assert {"20.00": 0, "15.00": 0} == {amount: ran.code for amount, ran in ended.items()}
    assert [1500, 2000] == sorted(sale.value for sale in scene.rival.sales)
    assert {ran.json["reference"] for ran in ended.values()} == {sale.reference for sale in scene.rival.sales}


def test_asking_about_open_outcomes_leaves_alone_what_somebody_is_just_sending(scene: Scene) -> None:
    scene.rival.plays("createOrder", held)
    sending = scene.till.start_issue("20.00")
    scene.rival.await_heard("createOrder")

    said = scene.till.reconcile()
    (meanwhile,) = scene.till.history()
    scene.rival.lets_go()

    assert (0, "SENDING") == (said["asked"], meanwhile["state"])
    ran = sending.ended()
    assert (0, "ISSUED", 1) == (ran.code, ran.json["state"], len(scene.rival.sales))


def test_a_card_that_is_being_sent_keeps_no_other_guest_waiting(scene: Scene) -> None:
    scene.rival.plays("createOrder", held)
    sending = scene.till.start_issue("20.00")
    scene.rival.await_heard("createOrder")

    same = scene.till.issue("20.00")
    scene.rival.lets_go()

    assert (0, 0) == (same.code, sending.ended().code)
