"""The place, the product and the person that every page works with."""

from dataclasses import dataclass

from toggle_desk.domain.catalogue import Choice, Offer, Reason, Site
from toggle_desk.domain.errors import NotAccepted
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.domain.remainder import Remainder
from toggle_desk.domain.rights import USUAL_RIGHTS, Access, Action, Rights
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
    left_today: Remainder | None = None  # what the tightest limit leaves this person here
    usual: Usual | None = None  # what this person usually gives
    problem: str = ""  # why nothing can be issued at all
    rights: Rights = USUAL_RIGHTS

    @property
    def takes_any_amount(self) -> bool:
        """Say whether an amount may be typed."""
        custom = self.offer is not None and self.offer.custom is not None
        return custom and self.access(Action.CUSTOM_AMOUNT) is not Access.HIDDEN

    def access(self, action: Action) -> Access:
        """Say how far the person at the till may do something; what is hidden is not shown."""
        return self.rights.access(action, (self.operator or OWNER).role)

    def choice_of(self, value: Money) -> Choice | None:
        """Give the choice that a value stands for, None where the product may not be given at it."""
        try:
            return None if self.offer is None else self.offer.choose(value)
        except NotAccepted:
            return None
