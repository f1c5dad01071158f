"""What the frame of the window tells: what is left today, and which outcomes are still open."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from toggle_desk.application.records import Attention, Decision, Need, Waiting
from toggle_desk.domain.catalogue import Site
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import Operator
from toggle_desk.domain.policy import room_left
from toggle_desk.domain.remainder import Remainder
from toggle_desk.domain.schedule import next_check
from toggle_desk.domain.usual import REMEMBERED, Usual, usual_of

if TYPE_CHECKING:  # presenters look at the overview before anything that sends is loaded
    from toggle_desk.application.driver import Driver
    from toggle_desk.application.ports import Clock, Questions
    from toggle_desk.application.settings import Settings

FEW = 20  # entries; more than that are not dealt with at a glance
SHOWN_WITHIN = timedelta(hours=24)  # after that its number is forgotten, and so is the guest
BEING_SHOWN = timedelta(seconds=30)  # a card this young may be on its way to the screen


@dataclass(frozen=True, slots=True)
class Overview:
    """Reads; nothing here asks Toggle or changes anything."""

    questions: "Questions"
    clock: "Clock"
    settings: "Callable[[], Settings]"
    driver: "Driver"

    def waiting(self) -> tuple[Waiting, ...]:
        """Give every open outcome, oldest first."""
        now = self.clock.now()
        return tuple(Waiting(entry, next_check(entry.intent, now)) for entry in self.questions.watched())

    def attention(self) -> tuple[Attention, ...]:
        """Give what waits for a person, most urgent first and of each kind the newest few."""
        at = self.clock.dated().wall
        needs = (
            (Need.NOTE_DOWN, self.driver.unwritten),
            (Need.MANAGER, self.questions.left_to_managers(FEW)),
            (Need.SHOW, self.questions.unshown(at - SHOWN_WITHIN, at - BEING_SHOWN, FEW)),
            (Need.SEND, self.questions.unsent()),
        )
        # What needs two things is told of once, by the more urgent.
        told: dict[str, Attention] = {}
        for need, entries in needs:
            for entry in entries:
                told.setdefault(entry.reference, Attention(need, entry))
        return tuple(told.values())

    def left_today(
        self, operator: Operator, site: Site, table: str = "", guest_email: str | None = None
    ) -> Remainder | None:
        """Give what the tightest limit leaves this person, at this table and for this guest where named.

        None where nothing limits it.
        """
        settings = self.settings()
        asked = replace(
            _asked_for(operator, site, settings.connection.currency), table=table, guest_email=guest_email
        )
        spent = self.questions.spent(asked, self.clock.start_of_day(), self.clock.dated())
        return room_left(settings.limits, operator, spent)

    def usual(self, operator: Operator) -> Usual | None:
        """Tell what this person usually gives; None as long as that cannot be said."""
        currency = self.settings().connection.currency
        return usual_of(self.questions.given_by(operator.name, currency, REMEMBERED))


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
