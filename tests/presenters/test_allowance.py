"""What is left is shown while a card is put together: for this person, this table and this guest."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import PAT, STAFFED, bench_in
from tests.presenters.issue_page import CONTEXT, IssuePage
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.remainder import Bound, Remainder
from toggle_desk.presenters.issue.allowance import PAUSE

TABLE, GUEST, HOUR = (
    Remainder(Bound.TABLE, 2000, 5000),
    Remainder(Bound.GUEST, 0, 5000),
    Remainder(Bound.HOUR, 0, 3),
)


@pytest.fixture
def page() -> IssuePage:
    page = IssuePage()
    page.presenter.context_changed(replace(CONTEXT, left_today=Remainder(Bound.DAY, 8000, 10000)))
    return page


@pytest.mark.parametrize(
    ("room", "said"),
    [
        (TABLE, "Left for this table today: £20 of £50"),
        (GUEST, "Left for this guest in 30 days: £0 of £50"),
        (HOUR, "Cards left this hour: 0 of 3"),
        (Remainder(Bound.DAY, 1050, 10000), "Left today: £10.50 of £100"),
        (None, ""),
    ],
)
def test_what_the_tightest_limit_leaves_is_told_once_a_table_is_named(
    page: IssuePage, room: Remainder | None, said: str
) -> None:
    page.presenter.form.table_edited("12")
    assert "Left today: £80 of £100" == page.form.left_today
    page.timers.advance(PAUSE)

    page.tasks.finish(room)

    assert said == page.form.left_today


def test_the_records_are_asked_once_and_not_for_every_key(page: IssuePage) -> None:
    for typed in ("1", "12", "12", "12 "):
        page.presenter.form.table_edited(typed)
        page.timers.advance(PAUSE / 2)
    page.timers.advance(PAUSE)

    assert 1 == len(page.tasks.started)


def test_an_answer_about_another_table_is_not_shown(page: IssuePage) -> None:
    page.presenter.form.table_edited("12")
    page.timers.advance(PAUSE)
    page.presenter.form.table_edited("14")
    page.tasks.finish(TABLE)

    assert "Left today: £80 of £100" == page.form.left_today


def test_nor_is_one_for_another_person(page: IssuePage) -> None:
    page.presenter.form.table_edited("12")
    page.timers.advance(PAUSE)
    page.tasks.finish(TABLE)
    page.presenter.context_changed(replace(CONTEXT, operator=PAT))

    assert "" == page.form.left_today


@pytest.mark.parametrize("email", ["", "guest", "  "])
def test_half_an_address_is_no_guest(page: IssuePage, email: str) -> None:
    page.presenter.form.handover_tapped("email")
    page.presenter.form.email_edited(email)
    page.timers.advance(PAUSE)

    assert [] == page.tasks.started


def test_a_guest_counts_only_where_the_card_goes_by_email(page: IssuePage) -> None:
    page.presenter.form.handover_tapped("email")
    page.presenter.form.email_edited("guest@example.com")
    page.timers.advance(PAUSE)
    page.tasks.finish(GUEST)
    assert "Left for this guest in 30 days: £0 of £50" == page.form.left_today

    page.presenter.form.handover_tapped("show")

    assert "Left today: £80 of £100" == page.form.left_today


def test_the_tightest_limit_is_the_one_of_the_records(tmp_path: Path, page: IssuePage) -> None:
    with bench_in(tmp_path, replace(STAFFED, limits=Limits(staff_day=10000, table_day=4000))) as bench:
        page.presenter.form.table_edited("Table 12")
        page.timers.advance(PAUSE)
        page.tasks.run(bench.desk)

    assert "Left for this table today: £40 of £40" == page.form.left_today


def test_what_cannot_be_asked_is_not_shown(page: IssuePage) -> None:
    page.presenter.form.table_edited("12")
    page.timers.advance(PAUSE)
    page.tasks.fail(OSError())

    assert "Left today: £80 of £100" == page.form.left_today
