"""Entries of the ledger as presenters meet them, in any state."""

from dataclasses import replace
from datetime import UTC, datetime

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import a_card, an_issued_card
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import Code
from toggle_desk.domain.intent import WATCHED, Kind, State

CARD = a_card(FakeClock())
NUMBERED = replace(an_issued_card(), expires=datetime(2027, 11, 22, tzinfo=UTC))
IN_DOUBT = WATCHED | {State.DUPLICATE}
WITH_CARD = {State.ISSUED, State.ISSUED_INCOMPLETE, State.MISMATCH, State.DUPLICATE}


def entry_in(
    state: State,
    code: Code | None = None,
    words: str = "",
    *,
    kind: Kind = Kind.CARD,
    doubt: bool | None = None,
) -> Entry:
    """Give an entry as it may stand in a state; `doubt` says whether a send may have arrived."""
    in_doubt = state in IN_DOUBT if doubt is None else doubt
    since = CARD.intent.prepared_at if in_doubt else None
    intent = replace(CARD.intent, state=state, kind=kind, code=code, words=words, unknown_since=since)
    decision = replace(CARD.decision, reverses="TDPTILLCARD") if kind is Kind.REVERSAL else CARD.decision
    issued = NUMBERED if state in WITH_CARD else None
    return replace(CARD, intent=intent, decision=decision, issued=issued)
