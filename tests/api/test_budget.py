from tests.doubles.clock import FakeClock
from toggle_desk.api.budget import KEPT_FOR_ISSUING, Budget
from toggle_desk.api.reply import Cost


def test_nothing_is_held_back_while_nothing_is_known() -> None:
    budget = Budget(FakeClock())
    budget.note(None, order=True)

    assert budget.has_room_for_background()
    assert budget.has_room_for_order()


def test_the_last_thousand_points_are_kept_for_issuing() -> None:
    budget = Budget(FakeClock())

    budget.note(Cost(16, KEPT_FOR_ISSUING - 1, 8000), order=False)
    assert not budget.has_room_for_background()
    assert budget.has_room_for_order()

    budget.note(Cost(16, KEPT_FOR_ISSUING, 8000), order=False)
    assert budget.has_room_for_background()


def test_an_order_is_held_back_only_below_what_the_last_one_cost() -> None:
    budget = Budget(FakeClock())

    budget.note(Cost(16, 15, 8000), order=False)
    assert not budget.has_room_for_order()

    budget.note(Cost(16, 16, 8000), order=False)
    assert budget.has_room_for_order()

    budget.note(Cost(100, 99, 8000), order=True)
    assert not budget.has_room_for_order()

    budget.note(Cost(0, 99, 8000), order=True)
    assert not budget.has_room_for_order()


def test_points_flow_in_as_time_passes() -> None:
    clock = FakeClock()
    budget = Budget(clock)
    budget.note(Cost(16, 0, 8000), order=True)

    clock.advance(1.9)
    assert not budget.has_room_for_order()
    clock.advance(0.1)
    assert budget.has_room_for_order()
    clock.advance(117)
    assert not budget.has_room_for_background()
    clock.advance(1.1)
    assert budget.has_room_for_background()


def test_no_more_flows_in_than_there_is_room_for() -> None:
    clock = FakeClock()
    budget = Budget(clock)
    budget.note(Cost(16, 0, 500), order=True)

    clock.advance(86400)

    assert not budget.has_room_for_background()
    assert budget.has_room_for_order()
