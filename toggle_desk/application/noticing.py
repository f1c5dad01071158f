"""Puts on record what looks odd about a card, whether or not it is issued: the reports ask for it later."""

from collections.abc import Generator
from contextlib import contextmanager

from toggle_desk.application.ports import Trail
from toggle_desk.application.records import Decision, Entry
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.money import Money, major_units
from toggle_desk.domain.people import Operator
from toggle_desk.domain.policy import Limits, Spent, split_of


class Noticed:
    """What was noticed about one request while its limits were asked."""

    def __init__(self, trail: Trail, operator: Operator, limits: Limits) -> None:
        """Say who asks, and within which limits; nothing has been noticed yet."""
        self._trail, self._operator, self._limits = trail, operator, limits
        self._split: dict[str, str] | None = None

    def look(self, decision: Decision, spent: Spent) -> None:
        """Look for a gift in parts; what is asked twice is noticed once."""
        whole = split_of(self._limits, self._operator, decision.value, spent)
        self._split = None
        if whole is not None:
            limit, together = (major_units(Money(minor, decision.value.currency)) for minor in whole)
            self._split = {
                "amount": major_units(decision.value),
                "together": together,
                "limit": limit,
                "site": decision.site_name,
                "table": decision.table,
            }

    @contextmanager
    def refusals(self) -> Generator[None]:
        """Put on record that a part was held back, and let the refusal through."""
        try:
            yield
        except NotAllowed as refusal:
            if refusal.code is Code.LOOKS_LIKE_SPLITTING and self._split is not None:
                self._trail.note(self._splitting(self._split, reference=None))
            raise

    def prepared(self, entry: Entry) -> None:
        """Put on record what is odd about a card that is about to leave."""
        if self._split is not None:
            self._trail.note(self._splitting(self._split, entry.reference))
        if entry.decision.day_in_doubt:
            facts = {"decided": entry.created.isoformat()}
            self._trail.note(AuditEvent(Happened.CLOCK_DOUBTED, self._operator.name, facts, entry.reference))

    def _splitting(self, facts: dict[str, str], reference: str | None) -> AuditEvent:
        return AuditEvent(Happened.SPLITTING_NOTICED, self._operator.name, facts, reference)
