"""The rows about the process, the window, the clock or the disk, kept by the layer that owns them."""

import asyncio
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import a_card, ledger_in, prepared, step
from tests.doubles.line import USUAL
from tests.doubles.toggle import FakeToggle
from tests.faults.faults import RST, STALL, Fault, Line, Stage
from tests.faults.rows import NOT_CONFIRMED
from tests.faults.scene import (
    CONTROL,
    MANAGER,
    Counter,
    Place,
    Scene,
    a_request,
    an_order,
    broken_promises,
    scene_on,
    signed_in,
)
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import Code, NotAllowed, RecordsUnusable
from toggle_desk.domain.evidence import LookedUp, LookUpMissed, NoVerdict
from toggle_desk.domain.intent import Claimed, Send, State
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.schedule import next_check
from toggle_desk.presenters import outcome, wording
from toggle_desk.runtime.single_instance import SingleInstance
from toggle_desk.storage.ledger import SqliteLedger

pytestmark = pytest.mark.anyio

LOST = NoVerdict(Code.CONNECTION_LOST)
STAFF = Operator("Sam", Role.STAFF)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def toggle(clock: FakeClock) -> FakeToggle:
    toggle = FakeToggle(clock)
    toggle.book(an_order(a_card(clock, CONTROL)))
    return toggle


# -- 1: the disk --------------------------------------------------------------------------------------------

Break = Callable[[SqliteLedger, Path], AbstractContextManager[None]]


@contextmanager
def read_only(ledger: SqliteLedger, _: Path) -> Generator[None]:
    pragma(ledger, "query_only = 1")
    yield
    pragma(ledger, "query_only = 0")


@contextmanager
def locked(ledger: SqliteLedger, folder: Path) -> Generator[None]:
    pragma(ledger, "busy_timeout = 10")
    with ledger_in(folder, FakeClock(), token="another") as other, other.database.writing():
        yield


@contextmanager
def full(ledger: SqliteLedger, _: Path) -> Generator[None]:
    with ledger.database.reading() as statements:
        [(pages,)] = statements.rows("PRAGMA page_count")
    pragma(ledger, f"max_page_count = {pages}")
    for remark in ("x" * 100, ""):
        with pytest.raises(RecordsUnusable):
            fill(ledger, remark)
    yield
    pragma(ledger, "max_page_count = 1000000")


@pytest.mark.parametrize("broken", [read_only, locked, full])
async def test_a_till_that_cannot_save_records_sends_nothing(broken: Break, place: Place) -> None:
    async with scene_on(Line.TCP, place) as scene:
        ledger = scene.counter.ledger
        with broken(ledger, place.folder), pytest.raises(RecordsUnusable) as refusal:
            await scene.counter.issue(a_request())

        assert "Nothing was issued. This till cannot save records" in wording.refusal(refusal.value)
        assert 0 == scene.server.orders
        assert ledger.verify_chain() is None
        assert State.ISSUED is (await scene.counter.issue(a_request())).state


@pytest.mark.parametrize("broken", [read_only, locked])
async def test_a_claim_that_cannot_be_saved_sends_nothing(
    broken: Break, place: Place, clock: FakeClock, toggle: FakeToggle
) -> None:
    signing_in = toggle.hold("sign_in")
    with ledger_in(place.folder, clock) as ledger:
        issuing = asyncio.ensure_future(Counter(ledger, toggle, clock).issue(a_request()))
        await signing_in.arrived.wait()
        signing_in.release()
        with broken(ledger, place.folder), pytest.raises(RecordsUnusable):
            await issuing

        assert [] == toggle.named("create_order")
        assert State.PREPARED is newest(ledger).state


@pytest.mark.parametrize("broken", [read_only, locked])
async def test_a_card_that_cannot_be_written_down_is_shown_and_found_by_the_next_start(
    broken: Break, place: Place, clock: FakeClock, toggle: FakeToggle
) -> None:
    sending = toggle.hold("create_order")
    with ledger_in(place.folder, clock) as ledger:
        issuing = asyncio.ensure_future(Counter(ledger, toggle, clock).issue(a_request()))
        await sending.arrived.wait()
        with broken(ledger, place.folder):
            sending.release()
            shown = await issuing

    assert (State.ISSUED, False) == (shown.state, shown.recorded)
    assert shown.issued is not None
    assert shown.issued.number is not None
    assert "This till could not write the card down." in outcome.sentence(shown)
    with ledger_in(place.folder, clock, token="next") as ledger:
        counter = Counter(ledger, toggle, clock, "next")
        (unknown,) = counter.reconcile.recover()
        entry = await counter.settle(unknown)
    assert (State.UNKNOWN, State.ISSUED) == (unknown.state, entry.state)
    assert 1 == len(toggle.named("create_order"))


# -- 6 and 9: connections -----------------------------------------------------------------------------------


@pytest.mark.parametrize("line", Line)
async def test_a_stale_connection_is_never_used_for_an_order(line: Line, place: Place) -> None:
    async with scene_on(line, place) as scene:
        await signed_in(scene.client)
        await scene.server.close_idle()
        entry = await scene.counter.issue(a_request())

        assert State.ISSUED is entry.state
        assert (1, 1) == (scene.server.orders, len(scene.book.under(entry.reference)))
        assert [] == promises(scene, entry)


async def test_a_line_that_is_full_proves_that_nothing_was_sent(place: Place) -> None:
    async with scene_on(Line.TCP, place, patience=type(USUAL)(pool=0.2)) as scene:
        await signed_in(scene.client)
        await scene.server.arm(Fault(Stage.DONE, times=0, asked=STALL))
        look_ups = [asyncio.ensure_future(scene.client.look_up(CONTROL)) for _ in range(20)]
        for _ in look_ups:
            await scene.server.stalling.acquire()
        scene.counter.clock.advance(3590)  # the token has to be renewed, and no connection is free for it
        entry = await scene.counter.issue(a_request())

        kinds = [happening.kind for happening in scene.counter.ledger.questions.history(entry.reference)]
        assert ["Prepared", "Unsent", "Claimed", "Replied"] == kinds
        assert (State.ISSUED, 1) == (entry.state, scene.server.orders)
        assert [] == promises(scene, entry)
        assert all(isinstance(found, LookUpMissed) for found in await asyncio.gather(*look_ups))


# -- 29 to 32: the process ends -----------------------------------------------------------------------------


@pytest.mark.parametrize("line", Line)
@pytest.mark.parametrize(
    ("stage", "orders", "at_last"),
    [
        (Stage.HEAD, 0, State.SETTLED_NOT_FOUND),
        (Stage.BODY, 0, State.SETTLED_NOT_FOUND),
        (Stage.DONE, 1, State.ISSUED),
    ],
)
async def test_stopping_in_the_middle_leaves_an_unknown_outcome_that_is_asked_about(
    stage: Stage, orders: int, at_last: State, line: Line, place: Place
) -> None:
    async with scene_on(line, place) as scene:
        await signed_in(scene.client)
        await scene.server.arm(Fault(stage, STALL))
        issuing = asyncio.ensure_future(scene.counter.issue(a_request()))
        await scene.server.stalling.acquire()
        issuing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await issuing
        entry = newest(scene.counter.ledger)

        assert (State.UNKNOWN, Code.INTERRUPTED) == (entry.state, entry.intent.code)
        assert NOT_CONFIRMED in outcome.sentence(entry)
        assert [] == promises(scene, entry)

        await scene.server.heal()
        entry = await scene.counter.settle(entry)

        assert (entry.state, len(scene.book.under(entry.reference))) == (at_last, orders)
        assert 1 == scene.server.orders
        assert [] == promises(scene, entry)


async def test_stopping_before_anything_left_sends_nothing(
    place: Place, clock: FakeClock, toggle: FakeToggle
) -> None:
    signing_in = toggle.hold("sign_in")
    with ledger_in(place.folder, clock) as ledger:
        issuing = asyncio.ensure_future(Counter(ledger, toggle, clock).issue(a_request()))
        await signing_in.arrived.wait()
        issuing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await issuing

        assert State.PREPARED is newest(ledger).state
    assert [] == toggle.named("create_order")


async def test_a_card_that_never_left_is_not_sent_by_the_next_start(
    place: Place, clock: FakeClock, toggle: FakeToggle
) -> None:
    with ledger_in(place.folder, clock, token="dead") as ledger:
        left = prepared(ledger, a_card(clock))

    with ledger_in(place.folder, clock) as ledger:
        counter = Counter(ledger, toggle, clock)
        await counter.reconcile.every_open_outcome()
        (entry,) = ledger.questions.unsent()

        assert (entry.reference, entry.state) == (left.reference, State.PREPARED)
        assert "Not sent: the program closed before the £20.00 card left." in outcome.sentence(entry)
        assert [] == toggle.named("create_order")
        assert [] == broken_promises(counter, entry, [])

        entry = await counter.decide.send_again(entry.reference, MANAGER, "the guest is still here")

    assert (State.ISSUED, 1) == (entry.state, len(toggle.named("create_order")))


@pytest.mark.parametrize(("done", "at_last"), [(True, State.ISSUED), (False, State.SETTLED_NOT_FOUND)])
async def test_a_card_that_was_being_sent_is_asked_about_by_the_next_start(
    at_last: State, place: Place, clock: FakeClock, toggle: FakeToggle, *, done: bool
) -> None:
    with ledger_in(place.folder, clock, token="dead") as ledger:
        left = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("dead"))
    if done:
        toggle.book(an_order(left))

    with ledger_in(place.folder, clock) as ledger:
        counter = Counter(ledger, toggle, clock)
        (entry,) = counter.reconcile.recover()

        assert (entry.reference, entry.state) == (left.reference, State.UNKNOWN)
        assert NOT_CONFIRMED in outcome.sentence(entry)

        entry = await counter.settle(entry)
        assert entry.state is at_last
        assert [] == broken_promises(counter, entry, [2000] if done else [])
    assert [] == toggle.named("create_order")


async def test_a_living_process_is_left_to_its_sending(place: Place, clock: FakeClock) -> None:
    with ledger_in(place.folder, clock, token="busy") as busy:
        step(busy, clock, prepared(busy, a_card(clock)), Claimed("busy"))
        with ledger_in(place.folder, clock) as ledger:
            assert () == Counter(ledger, FakeToggle(clock), clock).reconcile.recover()


async def test_a_card_that_was_issued_and_never_shown_is_there_after_a_restart(
    place: Place, clock: FakeClock, toggle: FakeToggle
) -> None:
    with ledger_in(place.folder, clock, token="dead") as ledger:
        told = await Counter(ledger, toggle, clock, "dead").issue(a_request())

    with ledger_in(place.folder, clock) as ledger:
        entry = newest(ledger)

    assert entry == told
    assert entry.issued is not None
    assert entry.issued.number is not None
    assert "Issued: a £20.00 card." in outcome.sentence(entry)


# -- 33 and 34: clocks --------------------------------------------------------------------------------------


@pytest.mark.parametrize("counts_sleep", [True, False])
async def test_a_computer_that_slept_while_sending_knows_nothing_and_asks(
    place: Place, clock: FakeClock, toggle: FakeToggle, *, counts_sleep: bool
) -> None:
    toggle.answer_next_with(LOST, booked=True)
    sending = toggle.hold("create_order")
    with ledger_in(place.folder, clock) as ledger:
        counter = Counter(ledger, toggle, clock)
        issuing = asyncio.ensure_future(counter.issue(a_request()))
        await sending.arrived.wait()
        clock.set_wall(clock.wall + timedelta(hours=8))
        clock.monotonic += 8 * 3600 if counts_sleep else 0
        sending.release()
        entry = await issuing

        assert State.UNKNOWN is entry.state
        assert 0 < (next_check(entry.intent, clock.now()) or 0) < 2
        entry = await counter.settle(entry)
        assert (State.ISSUED, 1) == (entry.state, len(toggle.named("create_order")))


@pytest.mark.parametrize("days", [-400, -1, 1, 400])
async def test_no_clock_on_the_wall_decides_anything(
    days: int, place: Place, clock: FakeClock, toggle: FakeToggle
) -> None:
    toggle.answer_next_with(LOST)
    with ledger_in(place.folder, clock) as ledger:
        counter = Counter(ledger, toggle, clock)
        entry = await counter.issue(a_request())
        for _ in range(2):
            clock.advance(2)
            entry = await counter.reconcile.one(entry)
            clock.set_wall(clock.wall + timedelta(days=days))

        assert State.UNKNOWN is entry.state
        assert 0 < (next_check(entry.intent, clock.now()) or 0) < 10
        assert [] == broken_promises(counter, entry, [])


@pytest.mark.parametrize(
    ("by_toggles_clock", "at_last"),
    [(30, State.UNKNOWN), (None, State.UNKNOWN), (300, State.SETTLED_NOT_FOUND)],
)
async def test_across_a_restart_toggles_own_clock_decides(
    by_toggles_clock: int | None, at_last: State, place: Place, clock: FakeClock, toggle: FakeToggle
) -> None:
    toggle.answer_next_with(LOST)
    start = clock.wall
    with ledger_in(place.folder, clock) as ledger:
        counter = Counter(ledger, toggle, clock)
        entry = await counter.issue(a_request())
        clock.advance(2)
        toggle.answer_next_look_up_with(LookedUp((), start))
        entry = await counter.reconcile.one(entry)
        clock.reboot(seconds=86400)
        date = None if by_toggles_clock is None else start + timedelta(seconds=by_toggles_clock)
        toggle.answer_next_look_up_with(LookedUp((), date))
        entry = await counter.reconcile.one(entry)

    assert entry.state is at_last


# -- 35 to 37: twice ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", Line)
async def test_however_often_a_form_is_sent_there_is_one_order(line: Line, place: Place) -> None:
    async with scene_on(line, place) as scene:
        entries = await asyncio.gather(*(scene.counter.issue(a_request("one form")) for _ in range(8)))
        again = await scene.counter.issue(a_request("one form"))

        assert {entry.reference for entry in entries} == {again.reference}
        assert State.ISSUED is again.state
        assert (1, 1) == (scene.server.orders, len(scene.book.under(again.reference)))


async def test_of_two_processes_one_sends(place: Place, clock: FakeClock, toggle: FakeToggle) -> None:
    sending = toggle.hold("create_order")
    with (
        ledger_in(place.folder, clock, token="a") as first,
        ledger_in(place.folder, clock, token="b") as second,
    ):
        one, other = Counter(first, toggle, clock, "a"), Counter(second, toggle, clock, "b")
        entry = prepared(first, a_card(clock))
        winning = asyncio.ensure_future(one.driver.carry_out(entry, Send(0.0)))
        await sending.arrived.wait()
        lost = await other.driver.carry_out(entry, Send(0.0))
        sending.release()
        won = await winning

    assert (State.SENDING, "a") == (lost.state, lost.intent.claimed_by)
    assert State.ISSUED is won.state
    assert 1 == len(toggle.named("create_order"))


def test_a_second_window_raises_the_first(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    raised: list[str] = []
    first = SingleInstance(tmp_path / "lock", lambda: raised.append("first"))
    second = SingleInstance(tmp_path / "lock", lambda: raised.append("second"))

    assert first.claim()
    first.listen()
    assert not second.claim()
    qtbot.waitUntil(lambda: raised == ["first"])

    first.release()
    first.deleteLater()
    second.deleteLater()
    QCoreApplication.processEvents()
    del qapp


async def test_the_same_amount_waits_for_a_manager_while_one_is_open(
    place: Place, clock: FakeClock, toggle: FakeToggle
) -> None:
    toggle.answer_next_with(LOST, booked=True)
    with ledger_in(place.folder, clock) as ledger:
        counter = Counter(ledger, toggle, clock)
        await counter.issue(a_request("first"))
        with pytest.raises(NotAllowed) as refusal:
            await counter.issue(a_request("second", by=STAFF))

        assert Code.SAME_AMOUNT_OPEN is refusal.value.code
        assert "Another £20.00 card is not confirmed yet" in wording.refusal(refusal.value)
        assert 1 == len(toggle.named("create_order"))
        assert State.ISSUED is (await counter.issue(a_request("another amount", 2500, by=STAFF))).state


# -- 39: too late -------------------------------------------------------------------------------------------


async def test_a_card_that_shows_up_after_it_was_given_up_raises_an_alarm(
    place: Place, clock: FakeClock, toggle: FakeToggle
) -> None:
    toggle.answer_next_with(LOST)
    with ledger_in(place.folder, clock) as ledger:
        counter = Counter(ledger, toggle, clock)
        entry = await counter.issue(a_request())
        order = an_order(entry)
        entry = await counter.decide.abandon(entry.reference, MANAGER, "the guest has left")
        assert "Closed without a card. We keep watching for 7 days." in outcome.sentence(entry)

        clock.advance(3600)
        toggle.book(order)
        entry = await counter.settle(entry)

        assert (State.ISSUED, True) == (entry.state, entry.intent.late)
        assert "after it had been given up. Get a manager" in outcome.sentence(entry)
        assert [] == broken_promises(counter, entry, [2000])
    assert 1 == len(toggle.named("create_order"))


# -- and what no row says: a second send never hides what the first may have done ---------------------------


@pytest.mark.parametrize("line", Line)
@pytest.mark.parametrize(
    "second",
    [Fault(Stage.LISTEN), Fault(Stage.BODY, RST)],
    ids=["the second never left", "the second is lost too"],
)
async def test_what_a_first_send_may_have_done_outlives_a_second(
    second: Fault, line: Line, place: Place
) -> None:
    async with scene_on(line, place) as scene:
        counter = scene.counter
        await signed_in(scene.client)
        await scene.server.arm(Fault(Stage.BODY, RST, late=True))
        entry = await counter.settle(await counter.issue(a_request()))
        assert State.SETTLED_NOT_FOUND is entry.state

        await scene.server.arm(second)
        entry = await counter.decide.send_again(entry.reference, MANAGER, "nothing after three minutes")

        assert not entry.intent.certainly_nothing
        assert not outcome.sentence(entry).startswith("Nothing was issued")

        await scene.server.heal()  # and now the first one is done
        entry = await counter.settle(entry)
        assert State.ISSUED is entry.state
        assert [] == promises(scene, entry)


def promises(scene: Scene, entry: Entry) -> list[str]:
    exist = [sale.value for sale in scene.book.under(entry.reference)]
    assert set(scene.seen) <= {"SENDING"}
    return broken_promises(scene.counter, entry, exist)


def newest(ledger: SqliteLedger) -> Entry:
    entry = ledger.questions.find("TDPTILL00000000000000000000000001")
    assert entry is not None
    return entry


def pragma(ledger: SqliteLedger, text: str) -> None:
    with ledger.database.reading() as statements:
        list(statements.rows(f"PRAGMA {text}"))


def fill(ledger: SqliteLedger, remark: str) -> None:
    clock = FakeClock()
    for number in range(1000):
        prepared(ledger, a_card(clock, f"TDPFULL{len(remark)}N{number}", remark=remark))
