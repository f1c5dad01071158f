from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import NUMBER, a_card, a_reversal, an_issued_card, ledger_in, prepared, step
from toggle_desk.application.records import Entry
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict, Refused, Replied, Unsent
from toggle_desk.domain.intent import Abandon, Claimed, Event, State
from toggle_desk.domain.money import Money
from toggle_desk.domain.policy import Spent
from toggle_desk.storage.ledger import SqliteLedger

REPLIED = Replied(Order("O-1", (LineItem("LI-1", Card(Secret(NUMBER), balance=2000), 2000),)))
UNKNOWN = NoVerdict(Code.TIMED_OUT)
MORNING = datetime(2026, 11, 22, tzinfo=UTC)
NOTHING = Spent(guest_30_days=None, table_today=0)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def ledger(tmp_path: Path, clock: FakeClock) -> Iterator[SqliteLedger]:
    with ledger_in(tmp_path, clock) as ledger:
        yield ledger


class Till:
    """A till at which one card after the other is given."""

    def __init__(self, ledger: SqliteLedger, clock: FakeClock) -> None:
        self.ledger = ledger
        self.clock = clock
        self.count = 0

    def decide(
        self, *, minor: int = 2000, operator: str = "Sam", site: str = "The Anchor", email: str | None = None
    ) -> Entry:
        self.count += 1
        reference = f"TDPTILL{self.count:026}"
        return a_card(
            self.clock, reference, minor=minor, operator=operator, site=site, site_reference=None, email=email
        )

    def give(self, entry: Entry, *events: Event) -> Entry:
        entry = prepared(self.ledger, entry)
        for event in events:
            issued = an_issued_card() if isinstance(event, Replied) else None
            entry = step(self.ledger, self.clock, entry, event, issued)
        return entry

    def confirmed(self, minor: int, operator: str = "Sam") -> Entry:
        entry = self.give(self.decide(minor=minor, operator=operator), Claimed("till"), _told(minor))
        assert State.ISSUED is entry.state
        return entry

    def spent(self, entry: Entry | None = None) -> Spent:
        asked = entry or self.decide()
        return self.ledger.questions.spent(asked.decision, MORNING, self.clock.now())


@pytest.fixture
def till(ledger: SqliteLedger, clock: FakeClock) -> Till:
    return Till(ledger, clock)


def test_a_fresh_till_has_spent_nothing(till: Till) -> None:
    assert NOTHING == till.spent()


@pytest.mark.parametrize(
    ("events", "counts"),
    [
        ((), True),
        ((Claimed("till"),), True),
        ((Claimed("till"), UNKNOWN), True),
        ((Claimed("till"), REPLIED), True),
        ((Claimed("till"), Replied(Order("O-1", ()))), True),
        ((Unsent(Code.NO_CONNECTION, retry=True),), False),
        ((Claimed("till"), Refused(Code.REFUSED, "No.")), False),
        ((Abandon("Ada", "No guest"),), False),
    ],
)
def test_every_outcome_that_may_have_cost_something_counts_as_spent(
    till: Till, events: tuple[Event, ...], counts: bool
) -> None:
    till.give(till.decide(), *events)

    spent = till.spent()

    assert (spent.operator_today, spent.site_today) == ((2000, 2000) if counts else (0, 0))


def test_a_decision_nobody_sends_any_more_does_not_count(till: Till) -> None:
    till.give(till.decide())
    till.clock.advance(61)

    assert 0 == till.spent().operator_today


def test_a_card_that_was_taken_back_does_not_count(till: Till) -> None:
    card = till.give(till.decide(), Claimed("till"), REPLIED)
    till.give(a_reversal(till.clock, card, "TDPTILLREVERSAL"), Claimed("till"))
    assert 2000 == till.spent().operator_today

    sending = till.ledger.questions.find("TDPTILLREVERSAL")
    assert sending is not None
    step(till.ledger, till.clock, sending, REPLIED, an_issued_card())

    assert NOTHING == till.spent()


def test_each_person_and_each_site_has_a_day_of_its_own(till: Till) -> None:
    till.give(till.decide(), Claimed("till"), REPLIED)
    till.give(till.decide(minor=500, operator="Ada"), Claimed("till"), REPLIED)
    till.give(till.decide(minor=300, site="The Crown"), Claimed("till"), REPLIED)

    spent = till.spent()
    assert (2300, 2500) == (spent.operator_today, spent.site_today)

    till.clock.advance(24 * 3600)
    tomorrow = till.ledger.questions.spent(
        till.decide().decision, MORNING + timedelta(days=1), till.clock.now()
    )
    assert NOTHING == tomorrow


def test_a_clock_that_is_set_back_in_the_middle_of_a_day_takes_nothing_off_it(till: Till) -> None:
    till.clock.set_wall(MORNING - timedelta(days=1100))  # a battery that was empty before the day began
    till.give(till.decide(minor=700), Claimed("till"), REPLIED)
    till.clock.set_wall(MORNING + timedelta(hours=9))
    till.give(till.decide(minor=500), Claimed("till"), REPLIED)
    till.clock.set_wall(MORNING - timedelta(days=1100))
    till.give(till.decide(minor=2000), Claimed("till"), REPLIED)

    till.clock.set_wall(MORNING + timedelta(hours=10))

    assert till.spent().operator_today == till.spent().site_today == 3200


def test_nor_does_one_that_is_set_back_before_the_machine_is_started_anew(till: Till) -> None:
    till.give(till.decide(minor=500), Claimed("till"), REPLIED)
    till.clock.set_wall(MORNING - timedelta(days=1100))
    till.clock.reboot()
    till.give(till.decide(minor=2000), Claimed("till"), REPLIED)
    till.clock.set_wall(MORNING + timedelta(hours=21))
    till.clock.reboot()

    assert 2500 == till.spent().operator_today


def days_later(till: Till, days: int) -> Spent:
    """Ask on a later day, after the machine was started anew."""
    till.clock.set_wall(MORNING + timedelta(days=days, hours=9))
    till.clock.reboot()
    entry = till.decide(email="sam@example.com")
    return till.ledger.questions.spent(entry.decision, MORNING + timedelta(days=days), till.clock.now())


def test_a_card_that_a_clock_in_next_year_has_stamped_does_not_count_for_a_year(till: Till) -> None:
    till.clock.set_wall(MORNING + timedelta(days=400))
    till.give(till.decide(email="sam@example.com"), Claimed("till"), REPLIED)
    till.clock.set_wall(MORNING + timedelta(hours=9))
    assert 2000 == till.spent().operator_today  # by the machine's own count of seconds

    assert 2000 == days_later(till, 0).operator_today  # nothing is known of its day but that it is over
    till.give(till.decide(minor=300), Claimed("till"), REPLIED)

    assert 0 == days_later(till, 1).operator_today
    till.give(till.decide(minor=300), Claimed("till"), REPLIED)
    assert 0 == days_later(till, 2).operator_today
    assert 2000 == days_later(till, 20).guest_30_days
    assert 0 == days_later(till, 40).guest_30_days
    assert days_later(till, 40).same_card_at is None


def test_nor_does_the_day_that_it_was_stamped_with_hold_all_that_was_given_since(till: Till) -> None:
    till.clock.set_wall(MORNING + timedelta(days=400, hours=8))
    till.give(till.decide(minor=500), Claimed("till"), REPLIED)
    for day in range(5):
        days_later(till, day)
        till.give(till.decide(minor=300), Claimed("till"), REPLIED)

    assert days_later(till, 400).operator_today <= 500


@pytest.mark.parametrize(
    "set_by", [timedelta(hours=5), timedelta(days=1), timedelta(days=365), timedelta(days=-2)]
)
def test_setting_the_clock_gives_no_fresh_allowance_while_the_machine_runs(
    till: Till, set_by: timedelta
) -> None:
    till.give(till.decide(), Claimed("till"), REPLIED)
    till.clock.advance(600)
    till.clock.set_wall(till.clock.wall + set_by)
    today = till.clock.start_of_day()

    assert 2000 == till.ledger.questions.spent(till.decide().decision, today, till.clock.now()).operator_today

    till.clock.advance(25 * 3600)
    tomorrow = till.clock.start_of_day()
    assert till.ledger.questions.spent(till.decide().decision, tomorrow, till.clock.now()).operator_today == (
        2000 if set_by < timedelta() else 0
    )


def test_another_time_zone_or_another_hour_ends_no_day_before_its_time(till: Till) -> None:
    began = till.clock.start_of_day()
    give_on(till, began, 2000)
    till.clock.advance(600)
    here = till.clock.wall - timedelta(seconds=1)  # where a day has begun a moment ago

    assert 2000 == spent_on(till, here)
    give_on(till, here, 500)
    assert 2500 == spent_on(till, here)
    give_on(till, began - timedelta(hours=9), 500)  # one that began earlier gives none away either
    assert 3000 == spent_on(till, here)

    till.clock.advance(26 * 3600)
    assert 0 == spent_on(till, here + timedelta(hours=24))


def test_a_day_that_a_clock_ahead_has_begun_holds_up_no_later_one(till: Till) -> None:
    give_on(till, till.clock.wall + timedelta(days=365), 2000)
    till.clock.advance(30 * 3600)
    give_on(till, till.clock.start_of_day(), 500)
    till.clock.advance(600)

    assert 500 == spent_on(till, till.clock.wall - timedelta(seconds=1))


def test_a_machine_that_slept_through_the_night_begins_a_new_day(till: Till) -> None:
    till.give(till.decide(), Claimed("till"), REPLIED)
    till.clock.advance(12 * 3600)  # its count of seconds goes on in its sleep

    spent = till.ledger.questions.spent(till.decide().decision, till.clock.start_of_day(), till.clock.now())
    assert 0 == spent.operator_today


def test_a_guest_is_known_again_for_thirty_days_however_the_email_is_written(till: Till) -> None:
    till.give(till.decide(email="sam@example.com"), Claimed("till"), REPLIED)
    till.clock.advance(29 * 24 * 3600)
    assert 2000 == till.spent(till.decide(email="Sam@Example.com")).guest_30_days
    assert 0 == till.spent(till.decide(email="pam@example.com")).guest_30_days
    assert till.spent(till.decide()).guest_30_days is None

    till.clock.advance(2 * 24 * 3600)
    assert 0 == till.spent(till.decide(email="sam@example.com")).guest_30_days


@pytest.mark.parametrize(
    ("events", "stands_in_the_way"),
    [
        ((), False),
        ((Claimed("till"),), False),  # on its way in a process that lives
        ((Claimed("till"), UNKNOWN), True),
        ((Claimed("till"), REPLIED), False),
        ((Claimed("till"), Refused(Code.REFUSED, "No.")), False),
        ((Claimed("till"), UNKNOWN, Abandon("Ada", "No guest")), False),
    ],
)
def test_a_card_like_one_whose_outcome_is_open_needs_a_manager(
    till: Till, events: tuple[Event, ...], stands_in_the_way: bool
) -> None:
    till.give(till.decide(), *events)

    assert till.spent().same_amount_open is stands_in_the_way
    assert not till.spent(till.decide(minor=500)).same_amount_open


def test_an_open_outcome_of_the_same_guest_stands_in_the_way_of_any_amount(till: Till) -> None:
    till.give(till.decide(email="sam@example.com"), Claimed("till"), UNKNOWN)

    assert till.spent(till.decide(minor=500, email="sam@example.com")).same_amount_open


def test_half_an_hour_later_an_open_outcome_stands_in_nobodys_way(till: Till) -> None:
    till.give(till.decide(), Claimed("till"), UNKNOWN)
    till.clock.advance(31 * 60)

    assert not till.spent().same_amount_open
    assert 2000 == till.spent().operator_today


@pytest.mark.parametrize("hours", [-24, 1, 24 * 365])
def test_a_clock_that_is_set_hides_no_open_outcome_of_a_minute_ago(till: Till, hours: int) -> None:
    till.give(till.decide(), Claimed("till"), UNKNOWN)
    till.clock.advance(60)
    till.clock.set_wall(till.clock.wall + timedelta(hours=hours))

    assert till.spent().same_amount_open


def test_the_check_sees_what_was_spent_before_this_card(till: Till) -> None:
    till.give(till.decide(), Claimed("till"), REPLIED)
    seen: list[Spent] = []

    till.ledger.prepare(till.decide(), "form", MORNING, seen.append)

    assert [2000] == [spent.operator_today for spent in seen]


def test_another_currency_is_not_added_to_this_one(till: Till) -> None:
    till.give(till.decide(), Claimed("till"), REPLIED)
    euros = till.decide()
    euros = replace(euros, decision=replace(euros.decision, value=Money(2000, "EUR")))

    assert 0 == till.spent(euros).operator_today


# -- the same guest and amount (fault row 37) ----------


def test_a_card_that_looks_like_one_this_guest_was_given_is_noticed_for_four_hours(
    till: Till, clock: FakeClock
) -> None:
    given_at = clock.wall
    till.give(till.decide(email="sam@example.com"), Claimed("till"), REPLIED)

    clock.advance(4 * 3600 - 1)
    assert given_at == till.spent(till.decide(email="Sam@Example.com")).same_card_at
    clock.advance(2)
    assert None is till.spent(till.decide(email="sam@example.com")).same_card_at


@pytest.mark.parametrize("another", [{"minor": 1000}, {"email": "pat@example.com"}, {"email": None}])
def test_another_guest_or_amount_looks_like_nothing(till: Till, another: dict[str, Any]) -> None:
    till.give(till.decide(email="sam@example.com"), Claimed("till"), REPLIED)

    wanted: dict[str, Any] = {"email": "sam@example.com"}
    wanted |= another
    assert None is till.spent(till.decide(**wanted)).same_card_at


def test_a_card_that_was_taken_back_or_refused_looks_like_nothing(
    till: Till, clock: FakeClock, ledger: SqliteLedger
) -> None:
    refused = Refused(Code.REFUSED, "No.")
    till.give(till.decide(email="sam@example.com"), Claimed("till"), refused)
    given = till.give(till.decide(email="sam@example.com"), Claimed("till"), REPLIED)
    till.give(a_reversal(clock, given, "TDPTILL0000000000000000000000099"), Claimed("till"), REPLIED)
    taken_back = ledger.questions.find(given.reference)
    assert taken_back is not None
    assert taken_back.reversed_by

    assert None is till.spent(till.decide(email="sam@example.com")).same_card_at


# -- what one person usually gives (issue page, soft warning) ----------


def test_what_a_person_gave_is_read_newest_first_and_of_confirmed_cards_alone(till: Till) -> None:
    till.confirmed(500)
    till.give(till.decide(minor=900), Claimed("till"), UNKNOWN)
    till.confirmed(700, "Ada")
    till.confirmed(1500)
    till.confirmed(2000)

    assert (2000, 1500, 500) == till.ledger.questions.given_by("Sam", "GBP", 50)
    assert (2000, 1500) == till.ledger.questions.given_by("Sam", "GBP", 2)
    assert () == till.ledger.questions.given_by("Sam", "EUR", 50)


def test_a_slip_that_was_taken_back_does_not_become_usual(till: Till) -> None:
    slip = till.confirmed(90000)
    assert (90000,) == till.ledger.questions.given_by("Sam", "GBP", 50)

    till.give(a_reversal(till.clock, slip, "TDPTILLREVERSAL"), Claimed("till"), _told(90000))

    assert () == till.ledger.questions.given_by("Sam", "GBP", 50)


def _told(minor: int) -> Replied:
    return Replied(Order("O-1", (LineItem("LI-1", Card(Secret(NUMBER), balance=minor), minor),)))


def give_on(till: Till, began: datetime, minor: int) -> None:
    entry = till.decide(minor=minor)
    entry = till.ledger.prepare(entry, f"form of {entry.reference}", began, lambda _: None)
    step(till.ledger, till.clock, entry, Claimed("till"))


def spent_on(till: Till, began: datetime) -> int:
    return till.ledger.questions.spent(till.decide().decision, began, till.clock.now()).operator_today
