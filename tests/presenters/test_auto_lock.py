"""A till that is left alone locks itself, and says so shortly before."""

from datetime import timedelta

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.timers import ManualTimers
from toggle_desk.presenters.frame.auto_lock import WARNING, AutoLock


class AloneTill:
    def __init__(self) -> None:
        self.clock, self.timers = FakeClock(), ManualTimers()
        self.warned: list[float] = []
        self.locked = 0
        self.auto = AutoLock(self.timers, self.clock.now, self.warned.append, self._lock)
        self.auto.follow(signed_in=True)

    def _lock(self) -> None:
        self.locked += 1
        self.auto.follow(signed_in=False)

    def pass_seconds(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.advance(1)
            self.timers.advance(1)


@pytest.fixture
def till() -> AloneTill:
    return AloneTill()


def test_a_till_locks_after_two_minutes_alone(till: AloneTill) -> None:
    till.pass_seconds(119)
    assert 0 == till.locked

    till.pass_seconds(1)
    assert (1, 0) == (till.locked, till.timers.running)


def test_it_says_so_shortly_before(till: AloneTill) -> None:
    till.pass_seconds(104)
    assert [] == till.warned

    till.pass_seconds(1)
    assert [WARNING] == till.warned


def test_a_hand_that_comes_back_begins_it_afresh_and_ends_the_warning(till: AloneTill) -> None:
    till.pass_seconds(110)
    till.auto.hand_seen()
    assert [WARNING, 0.0] == till.warned

    till.pass_seconds(119)
    assert 0 == till.locked
    till.pass_seconds(1)
    assert 1 == till.locked


def test_a_till_at_work_never_locks(till: AloneTill) -> None:
    for _ in range(60):
        till.pass_seconds(60)
        till.auto.hand_seen()

    assert (0, []) == (till.locked, till.warned)


@pytest.mark.parametrize("seconds", [30, 900])
def test_the_owner_chooses_how_long(till: AloneTill, seconds: int) -> None:
    till.auto.take_seconds(seconds)

    till.pass_seconds(seconds - 1)
    assert 0 == till.locked
    till.pass_seconds(1)
    assert 1 == till.locked


def test_a_till_that_no_person_is_signed_in_to_has_nothing_to_lock(till: AloneTill) -> None:
    till.auto.follow(signed_in=False)
    till.auto.hand_seen()

    till.pass_seconds(1000)

    assert (0, 0) == (till.locked, till.timers.running)


def test_the_next_person_has_the_whole_time(till: AloneTill) -> None:
    till.pass_seconds(100)
    till.auto.follow(signed_in=False)
    till.auto.follow(signed_in=True)

    till.pass_seconds(119)
    assert 0 == till.locked


@pytest.mark.parametrize("moved", [timedelta(days=-400), timedelta(days=400)])
def test_a_clock_that_is_set_locks_neither_sooner_nor_later(till: AloneTill, moved: timedelta) -> None:
    till.pass_seconds(60)
    till.clock.set_wall(till.clock.wall + moved)

    till.pass_seconds(59)
    assert 0 == till.locked
    till.pass_seconds(1)
    assert 1 == till.locked


def test_a_computer_that_slept_locks_when_it_wakes(till: AloneTill) -> None:
    till.clock.advance(3600)  # its timers stood still

    till.timers.advance(105)

    assert 1 == till.locked
