from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.presenters.entries import NUMBERED, entry_in
from toggle_desk.application.records import Entry, Happening
from toggle_desk.domain.errors import Code
from toggle_desk.domain.intent import Kind, State
from toggle_desk.domain.order import Handover
from toggle_desk.presenters import outcome, wording
from toggle_desk.presenters.tone import Tone

ISSUED = entry_in(State.ISSUED)


@pytest.mark.parametrize(
    ("state", "doubt", "nothing"),
    [
        (State.PREPARED, False, True),
        (State.NOT_SENT, False, True),
        (State.REJECTED, False, True),
        (State.REJECTED, True, True),
        (State.NEEDS_PERSON, True, False),
        (State.UNKNOWN, True, False),
        (State.SENDING, False, False),
        (State.SETTLED_NOT_FOUND, True, False),
        (State.ISSUED, False, False),
        (State.ABANDONED, True, False),
    ],
)
def test_a_new_card_may_be_given_only_where_toggle_certainly_did_nothing(
    state: State, doubt: bool, nothing: bool
) -> None:
    assert nothing is outcome.certainly_nothing(entry_in(state, doubt=doubt))


def test_a_refused_look_up_says_nothing_about_the_card() -> None:
    entry = entry_in(State.NEEDS_PERSON, Code.SIGN_IN_REFUSED)

    assert not outcome.certainly_nothing(entry)
    assert (
        "Not confirmed yet. Only a manager can decide what becomes of this £20.00 card."
        == outcome.sentence(entry)
    )


def test_a_refusal_is_told_in_toggles_words() -> None:
    said = outcome.sentence(entry_in(State.REJECTED, Code.REFUSED, "The selected product is invalid."))

    assert "Nothing was issued. Toggle says: The selected product is invalid." == said


def test_a_refused_site_says_where_to_mend_it() -> None:
    said = outcome.sentence(entry_in(State.REJECTED, Code.REFUSED, "unit_epos_reference: not recognised"))

    assert said.endswith("Settings > Integrations, and in Set-up here (LEEDS-01).")


def test_a_card_that_never_left_says_why() -> None:
    assert "No connection. Nothing was issued." == outcome.sentence(
        entry_in(State.NOT_SENT, Code.NO_CONNECTION)
    )
    assert outcome.sentence(entry_in(State.NOT_SENT, Code.SIGN_IN_REFUSED, "Nope")).endswith(
        "Toggle says: Nope"
    )


def test_a_card_by_email_is_accepted_never_delivered() -> None:
    decision = replace(ISSUED.decision, handover=Handover.EMAIL, guest_email="g•••@example.org")

    said = outcome.sentence(replace(ISSUED, decision=decision))

    assert "Toggle accepted the order for a £20.00 card and will email it to g•••@example.org." == said


@pytest.mark.parametrize(
    ("entry", "end"),
    [
        (ISSUED, "Issued: a £20.00 card."),
        (replace(ISSUED, issued=replace(NUMBERED, last4="")), "find it in Toggle's dashboard."),
        (
            replace(ISSUED, decision=replace(ISSUED.decision, left_open=True)),
            "fulfil it in Toggle's dashboard.",
        ),
        (replace(ISSUED, intent=replace(ISSUED.intent, late=True)), "hand it over or reverse it."),
        (replace(ISSUED, recorded=False), "call your IT support."),
        (replace(ISSUED, issued=None), "Issued: a £20.00 card."),
    ],
    ids=["plain", "hidden", "left open", "late", "unrecorded", "nothing told"],
)
def test_what_is_special_about_a_card_is_said(entry: Entry, end: str) -> None:
    assert outcome.sentence(entry).endswith(end)


def test_a_reversal_tells_of_the_reversal() -> None:
    said = {
        state: outcome.sentence(entry_in(state, Code.NO_CONNECTION, "No.", kind=Kind.REVERSAL))
        for state in (State.ISSUED, State.REJECTED, State.NOT_SENT, State.ISSUED_INCOMPLETE)
    }

    assert "Reversed: the £20.00 card is empty now." == said[State.ISSUED]
    assert "The card was not reversed. Toggle says: No." == said[State.REJECTED]
    assert "No connection. The card was not reversed." == said[State.NOT_SENT]
    assert "Toggle accepted the reversal" in said[State.ISSUED_INCOMPLETE]


@pytest.mark.parametrize(
    ("entry", "label", "tone"),
    [
        (ISSUED, "Issued", Tone.GOOD),
        (replace(ISSUED, reversed_by="TDPTILLBACK"), "Reversed", Tone.PLAIN),
        (entry_in(State.ISSUED, kind=Kind.REVERSAL), "Reversal done", Tone.GOOD),
        (entry_in(State.UNKNOWN, kind=Kind.REVERSAL), "Reversal: Not confirmed yet", Tone.WARN),
        (entry_in(State.REJECTED), "Refused", Tone.PLAIN),
        (entry_in(State.MISMATCH), "Manager needed", Tone.BAD),
    ],
    ids=["issued", "reversed", "reversal", "reversal in doubt", "refused", "wrong"],
)
def test_a_state_has_a_name_and_a_tone(entry: Entry, label: str, tone: Tone) -> None:
    assert (label, tone) == (outcome.state_label(entry), outcome.tone(entry))


def test_only_what_is_known_is_listed() -> None:
    bare = replace(entry_in(State.REJECTED), decision=replace(ISSUED.decision, handover=None, table=""))

    known, less = dict(outcome.facts(ISSUED)), dict(outcome.facts(bare))

    assert ("•••• 2345", "O-1", "LI-1", "22 November 2027") == (
        known["Card"],
        known["Order"],
        known["Line item"],
        known["Valid until"],
    )
    assert {"Value", "Product", "Site", "Reason", "Given by", "Reference"} == set(less)


def test_a_happening_tells_what_by_whom_and_what_it_led_to() -> None:
    at = datetime(2026, 11, 22, tzinfo=UTC)

    decided = Happening(at, "Abandon", "Max", "guest has left", State.ABANDONED)
    unsent = Happening(at, "Unsent", "", "no_connection", State.NOT_SENT)

    assert "Closed without a card · Max · guest has left · Closed without a card" == outcome.happening(
        decided
    )
    assert "Proven: nothing left this till · No connection. · Not issued" == outcome.happening(unsent)


def test_days_and_references_are_written_for_people() -> None:
    assert ("", "2 January 2026") == (outcome.day(None), outcome.day(datetime(2026, 1, 2, tzinfo=UTC)))
    assert "Ref …0001" == outcome.tail(ISSUED)
    assert "Jan" in wording.when(datetime(2026, 1, 15, 12, tzinfo=UTC))


# -- why it is not known ----------


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (Code.TOGGLE_BUSY, "Toggle is busy, waiting."),
        (Code.NETWORK_PAGE, "A network sign-in page is in the way."),
        (Code.TIMED_OUT, "Toggle did not answer in time."),
        (Code.INTERRUPTED, "Checking an interrupted gift card."),
        (Code.NO_CONNECTION, "No connection."),
    ],
)
@pytest.mark.parametrize("kind", list(Kind))
def test_an_outcome_that_nobody_knows_says_why_at_its_end(kind: Kind, code: Code, why: str) -> None:
    said = outcome.sentence(entry_in(State.UNKNOWN, code, kind=kind))

    assert said.startswith("Not confirmed yet")
    assert said.endswith(why)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (replace(entry_in(State.UNKNOWN), recorded=False), "This till could not write that down yet"),
        (replace(entry_in(State.UNKNOWN), signed_by="Max"), "Max has signed for it."),
        (replace(entry_in(State.MISMATCH), seen_by="Max"), "Dealt with by Max."),
    ],
)
def test_what_is_not_written_down_signed_for_or_dealt_with_is_said(entry: Entry, said: str) -> None:
    assert said in outcome.sentence(entry)
