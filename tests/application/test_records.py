from dataclasses import replace

import pytest

from tests.presenters.entries import entry_in
from toggle_desk.application.records import Entry, Issued
from toggle_desk.domain.card import Secret
from toggle_desk.domain.intent import Kind, State

NUMBER, ALIAS = Secret("6301190000000004097"), Secret("GV-2024-00317")


@pytest.mark.parametrize(
    ("issued", "shown"),
    [
        (Issued("1", "2", number=NUMBER, alias=ALIAS), ALIAS),
        (Issued("1", "2", number=NUMBER), NUMBER),
        (Issued("1", "2"), None),
    ],
)
def test_a_guest_sees_the_number_of_the_provider_they_know(issued: Issued, shown: Secret | None) -> None:
    assert shown == issued.shown_number


def test_one_card_that_exists_may_be_reversed_whatever_its_value() -> None:
    reversible = {state for state in State if entry_in(state).may_be_reversed}

    assert {State.ISSUED, State.ISSUED_INCOMPLETE, State.MISMATCH} == reversible


ISSUED = entry_in(State.ISSUED)


@pytest.mark.parametrize(
    "entry",
    [
        entry_in(State.ISSUED, kind=Kind.REVERSAL),
        replace(ISSUED, reversed_by="TDPTILLBACK"),
        replace(ISSUED, recorded=False),
        replace(ISSUED, issued=None),
    ],
    ids=["a reversal", "reversed", "not written down", "nothing known of it"],
)
def test_what_is_no_card_on_record_may_not_be_reversed(entry: Entry) -> None:
    assert not entry.may_be_reversed


LATE = replace(ISSUED, intent=replace(ISSUED.intent, late=True))


@pytest.mark.parametrize(
    ("entry", "left"),
    [
        (LATE, True),
        (entry_in(State.MISMATCH), True),
        (entry_in(State.DUPLICATE), True),
        (ISSUED, False),
        (entry_in(State.UNKNOWN), False),
        (replace(LATE, seen_by="Max"), False),
        (replace(LATE, reversed_by="TDPTILLBACK"), False),
    ],
    ids=["late", "another value", "two cards", "issued", "unknown", "dealt with", "reversed"],
)
def test_a_card_that_came_out_wrong_is_for_a_manager_until_it_is_dealt_with(entry: Entry, left: bool) -> None:
    assert left is entry.is_for_manager
