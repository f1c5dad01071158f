"""The real stack from the use case down to the wire, with a Toggle of the test's own at the other end."""

from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import KEYS, a_card, ledger_in, prepared, step
from tests.doubles.line import USUAL
from tests.doubles.trail import MemoryTrail
from tests.faults.book import Book, Sale
from tests.faults.faults import Line
from tests.faults.server import FaultServer, Papers
from toggle_desk.api.client import ToggleClient
from toggle_desk.api.transport import Patience, Transport
from toggle_desk.application.joining import IssuingPorts, join_issuing
from toggle_desk.application.ports import Toggle
from toggle_desk.application.records import Entry
from toggle_desk.application.settings import Connection, Credentials, Settings
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.catalogue import DEFAULT_REASONS, Choice, Product, Site
from toggle_desk.domain.errors import ToggleUnavailable
from toggle_desk.domain.evidence import Replied
from toggle_desk.domain.intent import Claimed, Intent, State
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import GratuityOrder, Handover
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.request import IssueRequest
from toggle_desk.domain.schedule import next_check
from toggle_desk.presenters import outcome
from toggle_desk.storage.database import Database
from toggle_desk.storage.ledger import SqliteLedger

CREDENTIALS = Credentials("anchor", Secret("pw"))
MANAGER = Operator("Mo", Role.MANAGER)
CONTROL = "TDPCTRL0000000000000000000000001"
FACE_VALUE = 2000
SETTINGS = Settings(connection=Connection(account_id=662))
# Long enough for a busy machine to answer at all, short enough to wait for in a test; in seconds. A
# handshake ends by its own time: httpcore leaves a connection open whose handshake is cancelled from outside.
HASTY = Patience(connect=0.5, read=0.4, write=0.4, pool=0.4, total=1.5)
# Long enough to be settled, under any schedule; in seconds.
WAITS = (2.0, 70.0, 130.0, 70.0)
BEFORE_A_SEND = {"Unsent", "SendAgain", "Prepared"}
FORBIDDEN = ("failed", "error", "try again")
NEWEST = "SELECT state FROM intent ORDER BY id DESC LIMIT 1"


class CountedIds:
    """Names in their order."""

    def __init__(self) -> None:
        self.last = 0

    def reference(self) -> str:
        self.last += 1
        return f"TDPTILL{self.last:026}"

    def token(self) -> str:
        self.last += 1
        return f"token {self.last}"


def a_request(form: str = "form", minor: int = FACE_VALUE, *, by: Operator = MANAGER) -> IssueRequest:
    return IssueRequest(
        form_token=form,
        site=Site("The Anchor, Leeds", "LEEDS-01"),
        product=Product(3532, "In-store Gift"),
        choice=Choice(Money(minor, "GBP")),
        reason=DEFAULT_REASONS[0],
        operator=by,
        handover=Handover.SHOW,
    )


@dataclass
class Counter:
    """The use cases of one till over some Toggle."""

    ledger: SqliteLedger
    toggle: Toggle
    clock: FakeClock
    process: str = "till"
    ids: CountedIds = field(default_factory=CountedIds)

    def __post_init__(self) -> None:
        issuing = join_issuing(
            IssuingPorts(
                ledger=self.ledger,
                questions=self.ledger.questions,
                toggle=self.toggle,
                clock=self.clock,
                ids=self.ids,
                process=self.process,
                settings=lambda: SETTINGS,
                trail=MemoryTrail(),
            )
        )
        self.decide, self.driver, self.reconcile = issuing.decide, issuing.driver, issuing.reconcile
        self.issue = issuing.issue_card

    async def settle(self, entry: Entry) -> Entry:
        """Let time pass and ask, until there is nothing more to be learned by it."""
        for seconds in WAITS:
            if next_check(entry.intent, self.clock.now()) is None:
                break
            self.clock.advance(seconds)
            entry = await self.reconcile.one(entry)
            if entry.state is State.SETTLED_NOT_FOUND:
                assert is_old_enough(entry.intent)
        return entry


def is_old_enough(intent: Intent) -> bool:
    """Judge by the reference's own numbers, 180 seconds and 60, within one boot."""
    first, *_, last = (found.at.monotonic for found in intent.not_founds)
    since = intent.unknown_since
    return since is not None and last - since.monotonic >= 180 and last - first >= 60


@dataclass
class Scene:
    """One till, one line and one Toggle."""

    counter: Counter
    server: FaultServer
    client: ToggleClient
    seen: list[str]  # what stood in the ledger, for another connection, when an order's first bytes came

    @property
    def book(self) -> Book:
        return self.server.book


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of a till that works, and the papers of the Toggle that it speaks to."""

    folder: Path
    papers: Papers


@asynccontextmanager
async def scene_on(
    line: Line, place: Place, *, patience: Patience = USUAL, host: str = "127.0.0.1"
) -> AsyncGenerator[Scene]:
    """Open the till of a place, and let it speak over a line."""
    clock = FakeClock()
    seen: list[str] = []
    book = Book(sales=[Sale(CONTROL, 7_300_001, FACE_VALUE)])
    with ledger_in(place.folder, clock) as ledger, another_connection(place.folder) as look:
        async with FaultServer(line, place.papers, book, lambda: seen.append(look())) as server:
            verify = None if line is Line.TCP else place.papers.trust
            # A certificate is for the address: behind a proxy it is the proxy that may have a name.
            url = server.url() if line is Line.PROXY else server.url(host)
            transport = Transport(url, verify=verify, proxy=server.proxy(host), patience=patience)
            client = ToggleClient(transport, lambda: CREDENTIALS, clock)
            try:
                yield Scene(Counter(ledger, client, clock), server, client, seen)
            finally:
                await client.close()


@contextmanager
def another_connection(folder: Path) -> Generator[Callable[[], str]]:
    """Read the state of the newest intent as another process would."""
    with closing(Database.open(folder / "ledger.db", key=KEYS.file)) as database:

        def newest() -> str:
            with database.reading() as statements:
                return next(statements.rows(NEWEST))[0]

        yield newest


def a_till_that_works(folder: Path) -> Path:
    """Make a ledger with one card that is known to exist, which look-ups are checked against."""
    clock = FakeClock()
    with ledger_in(folder, clock, token="gone") as ledger:
        claimed = step(ledger, clock, prepared(ledger, a_card(clock, CONTROL)), Claimed("gone"))
        card = Card(Secret("6335860000007300001"), balance=FACE_VALUE)
        replied = Replied(Order("510001", (LineItem("7300001", card),)))
        step(ledger, clock, claimed, replied)
    return folder


async def signed_in(client: ToggleClient) -> None:
    """Sign in before anything goes wrong, however short the patience."""
    for _ in range(20):
        try:
            return await client.sign_in()
        except ToggleUnavailable:
            continue
    raise AssertionError


def an_order(entry: Entry) -> GratuityOrder:
    """Give what would be sent."""
    assert isinstance(entry.order, GratuityOrder)
    return entry.order


# -- what holds in every case --------------------------------------------------------------------------------


def broken_promises(counter: Counter, entry: Entry, exist: list[int]) -> list[str]:
    """Name every one of the `promises` that an outcome breaks; `exist` has the values of the real cards."""
    found: list[str] = []
    kinds = [happening.kind for happening in counter.ledger.questions.history(entry.reference)]
    for before, kind in pairwise(kinds):
        if kind == "Claimed" and before not in BEFORE_A_SEND:
            found.append(f"I1: sent again after {before}")
    if entry.state is State.ISSUED and exist != [entry.intent.face_value]:
        found.append(f"I6: issued, and {exist} exist")
    asked_about = entry.state is State.REJECTED and entry.intent.unknown_since is not None
    if entry.intent.certainly_nothing and not asked_about and exist:
        found.append(f"I7: said to be nothing, and {exist} exist")
    said = outcome.sentence(entry).casefold()
    if entry.state is State.UNKNOWN:
        found += [f"I16: says {word!r}" for word in FORBIDDEN if word in said]
        if next_check(entry.intent, counter.clock.now()) is None:
            found.append("I19: nobody asks any more")
    if counter.ledger.verify_chain() is not None:
        found.append("I10: the chain is broken")
    if counter.ledger.questions.find(entry.reference) != entry:
        found.append("I4: the ledger says something else")
    return found
