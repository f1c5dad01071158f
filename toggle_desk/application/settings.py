"""What is set up on a till: everything the owner has chosen, and the API user it works as."""

from dataclasses import dataclass

from toggle_desk.application.window_shape import WindowShape
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import ProductRules, Reason, Site
from toggle_desk.domain.order import Contact, Handover
from toggle_desk.domain.people import Operator
from toggle_desk.domain.policy import NO_LIMITS, Limits
from toggle_desk.domain.printing import SYSTEM_PRINTER, PrinterSetup
from toggle_desk.domain.rights import USUAL_RIGHTS, Rights
from toggle_desk.domain.scanner import ANY_SCANNER, ScanRules


@dataclass(frozen=True, slots=True)
class Credentials:
    """The API user that the vendor's "How to create API users" page makes; username may be an email."""

    username: str
    password: Secret

    @classmethod
    def typed(cls, username: str, password: str) -> "Credentials":
        """Take a pair as Toggle reads it: its framework takes outer spaces off every text."""
        return cls(username.strip(), Secret(password.strip()))


@dataclass(frozen=True, slots=True)
class Connection:
    """How orders are labelled for the books (page: configuration variables)."""

    account_id: int | None = None
    currency: str = "GBP"
    merchant_id: int | None = 26  # None leaves it out
    sales_channel_id: int = 7
    discount_type_id: int = 1
    auto_fulfil: bool = True
    receipt_contact: Contact | str = "omit"  # "omit", "operator", or a fixed contact
    proxy: str | None = None


@dataclass(frozen=True, slots=True)
class Colleague:
    """An operator as the settings keep one; without a hash the PIN is chosen at first sign-in."""

    operator: Operator
    pin_hash: str | None


@dataclass(frozen=True, slots=True)
class Till:
    """This till's own settings."""

    name: str = "till"
    site: str | None = None  # the reference or name of the only site this till may use
    handover: tuple[Handover, ...] = (Handover.SHOW, Handover.PRINT, Handover.EMAIL)
    window: WindowShape | None = None  # as it was left, where the owner does not say


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the owner has set up; amounts are in minor units of `connection.currency`."""

    connection: Connection = Connection()
    sites: tuple[Site, ...] = ()
    products: tuple[ProductRules, ...] = ()
    reasons: tuple[Reason, ...] = ()
    operators: tuple[Colleague, ...] = ()
    limits: Limits = NO_LIMITS
    rights: Rights = USUAL_RIGHTS
    till: Till = Till()
    printer: PrinterSetup = SYSTEM_PRINTER
    scanner: ScanRules = ANY_SCANNER
