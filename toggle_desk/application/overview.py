"""What the frame of the window tells: what is left today, and which outcomes are still open."""

from collections.abc import Callable
from dataclasses import dataclass

from toggle_desk.application.ports import Clock, Decision, Entry, Ledger, Settings
from toggle_desk.domain.catalogue import Site
from toggle_desk.domain.intent import next_check
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import Operator
from toggle_desk.domain.policy import left_today


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open outcome, and the seconds until Toggle is asked about it again."""

    entry: Entry
    next_check: float | None


@dataclass(frozen=True, slots=True)
class Overview:
    """Reads; nothing here asks Toggle or changes anything."""

    ledger: Ledger
    clock: Clock
    settings: Callable[[], Settings]

    def waiting(self) -> tuple[Waiting, ...]:
        """Give every open outcome, oldest first."""
        now = self.clock.now()
        return tuple(Waiting(entry, next_check(entry.intent, now)) for entry in self.ledger.watched())

    def left_today(self, operator: Operator, site: Site) -> tuple[Money, Money] | None:
        """Give what this person may still give today and out of how much; None where nothing limits it."""
        settings = self.settings()
        currency = settings.connection.currency
        who = _asked_for(operator, site, currency)
        spent = self.ledger.spent(who, self.clock.start_of_day(), self.clock.now().wall)
        left = left_today(settings.limits, operator, spent)
        if left is None:
            return None
        return Money(left[0], currency), Money(left[1], currency)


def _asked_for(operator: Operator, site: Site, currency: str) -> Decision:
    return Decision(
        site_name=site.name,
        site_reference=site.reference,
        product_id=0,
        product_name="",
        value=Money(0, currency),
        reason_code="",
        reason_label="",
        operator=operator.name,
        role=operator.role.value,
        handover=None,
    )
