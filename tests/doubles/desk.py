"""Every use case, joined as in the program, on a folder of its own and with Toggle in memory."""

from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import ledger_in
from tests.doubles.memory import ShortMemory
from tests.doubles.printers import FakePrinters
from tests.doubles.settings import MemorySettings
from tests.doubles.toggle import FakeToggle
from tests.doubles.trail import MemoryTrail
from tests.doubles.vault import MemoryVault
from toggle_desk.application.connect import Keys
from toggle_desk.application.desk import Desk
from toggle_desk.application.joining import IssuingPorts, Ports, join
from toggle_desk.application.settings import Colleague, Connection, Credentials, Settings
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import DEFAULT_REASONS, Account, Choice, Product, Site
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import OWNER, Operator, Role
from toggle_desk.domain.request import IssueRequest
from toggle_desk.storage.approver_secrets import PassingSecrets
from toggle_desk.storage.badges import KeyedBadges
from toggle_desk.storage.book import SealedBook
from toggle_desk.storage.challenges import SqliteChallenges
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.pins import SqliteAttempts
from toggle_desk.storage.prints import SqlitePrints

LEEDS = Site("The Anchor, Leeds", "LEEDS-01")
YORK = Site("The Anchor, York", "YORK-02")
GIFT = Product(3532, "In-store Gift")
WAITED = DEFAULT_REASONS[0]
SAM = Operator("Sam", Role.STAFF)
PAT = Operator("Pat", Role.STAFF)
SUE = Operator("Sue", Role.SUPERVISOR)
MAX = Operator("Max", Role.MANAGER)
OPEN_TO_ALL = Settings(connection=Connection(account_id=662), sites=(LEEDS, YORK))
PINS = {"Sam": "482913", "Pat": "482914", "Sue": "482915", "Max": "482916", "Kim": "482917"}
STAFFED = replace(
    OPEN_TO_ALL, operators=tuple(Colleague(one, f"hash of {PINS[one.name]}") for one in (SAM, PAT, SUE, MAX))
)


class PlainPins:
    """The Pins port at no cost: a hash that is readable."""

    def make(self, pin: Secret) -> str:
        return f"hash of {pin.reveal()}"

    def fits(self, pin_hash: str, pin: Secret) -> bool:
        return pin_hash == self.make(pin)


class CountingIds:
    """The Ids port: names in the order in which they were asked for."""

    def __init__(self, start: int = 0) -> None:
        self.last = start

    def reference(self) -> str:
        self.last += 1
        return f"TDPTILL{self.last:026}"

    def token(self) -> str:
        self.last += 1
        return f"token-{self.last}"


@dataclass(frozen=True, slots=True)
class Bench:
    """One till: its use cases, and everything that they stand on."""

    desk: Desk
    ledger: SqliteLedger
    toggle: FakeToggle
    clock: FakeClock
    store: MemorySettings
    memory: ShortMemory
    vault: MemoryVault
    printers: FakePrinters
    trail: MemoryTrail

    def change(self, settings: Settings) -> None:
        """Have the owner set up something else."""
        self.store.settings = settings

    def sees(self, *accounts: Account) -> None:
        """Let the API user see these accounts."""
        lists: Any = self.toggle  # it is not typed for lists of another length
        lists.account_list = accounts

    def sells(self, *products: Product) -> None:
        """Let Toggle sell these products."""
        lists: Any = self.toggle  # it is not typed for lists of another length
        lists.product_list = products


@contextmanager
def bench_in(
    folder: Path,
    settings: Settings = OPEN_TO_ALL,
    *,
    token: str = "till",
    clock: FakeClock | None = None,
    toggle: FakeToggle | None = None,
) -> Generator[Bench]:
    """Open a till on a folder; a second one with another token is another process on the same records."""
    clock = clock or FakeClock()
    toggle = toggle or FakeToggle(clock)
    store, memory, vault = MemorySettings(settings), ShortMemory(), MemoryVault()
    printers, trail = FakePrinters(), MemoryTrail()
    ids = CountingIds(start=sum(map(ord, token)) * 1000)
    with ledger_in(folder, clock, keys=None, token=token) as ledger:
        desk = join(
            Ports(
                issuing=IssuingPorts(
                    ledger=ledger,
                    questions=ledger.questions,
                    toggle=toggle,
                    clock=clock,
                    ids=ids,
                    process=token,
                    settings=store.load,
                    trail=trail,
                ),
                badges=KeyedBadges(b"key"),
                attempts=SqliteAttempts(ledger.database, folder / "sign-in.lock"),
                book=SealedBook(ledger.database, b"", clock.now, None),
                doubt=None,
                guests=ledger.guests,
                challenges=SqliteChallenges(ledger.database),
                chance=lambda: b"c" * 32,
                keep_look=lambda _: None,
                keys=Keys(vault, None),
                language=lambda: "",
                memory=memory,
                pins=PlainPins(),
                practice=False,
                printers=lambda: printers,
                prints=SqlitePrints(ledger.database, b"", clock.now),
                prove=_prover(toggle),
                read=_read,
                secrets=PassingSecrets(),
                set_aside=None,
                store=store,
                unguarded=None,
            )
        )
        yield Bench(desk, ledger, toggle, clock, store, memory, vault, printers, trail)


@contextmanager
def the_disk_is_full(bench: Bench) -> Generator[None]:
    """Let nothing be written for a while; what is there can be read."""
    _allow_writing(bench, "1")
    try:
        yield
    finally:
        _allow_writing(bench, "0")


def a_request(  # noqa: PLR0913, a test names what it is about and leaves the rest out
    form_token: str = "form-1",
    *,
    minor: int = 2000,
    operator: Operator = OWNER,
    site: Site = LEEDS,
    handover: Handover = Handover.SHOW,
    guest_email: str | None = None,
) -> IssueRequest:
    """Decide one card."""
    return IssueRequest(
        form_token=form_token,
        site=site,
        product=GIFT,
        choice=Choice(Money(minor, "GBP")),
        reason=WAITED,
        operator=operator,
        handover=handover,
        table="12",
        guest_email=guest_email,
    )


def _allow_writing(bench: Bench, query_only: str) -> None:
    with bench.ledger.database.reading() as statements:
        list(statements.rows(f"PRAGMA query_only = {query_only}"))


def _prover(toggle: FakeToggle) -> Callable[[Credentials], Awaitable[tuple[Account, ...]]]:
    async def prove(credentials: Credentials) -> tuple[Account, ...]:
        toggle.password_is_right = credentials.password.reveal() == "right"
        await toggle.sign_in_afresh()
        return toggle.account_list

    return prove


def _read(text: str) -> Settings:
    if text != "good":
        raise NotAccepted(Code.SETTINGS_REFUSED, where="file", problem="is not good")
    return STAFFED
