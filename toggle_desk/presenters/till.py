"""The place, the product and the person that every page works with."""

from dataclasses import dataclass

from toggle_desk.domain.catalogue import Choice, Offer, Reason, Site
from toggle_desk.domain.errors import NotAccepted
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import Operator
from toggle_desk.domain.policy import Room
from toggle_desk.domain.usual import Usual


@dataclass(frozen=True, slots=True)
class Context:
    """The place, the product and the person that a card would be issued with; None until known."""

    currency: str = "GBP"
    site: Site | None = None
    offer: Offer | None = None
    operator: Operator | None = None
    reasons: tuple[Reason, ...] = ()
    handovers: tuple[Handover, ...] = ()
    handover: Handover | None = None  # the one that was used last
    left_today: Room | None = None  # what the tightest limit leaves this person here
    usual: Usual | None = None  # what this person usually gives
    problem: str = ""  # why nothing can be issued at all

    @property
    def takes_any_amount(self) -> bool:
        """Say whether an amount may be typed."""
        return self.offer is not None and self.offer.custom is not None

    def choice_of(self, value: Money) -> Choice | None:
        """Give the choice that a value stands for, None where the product may not be given at it."""
        try:
            return None if self.offer is None else self.offer.choose(value)
        except NotAccepted:
            return None
