"""The till that the frame is around: what it sells, where, and to whose hands it is given."""

from dataclasses import dataclass, replace

from toggle_desk.application.first_look import FirstLook
from toggle_desk.application.load_catalogue import Catalogue
from toggle_desk.domain.catalogue import Offer, Site
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.domain.rights import USUAL_RIGHTS, Access, Action, Rights
from toggle_desk.presenters import wording
from toggle_desk.presenters.frame.navigation import NEEDED
from toggle_desk.presenters.page import Page


@dataclass(frozen=True, slots=True)
class Till:
    """The place, the product and the person of the moment; None until they are known."""

    catalogue: Catalogue | None = None
    site: Site | None = None
    offer: Offer | None = None
    operator: Operator | None = None
    people: tuple[Operator, ...] = ()
    rights: Rights = USUAL_RIGHTS

    def looked(self, found: FirstLook) -> "Till":
        """Take in the people and products that this till knows; a person who lost a role is signed out."""
        operator = self.operator
        if operator not in found.people:
            operator = None if found.people else OWNER
        rights = Rights.of(found.rights)
        till = replace(self, people=found.people, operator=operator, rights=rights)
        return till if found.catalogue is None else till.stocked(found.catalogue)

    def stocked(self, catalogue: Catalogue) -> "Till":
        """Take in a product list; site and product stay where the list still has them."""
        known = {offer.product.id: offer for offer in catalogue.offers}
        current = known.get(self.offer.product.id) if self.offer else None
        return replace(
            self, catalogue=catalogue, site=self._site_in(catalogue), offer=current or catalogue.preferred
        )

    def _site_in(self, catalogue: Catalogue) -> Site:
        if catalogue.locked_site is not None:
            return catalogue.locked_site
        listed = self.site is not None and self.site.name in {one.name for one in catalogue.sites}
        return self.site if self.site is not None and listed else catalogue.sites[0]

    def at_site(self, key: str) -> "Till":
        """Stand at another site of the list; a till that is locked to one stays there."""
        catalogue = self.catalogue
        if catalogue is None or catalogue.locked_site is not None or not key.isdecimal():
            return self
        return replace(self, site=catalogue.sites[int(key)])

    def offer_of(self, key: str) -> Offer | None:
        """Find a product by the number that Toggle gave it."""
        offers = self.catalogue.offers if self.catalogue else ()
        return next((one for one in offers if str(one.product.id) == key), None)

    def access(self, action: Action) -> Access:
        """Say how far the person at the till may do something."""
        return self.rights.access(action, (self.operator or OWNER).role)

    @property
    def hidden_pages(self) -> frozenset[Page]:
        """Name the pages that are hidden from the person at the till."""
        return frozenset(page for page, action in NEEDED.items() if self.access(action) is Access.HIDDEN)

    @property
    def nothing_to_give(self) -> str:
        """Say why no amount can be chosen at all, "" where one can."""
        if self.operator is not None and self.access(Action.ISSUE) is Access.HIDDEN:
            return wording.say("error.role_too_low", name=self.operator.name)
        if self.catalogue is not None and not self.catalogue.offers:
            return wording.say("issue.no_products")
        offer = self.offer
        if offer is not None and not offer.tiles and offer.custom is None:
            return wording.say("issue.no_amounts", product=offer.product.name)
        return ""

    @property
    def site_key(self) -> str:
        """Give the site's place in the list, "" where it is on none."""
        if self.site is None or self.catalogue is None or self.site not in self.catalogue.sites:
            return ""
        return str(self.catalogue.sites.index(self.site))

    @property
    def called(self) -> str:
        """Name the person at the till, with the role."""
        if self.operator is None:
            return ""
        if not self.operator.signed_in:
            return wording.say("role.owner")
        role = wording.say(f"shell.role.{self.operator.role.value}")
        return wording.say("shell.person", name=self.operator.name, role=role)
