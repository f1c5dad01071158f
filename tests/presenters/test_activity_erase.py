"""A guest is erased in Activity, by a manager and at the second tap."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, SAM, STAFFED, SUE, Bench, a_request, bench_in
from tests.presenters.test_activity import ActivityPage
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.presenters.tone import Tone


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path, STAFFED) as bench:
        yield bench


def emailed(bench: Bench) -> Entry:
    request = a_request(operator=SAM, handover=Handover.EMAIL, guest_email="guest@example.org")
    return asyncio.run(bench.desk.issuing.issue_card(request))


def opened(bench: Bench, entry: Entry, operator: Operator | None = MAX) -> ActivityPage:
    page = ActivityPage()
    page.signed_in(operator)
    page.presenter.row_chosen(entry.reference)
    page.tasks.run(bench.desk)
    return page


def test_the_first_tap_says_what_it_means_and_the_second_erases(bench: Bench) -> None:
    entry = emailed(bench)
    page = opened(bench, entry)
    assert "Erase the guest" == page.detail.erase_label

    page.presenter.erase_clicked(entry.reference)
    assert not page.tasks.started
    assert ("Erase for good", Tone.WARN) == (page.detail.erase_label, page.detail.notice_tone)
    assert "cannot be undone" in page.detail.notice

    page.presenter.erase_clicked(entry.reference)
    page.tasks.run(bench.desk)
    page.tasks.run(bench.desk)

    assert ("", Tone.GOOD) == (page.detail.erase_label, page.detail.notice_tone)
    assert "The guest is erased from all records of this till. The cards stay as they are." == (
        page.detail.notice
    )
    assert "guest" not in str(page.detail.facts)


def test_a_record_that_is_opened_anew_asks_anew(bench: Bench) -> None:
    entry = emailed(bench)
    page = opened(bench, entry)
    page.presenter.erase_clicked(entry.reference)

    page.presenter.row_chosen(entry.reference)
    page.tasks.run(bench.desk)

    assert "Erase the guest" == page.detail.erase_label


def test_a_card_that_is_not_settled_keeps_the_address_and_says_so(bench: Bench) -> None:
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    entry = emailed(bench)
    page = opened(bench, entry)

    for _ in range(2):
        page.presenter.erase_clicked(entry.reference)
    page.tasks.run(bench.desk)
    page.tasks.run(bench.desk)

    assert "keeps the address until it is" in page.detail.notice


@pytest.mark.parametrize("operator", [SAM, SUE], ids=["staff", "supervisor"])
def test_erasing_is_not_offered_below_a_manager(bench: Bench, operator: Operator) -> None:
    page = opened(bench, emailed(bench), operator)

    assert "" == page.detail.erase_label


def test_no_record_is_opened_while_no_person_is_signed_in(bench: Bench) -> None:
    page = opened(bench, emailed(bench), None)

    assert page.screen.detail is None


def test_an_owner_without_a_pin_erases_while_no_people_are_set_up(tmp_path: Path) -> None:
    with bench_in(tmp_path) as alone:
        request = a_request(handover=Handover.EMAIL, guest_email="guest@example.org")
        entry = asyncio.run(alone.desk.issuing.issue_card(request))
        page = opened(alone, entry, OWNER)

        for _ in range(2):
            page.presenter.erase_clicked(entry.reference)
        page.tasks.run(alone.desk)

        assert Tone.GOOD is page.detail.notice_tone


def test_nothing_is_erased_while_no_person_is_signed_in(bench: Bench) -> None:
    entry = emailed(bench)
    page = opened(bench, entry)
    page.signed_in(None)  # who opened the record has left it on the screen

    page.presenter.language_changed()
    assert "" == page.detail.erase_label

    page.presenter.erase_clicked(entry.reference)

    assert not page.tasks.started


def test_a_card_that_was_shown_has_no_guest_to_erase(bench: Bench) -> None:
    page = opened(bench, asyncio.run(bench.desk.issuing.issue_card(a_request(operator=SAM))))

    assert "" == page.detail.erase_label


def test_a_refusal_is_said(bench: Bench) -> None:
    entry = emailed(bench)
    page = opened(bench, entry)
    page.signed_in(OWNER)  # as a window may still believe, while people were set up meanwhile

    for _ in range(2):
        page.presenter.erase_clicked(entry.reference)
    page.tasks.run(bench.desk)

    assert Tone.BAD is page.detail.notice_tone
