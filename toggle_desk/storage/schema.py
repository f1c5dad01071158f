"""The one schema of settings: strict tables that become the domain's values, or say where the fault is."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import time
from typing import Annotated, Literal, LiteralString

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    ValidationInfo,
)
from pydantic_core import PydanticCustomError

from toggle_desk.application.settings import Colleague, Connection, Settings, Till
from toggle_desk.application.window_shape import WindowShape
from toggle_desk.domain.business_day import DAY_STARTS, parse_day_starts
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import (
    DEFAULT_AMOUNTS,
    DEFAULT_MAXIMUM,
    DEFAULT_MINIMUM,
    CustomRange,
    PriceOption,
    ProductRules,
    Reason,
    Site,
    find_site,
    usual_unit,
)
from toggle_desk.domain.email_address import check_email
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.money import Money, parse_amount
from toggle_desk.domain.order import Contact, Handover
from toggle_desk.domain.people import AUTO_LOCK, Operator, Role, pin_of
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.printing import PrinterSetup, Way
from toggle_desk.domain.receipt import Paper
from toggle_desk.domain.rights import USUAL_RIGHTS, Access, Action, Rights
from toggle_desk.domain.scanner import ScanRules

MISSING = "is missing"
WORD, CONTACT = "word", "contact"  # the two shapes of receipt_contact
_JOINERS = "\u200c\u200d"  # they hold letters of some scripts together


MOST_CARDS = 1000  # of one person in an hour: more are not given
_LARGEST = 2**31 - 1  # of a GraphQL Int
_BANK_LENGTHS = range(12, 20)  # digits of a bank card, whose first six name who gave it out (ISO/IEC 7812)


def _plain(text: str) -> str:
    """Refuse what is not seen: it hides in books and on screens."""
    hidden = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    if any(unicodedata.category(letter) in hidden and letter not in _JOINERS for letter in text):
        raise PydanticCustomError("plain", "must not contain control characters")
    return text


def _amount(value: object, info: ValidationInfo) -> int:
    """Read an amount in major units of the file's currency, which is the context of the validation."""
    if not isinstance(value, str):
        raise PydanticCustomError("amount", 'must be an amount in quotes, such as "20.00"')
    try:
        return parse_amount(value, str(info.context)).minor
    except NotAccepted as refusal:
        if refusal.code is Code.AMOUNT_IS_ZERO:
            raise PydanticCustomError("amount", "must be more than zero") from None
        raise PydanticCustomError("amount", 'must be an amount such as "20.00"') from None


def _merchant(value: object) -> int | None:
    if value == "omit":
        return None
    if type(value) is not int or not 0 < value <= _LARGEST:
        raise PydanticCustomError("merchant", 'must be a whole number above zero, or "omit"')
    return value


def _email(text: str) -> str:
    try:
        check_email(text)
    except NotAccepted:
        raise PydanticCustomError("email", "must be an email address") from None
    return text


def _code(text: str) -> str:
    return _matching(r"[a-z0-9_]{1,24}", text, "must be 1 to 24 small letters, digits or underscores")


def _currency(text: str) -> str:
    return _matching(r"[A-Z]{3}", text, 'must be three capital letters, such as "GBP"')


def _pin(text: str) -> str:
    try:
        return pin_of("", Secret(text)).reveal()
    except NotAllowed:
        raise PydanticCustomError("pattern", "must be six digits") from None


def _proxy(text: str) -> str:
    return _matching(
        r"https?://[A-Za-z0-9.:\[\]-]+/?", text, 'must be like "http://proxy:8080", without a password'
    )


def _mask(text: str) -> str:
    _matching(r"[#0-9A-Za-z-]{6,40}", text, "must be 6 to 40 letters, digits, hyphens, and # for any digit")
    digits = _BANK_LENGTHS if re.fullmatch(r"[#0-9]+", text) else ()
    if len(text) in digits and not re.match(r"[0-9]{6}", text, re.ASCII):
        raise PydanticCustomError("mask", "must begin with six fixed digits: bank cards would fit it")
    return text


def _day_starts(value: object) -> time:
    try:
        return parse_day_starts(value if isinstance(value, str) else "")
    except ValueError:
        raise PydanticCustomError("day_starts", 'must be like "04:00"') from None


def _matching(pattern: str, text: str, problem: LiteralString) -> str:
    if not re.fullmatch(pattern, text, re.ASCII):
        raise PydanticCustomError("pattern", problem)
    return text


def _shape_of_contact(value: object) -> str:
    return CONTACT if isinstance(value, dict) else WORD


_Plain = AfterValidator(_plain)
Id = Annotated[int, Field(gt=0, le=_LARGEST)]
Amount = Annotated[int, BeforeValidator(_amount)]
Text8 = Annotated[str, StringConstraints(max_length=8), _Plain]
Text30 = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=30), _Plain]
Text40 = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40), _Plain]
Text60 = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60), _Plain]
Text200 = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), _Plain]


class ContactTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """A fixed receipt contact."""

    email: Annotated[str, AfterValidator(_email)]
    first_name: Text60
    last_name: Text60


class ConnectionTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """How orders are labelled for the books."""

    account_id: Id | None = None
    currency: Annotated[str, AfterValidator(_currency)] = "GBP"
    merchant_id: Annotated[int | None, BeforeValidator(_merchant)] = 26
    sales_channel_id: Id = 7
    discount_type_id: Id = 1
    auto_fulfil: bool = True
    receipt_contact: Annotated[
        Annotated[Literal["omit", "operator"], Tag(WORD)] | Annotated[ContactTable, Tag(CONTACT)],
        Discriminator(_shape_of_contact),
    ] = "omit"
    proxy: Annotated[str, AfterValidator(_proxy)] | None = None

    def value(self) -> Connection:
        """Give the domain's value."""
        contact = self.receipt_contact
        if isinstance(contact, ContactTable):
            contact = Contact(contact.email, contact.first_name, contact.last_name)
        fields = self.model_dump(exclude={"receipt_contact"})
        return Connection(**fields, receipt_contact=contact)


class SiteTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """A place that gives cards."""

    name: Text60
    reference: Text60 | None = None


class OptionTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """A denomination that the vendor knows by number."""

    id: Id
    value: Amount


class ProductTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """What may be given of one product."""

    name: Text200 | None = None
    id: Id | None = None
    amounts: list[Amount] | None = None
    options: list[OptionTable] = Field(default_factory=list[OptionTable])
    custom: bool = True
    minimum: Amount | None = None
    maximum: Amount | None = None
    step: Amount = 1

    def range_in(self, currency: str) -> CustomRange:
        """Give the free amounts, by default those of a product that is not set up."""
        unit = usual_unit(currency)
        return CustomRange(
            self.minimum or DEFAULT_MINIMUM * unit, self.maximum or DEFAULT_MAXIMUM * unit, self.step
        )

    def value(self, currency: str) -> ProductRules:
        """Give the domain's value."""
        free = self.range_in(currency)
        amounts = self.amounts
        if amounts is None:
            usual = [amount * usual_unit(currency) for amount in DEFAULT_AMOUNTS] if self.custom else []
            amounts = [amount for amount in usual if free.minimum <= amount <= free.maximum]
        return ProductRules(
            name=self.name or "",
            id=self.id,
            amounts=tuple(Money(amount, currency) for amount in amounts),
            options=tuple(PriceOption(option.id, Money(option.value, currency)) for option in self.options),
            custom=free if self.custom else None,
        )


class ReasonTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """Why a card is given."""

    code: Annotated[str, AfterValidator(_code)]
    label: Text40
    suggested: Amount | None = None

    def value(self, currency: str) -> Reason:
        """Give the domain's value."""
        return Reason(
            self.code, self.label, None if self.suggested is None else Money(self.suggested, currency)
        )


class OperatorTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """A person at the till."""

    name: Text30
    role: Literal["staff", "supervisor", "manager", "owner"]
    email: Annotated[str, AfterValidator(_email)] | None = None  # for receipts, where operators get them
    # The PIN stands in a provisioning file, its hash in a stored one.
    pin: Annotated[str, AfterValidator(_pin)] | None = Field(default=None, repr=False)
    pin_hash: Text200 | None = None
    badge_hash: Text200 | None = None  # in a stored file only, like the other hash
    active: bool = True

    def value(self, pin_hash: str | None) -> Colleague:
        """Give the domain's value."""
        operator = Operator(self.name, Role(self.role), self.email)
        return Colleague(operator, pin_hash, self.active, self.badge_hash)


class LimitsTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """The owner's limits."""

    card_maximum: Amount | None = None
    staff_card: Amount | None = None
    staff_day: Amount | None = None
    site_day: Amount | None = None
    guest_30_days: Amount | None = None
    supervisor_card: Amount | None = None
    supervisor_day: Amount | None = None
    manager_card: Amount | None = None
    manager_day: Amount | None = None
    table_day: Amount | None = None
    person_hour_cards: Annotated[int, Field(ge=1, le=MOST_CARDS)] | None = None


Reach = Literal["allow", "approval", "hidden"]


class ReachTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """How far each role may do one thing; what is left out stays as usual."""

    staff: Reach | None = None
    supervisor: Reach | None = None
    manager: Reach | None = None
    owner: Reach | None = None


class RightsTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """Who may do what, a field for each member of `Action`."""

    issue: ReachTable = ReachTable()
    issue_by_email: ReachTable = ReachTable()
    custom_amount: ReachTable = ReachTable()
    over_limit: ReachTable = ReachTable()
    reverse: ReachTable = ReachTable()
    reveal: ReachTable = ReachTable()
    reprint: ReachTable = ReachTable()
    change_address: ReachTable = ReachTable()
    decide: ReachTable = ReachTable()
    sign_off: ReachTable = ReachTable()
    see_all: ReachTable = ReachTable()
    reports: ReachTable = ReachTable()
    export: ReachTable = ReachTable()
    settings: ReachTable = ReachTable()
    people: ReachTable = ReachTable()
    erase_guest: ReachTable = ReachTable()
    printer: ReachTable = ReachTable()
    check_card: ReachTable = ReachTable()

    def cells(self) -> Iterator[tuple[Action, Role, Access]]:
        """Give what the file says of each action and role."""
        for action, roles in self.model_dump(exclude_none=True).items():
            for role, reach in roles.items():
                yield Action(action), Role(role), Access(reach)

    def value(self) -> Rights:
        """Give the domain's value."""
        rights = USUAL_RIGHTS
        for action, role, access in self.cells():
            rights = rights.with_access(action, role, access)
        return rights


class TillTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """This till's own settings."""

    name: Text30 = "till"
    site: Text60 | None = None
    handover: Annotated[list[Literal["show", "print", "email"]], Field(min_length=1)] = Field(
        default_factory=lambda: ["show", "print", "email"]
    )
    window: Literal["window", "maximised", "full screen"] | None = None
    auto_lock: Annotated[int, Field(ge=30, le=900)] = AUTO_LOCK
    day_starts: Annotated[time, BeforeValidator(_day_starts)] = DAY_STARTS

    def value(self) -> Till:
        """Give the domain's value."""
        return Till(
            name=self.name,
            site=self.site,
            handover=tuple(Handover(way) for way in self.handover),
            window=None if self.window is None else WindowShape(self.window),
            auto_lock=self.auto_lock,
            day_starts=self.day_starts,
        )


class PrinterTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """This till's printer."""

    connection: Literal["installed", "network", "serial", "raw"] = "installed"
    address: Text200 | None = None
    paper: Literal["58mm", "80mm", "A4", "A6"] = "80mm"
    columns: Annotated[int, Field(ge=24, le=64)] | None = None
    code_page: Literal["PC437", "PC850", "PC852", "PC858", "PC866", "WPC1252"] = "PC858"
    native_qr: bool = True
    cut: bool = True
    offline_bit: bool = True
    baud: Literal[1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200] = 19200

    def value(self) -> PrinterSetup:
        """Give the domain's value."""
        return PrinterSetup(
            way=Way(self.connection),
            address=self.address or "",
            paper=Paper(self.paper),
            columns=self.columns or 0,
            code_page=self.code_page,
            native_qr=self.native_qr,
            cut=self.cut,
            offline_bit=self.offline_bit,
            baud=self.baud,
        )


class ScannerTable(BaseModel, extra="forbid", strict=True, frozen=True):
    """How this till's scanner types."""

    aliases: list[Annotated[str, AfterValidator(_mask)]] = Field(default_factory=list[str])
    prefix: Text8 = ""
    suffix: Text8 = ""
    pace: Annotated[int, Field(ge=5, le=200)] = 80
    layout: Literal["us", "gb", "fr", "be", "de", "es", "it"] = "us"

    def value(self) -> ScanRules:
        """Give the domain's value."""
        return ScanRules(tuple(self.aliases), self.prefix, self.suffix, self.pace, self.layout)


class Document(BaseModel, extra="forbid", strict=True, frozen=True, hide_input_in_errors=True):
    """A whole file; validated with the currency of its own connection as context."""

    connection: ConnectionTable = Field(default_factory=ConnectionTable)
    sites: list[SiteTable] = Field(default_factory=list[SiteTable])
    products: list[ProductTable] = Field(default_factory=list[ProductTable])
    reasons: list[ReasonTable] = Field(default_factory=list[ReasonTable])
    operators: list[OperatorTable] = Field(default_factory=list[OperatorTable])
    limits: LimitsTable = Field(default_factory=LimitsTable)
    rights: RightsTable = Field(default_factory=RightsTable)
    till: TillTable = Field(default_factory=TillTable)
    printer: PrinterTable = Field(default_factory=PrinterTable)
    scanner: ScannerTable = Field(default_factory=ScannerTable)

    def value(self, pin_hashes: Sequence[str | None]) -> Settings:
        """Give the domain's value; the hashes are in the order of the operators."""
        currency = self.connection.currency
        return Settings(
            connection=self.connection.value(),
            sites=tuple(Site(site.name, site.reference) for site in self.sites),
            products=tuple(product.value(currency) for product in self.products),
            reasons=tuple(reason.value(currency) for reason in self.reasons),
            operators=tuple(map(OperatorTable.value, self.operators, pin_hashes)),
            limits=Limits(**self.limits.model_dump()),
            rights=self.rights.value(),
            till=self.till.value(),
            printer=self.printer.value(),
            scanner=self.scanner.value(),
        )


def contradictions(document: Document) -> Iterator[tuple[str, str]]:
    """Name what no single value gets wrong: (where, problem)."""
    references = [site.reference or "" for site in document.sites]
    nameless = [site.name.casefold() if site.reference is None else "" for site in document.sites]
    yield from _repeated("sites[{}].reference", references)
    yield from _repeated("sites[{}].name", nameless)
    for place, product in enumerate(document.products):
        free = product.range_in(document.connection.currency)
        if product.name is None and product.id is None:
            yield f"products[{place}].name", MISSING
        if free.minimum > free.maximum:
            yield f"products[{place}].minimum", "must not be above the maximum"
        yield from _repeated(f"products[{place}].options[{{}}].id", [option.id for option in product.options])
    yield from _repeated("reasons[{}].code", [reason.code for reason in document.reasons])
    yield from _repeated("operators[{}].name", [person.name.casefold() for person in document.operators])
    if document.operators and not any(person.active for person in document.operators):
        yield "operators", "must have one who is active"
    yield from _repeated("till.handover[{}]", document.till.handover)
    for action, role, access in document.rights.cells():
        if role is Role.OWNER and access is not Access.ALLOW:
            yield f"rights.{action}.owner", 'must be "allow": the owner is never shut out'
    printer = document.printer.value()
    if printer.way in {Way.NETWORK, Way.SERIAL} and not printer.address:
        yield "printer.address", MISSING
    if printer.way is not Way.INSTALLED and not printer.paper.is_roll:
        yield "printer.paper", "must be a roll for a printer that is written to directly"
    if document.till.site is not None:
        try:
            find_site([Site(site.name, site.reference) for site in document.sites], document.till.site)
        except NotAccepted:
            yield "till.site", "must be the reference or the name of one of the sites"


def _repeated(where: str, values: Sequence[str | int]) -> Iterator[tuple[str, str]]:
    for place, value in enumerate(values):
        first = values.index(value)
        if value and first != place:
            yield where.format(place), f"must differ from {where.format(first)}"
