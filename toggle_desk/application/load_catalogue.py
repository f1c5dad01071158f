"""What can be issued on this till: at once from what was fetched last, then fresh from Toggle."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toggle_desk.domain.catalogue import (
    DEFAULT_REASONS,
    NO_SITE,
    Offer,
    Product,
    Reason,
    Site,
    find_site,
    offers,
    preferred,
)
from toggle_desk.domain.errors import Code, NotIssued, ToggleRefused, ToggleUnavailable
from toggle_desk.domain.order import Handover

if TYPE_CHECKING:  # presenters name the catalogue before anything that asks Toggle is loaded
    from toggle_desk.application.ports import Memory, Toggle
    from toggle_desk.application.settings import Settings

REMEMBERED_PRODUCT = "product"
REMEMBERED_HANDOVER = "handover"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything the issue page offers; `locked_site` is the only site of a locked till."""

    currency: str
    sites: tuple[Site, ...]
    locked_site: Site | None
    offers: tuple[Offer, ...]
    preferred: Offer | None
    reasons: tuple[Reason, ...]
    handovers: tuple[Handover, ...]
    handover: Handover | None = None  # the one that was used last


@dataclass(frozen=True, slots=True)
class LoadCatalogue:
    """Raises NotIssued where there is no account yet, or no list and no line to fetch one."""

    toggle: "Toggle"
    memory: "Memory"
    settings: "Callable[[], Settings]"

    def remembered(self) -> Catalogue | None:
        """Give what was fetched last, without asking Toggle; None where nothing was."""
        settings = self.settings()
        account = settings.connection.account_id
        products = () if account is None else self.memory.products(account)
        return self._catalogue(products, settings) if products else None

    async def __call__(self) -> Catalogue:
        """Fetch the product list and keep it."""
        settings = self.settings()
        account = settings.connection.account_id
        if account is None:
            raise NotIssued(Code.NOT_CONNECTED_YET)
        try:
            await self.toggle.sign_in()
            # Without a list nothing can be issued at all, so the first one does not wait for a better time.
            known = bool(self.memory.products(account))
            products = await self.toggle.products(account, background=known)
        except (ToggleUnavailable, ToggleRefused) as cause:
            raise NotIssued(cause.code, **cause.facts) from cause
        self.memory.keep_products(account, products)
        return self._catalogue(products, settings)

    def remember(self, product: Product) -> None:
        """Preselect this product from now on."""
        self.memory.keep_choice(REMEMBERED_PRODUCT, str(product.id))

    def remember_handover(self, handover: Handover) -> None:
        """Preselect this way from now on."""
        if self.memory.choice(REMEMBERED_HANDOVER) != handover.value:
            self.memory.keep_choice(REMEMBERED_HANDOVER, handover.value)

    def _catalogue(self, products: tuple[Product, ...], settings: "Settings") -> Catalogue:
        sites = settings.sites or (NO_SITE,)
        available = offers(products, settings.products, settings.connection.currency)
        remembered = self.memory.choice(REMEMBERED_PRODUCT)
        handover = self.memory.choice(REMEMBERED_HANDOVER)
        used = int(remembered) if remembered and remembered.isdecimal() else None
        return Catalogue(
            currency=settings.connection.currency,
            sites=sites,
            locked_site=find_site(sites, settings.till.site) if settings.till.site else None,
            offers=available,
            preferred=preferred(available, used),
            reasons=settings.reasons or DEFAULT_REASONS,
            handovers=settings.till.handover,
            handover=next((one for one in settings.till.handover if one.value == handover), None),
        )
