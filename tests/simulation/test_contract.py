"""The simulation's ledger in memory keeps the promises that the real one keeps, as far as its stories ask."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import LONG_AGO, NUMBER, a_card, a_reversal, allow, an_issued_card, prepared, step
from tests.simulation.memory import MemoryDisk
from tests.simulation.store import Disk, SimLedger, Store
from toggle_desk.application.records import Entry, Filter
from toggle_desk.domain.card import Card, LineItem, NumericPin, Order, Secret
from toggle_desk.domain.errors import Code, Conflict, NotAllowed
from toggle_desk.domain.evidence import LookedUp, NoVerdict, Replied
from toggle_desk.domain.intent import Checked, Claimed, Kind, State
from toggle_desk.domain.policy import Spent

ISSUED = Filter(states=frozenset({State.ISSUED}))
MADE = Replied(Order("O-1", (LineItem("LI-1", Card(Secret(NUMBER), balance=2000), 2000),)))
TAKEN_BACK = Replied(Order("O-2", (LineItem("LI-2", None, -2000),)))
FIRST, SECOND = "TDPTILL0000000000000000000000001", "TDPTILL0000000000000000000000002"


@dataclass
class Processes:
    """Which processes of one machine are there; the ledger belongs to `token`."""

    token: str = "till"
    gone: set[str] = field(default_factory=set[str])

    def is_alive(self, token: str) -> bool:
        return token not in self.gone


@pytest.fixture(params=[MemoryDisk, Store], ids=["in memory", "the real one"])
def disk(request: pytest.FixtureRequest) -> Disk:
    make: Callable[[], Disk] = request.param
    return make()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def processes() -> Processes:
    return Processes()


@pytest.fixture
def ledger(disk: Disk, processes: Processes, clock: FakeClock) -> SimLedger:
    return disk.open(processes, clock.now)


def test_one_form_makes_one_entry(ledger: SimLedger, clock: FakeClock) -> None:
    first = ledger.prepare(a_card(clock, FIRST), "form", LONG_AGO, allow)
    again = ledger.prepare(a_card(clock, SECOND), "form", LONG_AGO, allow)

    assert first == again
    assert ledger.questions.find(SECOND) is None


def test_a_refused_check_leaves_nothing_behind(ledger: SimLedger, clock: FakeClock) -> None:
    def refuse(spent: Spent) -> None:
        raise NotAllowed(Code.ROLE_TOO_LOW, name=str(spent.operator_today))

    with pytest.raises(NotAllowed):
        ledger.prepare(a_card(clock), "form", LONG_AGO, refuse)

    assert ledger.questions.find(FIRST) is None


def test_of_two_who_read_the_same_only_one_moves_it_on(ledger: SimLedger, clock: FakeClock) -> None:
    entry = prepared(ledger, a_card(clock))
    moved = step(ledger, clock, entry, Claimed("till"))

    with pytest.raises(Conflict):
        step(ledger, clock, entry, Claimed("till"))

    assert moved == ledger.questions.find(FIRST)


def test_no_process_claims_in_the_name_of_another(ledger: SimLedger, clock: FakeClock) -> None:
    with pytest.raises(ValueError, match="other"):
        step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("other"))


def test_what_a_dead_process_left_is_found_in_its_own_list(
    ledger: SimLedger, clock: FakeClock, processes: Processes
) -> None:
    waits = prepared(ledger, a_card(clock, FIRST))
    left = step(ledger, clock, prepared(ledger, a_card(clock, SECOND)), Claimed("till"))
    ask = ledger.questions
    assert ((), ()) == (ask.unsent(), ask.orphans())

    processes.gone.add("till")

    assert ((waits,), (left,)) == (ask.unsent(), ask.orphans())


def test_an_unknown_outcome_is_watched_and_counts_as_spent(ledger: SimLedger, clock: FakeClock) -> None:
    claimed = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))
    unknown = step(ledger, clock, claimed, NoVerdict(Code.TIMED_OUT))
    spent = ledger.questions.spent(unknown.decision, clock.now().wall, clock.now())

    assert (unknown,) == ledger.questions.watched()
    assert (2000, 2000, True) == (spent.operator_today, spent.site_today, spent.same_amount_open)


def test_a_card_taken_back_is_no_control_and_costs_nothing(ledger: SimLedger, clock: FakeClock) -> None:
    card = issued(ledger, clock, a_card(clock))
    assert FIRST == ledger.questions.control()

    reversal = issued(ledger, clock, a_reversal(clock, card, SECOND))
    spent = ledger.questions.spent(card.decision, clock.now().wall, clock.now())

    assert SECOND == reversal.reference
    assert (None, 0) == (ledger.questions.control(), spent.operator_today)
    listed = [(one.reference, one.reversed_by) for _, one in ledger.questions.page(ISSUED, None, 9)]
    assert [(SECOND, None), (FIRST, SECOND)] == listed


def issued(ledger: SimLedger, clock: FakeClock, entry: Entry) -> Entry:
    claimed = step(ledger, clock, prepared(ledger, entry), Claimed("till"))
    if entry.kind is Kind.REVERSAL:
        return step(ledger, clock, claimed, TAKEN_BACK)
    return step(ledger, clock, claimed, MADE, an_issued_card())


def test_the_pins_of_a_product_have_the_lengths_that_they_were_told_with_as_texts(
    ledger: SimLedger, clock: FakeClock
) -> None:
    for reference, length in ((FIRST, 6), (SECOND, None)):
        entry = ledger.prepare(a_card(clock, reference), reference, LONG_AGO, allow)
        entry = step(ledger, clock, entry, Claimed("till"))
        step(ledger, clock, entry, MADE, replace(an_issued_card(), pin_length=length))

    product = entry.decision.product_id
    assert {6} == ledger.questions.pin_lengths(product)
    assert set() == ledger.questions.pin_lengths(product + 1)


@pytest.mark.parametrize(
    ("later", "kept"),
    [
        (NumericPin("4207"), Secret("004207")),  # the same without its zeros
        (NumericPin("777"), NumericPin("777")),
        (None, Secret("004207")),
    ],
)
def test_a_pin_that_was_told_whole_is_kept_where_it_comes_as_a_number(
    ledger: SimLedger, clock: FakeClock, later: Secret | None, kept: Secret
) -> None:
    entry = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))
    bare = Replied(Order("O-1", ()))
    entry = step(ledger, clock, entry, bare, replace(an_issued_card(), pin=Secret("004207")))
    found = Checked(LookedUp(MADE.order.line_items, None), control_found=True)

    entry = step(ledger, clock, entry, found, replace(an_issued_card(), pin=later))

    assert entry.issued is not None
    assert kept == entry.issued.pin
