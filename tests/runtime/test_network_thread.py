"""Use cases on a thread of their own, their ends back in the GUI thread, and a clean close."""

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from tests.doubles.desk import Bench, a_request, bench_in
from toggle_desk.application.desk import Desk
from toggle_desk.application.reconcile import Watch
from toggle_desk.application.records import Entry, Filter
from toggle_desk.domain.errors import Code, NotAccepted, NotIssued, VaultUnavailable
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import State
from toggle_desk.runtime.network_thread import NetworkThread

OpenDesk = Callable[[], AbstractAsyncContextManager[Desk]]


@dataclass
class Heard:
    """What came back, and in which thread."""

    results: list[object] = field(default_factory=list[object])
    problems: list[Exception] = field(default_factory=list[Exception])
    entries: list[Entry] = field(default_factory=list[Entry])
    threads: set[int] = field(default_factory=set[int])

    def done(self, result: object) -> None:
        self.threads.add(threading.get_ident())
        self.results.append(result)

    def failed(self, problem: Exception) -> None:
        self.threads.add(threading.get_ident())
        self.problems.append(problem)

    def changed(self, entry: Entry) -> None:
        self.threads.add(threading.get_ident())
        self.entries.append(entry)


@dataclass
class Network:
    """A network thread with a till behind it."""

    thread: NetworkThread
    heard: Heard
    benches: list[Bench]


@pytest.fixture
def network(tmp_path: Path, qtbot: QtBot) -> Iterator[Network]:
    assert qtbot
    heard, benches = Heard(), list[Bench]()

    @asynccontextmanager
    async def open_desk() -> AsyncGenerator[Desk]:
        with bench_in(tmp_path) as bench:
            benches.append(bench)
            yield bench.desk

    thread = NetworkThread(open_desk, heard.changed, finish=0.3)
    thread.launch()
    yield Network(thread, heard, benches)
    thread.close()


async def which_thread(_: Desk) -> int:
    return threading.get_ident()


async def ask_in_vain(_: Desk) -> None:
    raise NotAccepted(Code.REASON_MISSING)


async def make_a_mistake(_: Desk) -> None:
    raise RuntimeError("ours")


async def issue(desk: Desk) -> Entry:
    return await desk.issuing.issue_card(a_request())


def test_work_is_done_elsewhere_and_its_end_comes_back_here(network: Network, qtbot: QtBot) -> None:
    network.thread.start(which_thread, network.heard.done, network.heard.failed)
    assert not network.heard.results

    qtbot.waitUntil(lambda: bool(network.heard.results))

    assert {threading.get_ident()} == network.heard.threads
    assert network.heard.results != [threading.get_ident()]


def test_a_refusal_comes_back_here(network: Network, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    network.thread.start(ask_in_vain, network.heard.done, network.heard.failed)

    qtbot.waitUntil(lambda: bool(network.heard.problems))

    assert ({threading.get_ident()}, []) == (network.heard.threads, network.heard.results)
    assert "Traceback" not in caplog.text


def test_a_mistake_comes_back_with_its_trace_in_the_log(
    network: Network, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    network.thread.start(make_a_mistake, network.heard.done, network.heard.failed)

    qtbot.waitUntil(lambda: bool(network.heard.problems))

    assert "RuntimeError: ours" in caplog.text


def test_changes_of_the_ledger_are_told_here(network: Network, qtbot: QtBot) -> None:
    network.thread.start(issue, network.heard.done, network.heard.failed)

    qtbot.waitUntil(lambda: bool(network.heard.results))

    assert network.heard.results == list(network.heard.entries)
    assert {threading.get_ident()} == network.heard.threads


def test_work_given_before_the_desk_is_open_waits_for_it(tmp_path: Path, qtbot: QtBot) -> None:
    heard, opened = Heard(), threading.Event()

    @asynccontextmanager
    async def open_desk() -> AsyncGenerator[Desk]:
        await asyncio.to_thread(opened.wait)
        with bench_in(tmp_path) as bench:
            yield bench.desk

    thread = NetworkThread(open_desk, heard.changed)
    thread.start(which_thread, heard.done, heard.failed)
    thread.launch()
    thread.start(issue, heard.done, heard.failed)
    opened.set()

    qtbot.waitUntil(lambda: len(heard.results) == 2)
    thread.close()


def broken_desk(problem: Exception) -> OpenDesk:
    @asynccontextmanager
    async def open_desk() -> AsyncGenerator[Desk]:
        raise problem
        yield

    return open_desk


def test_a_desk_that_cannot_be_opened_is_told_to_every_task(qtbot: QtBot) -> None:
    heard, problem = Heard(), NotIssued(Code.FOLDER_UNUSABLE, folder="x")
    thread = NetworkThread(broken_desk(problem), heard.changed)
    thread.launch()

    thread.start(which_thread, heard.done, heard.failed)
    thread.start(which_thread, heard.done, heard.failed)

    qtbot.waitUntil(lambda: len(heard.problems) == 2)
    thread.start(which_thread, heard.done, heard.failed)
    qtbot.waitUntil(lambda: len(heard.problems) == 3)
    assert ([problem] * 3, []) == (heard.problems, heard.results)
    thread.close()


# -- close ----------


def a_card_on_its_way(network: Network, qtbot: QtBot) -> Callable[[], None]:
    """Have a card wait inside Toggle; gives what lets it go on."""
    network.thread.start(which_thread, network.heard.done, network.heard.failed)
    qtbot.waitUntil(lambda: bool(network.heard.results))
    network.heard.results.clear()
    arrived = threading.Event()
    release: list[Callable[[], None]] = []

    async def hold_and_issue(desk: Desk) -> Entry:
        loop, hold = asyncio.get_running_loop(), network.benches[0].toggle.hold("create_order")
        release.append(lambda: cast("None", loop.call_soon_threadsafe(hold.release)))
        task = asyncio.ensure_future(desk.issuing.issue_card(a_request()))
        await hold.arrived.wait()
        arrived.set()
        return await task

    network.thread.start(hold_and_issue, network.heard.done, network.heard.failed)
    arrived.wait(5)
    return release[0]


def left_in(folder: Path) -> Entry:
    with bench_in(folder, token="next-start") as after:
        (entry,) = after.desk.records.activity.every(Filter())
    return entry


def test_a_vault_that_is_shut_is_asked_again_until_it_opens(tmp_path: Path, qtbot: QtBot) -> None:
    heard, asked = Heard(), list[str]()

    @asynccontextmanager
    async def open_desk() -> AsyncGenerator[Desk]:
        asked.append("vault")
        if len(asked) < 3:
            raise VaultUnavailable(Code.VAULT_LOCKED)
        with bench_in(tmp_path) as bench:
            yield bench.desk

    thread = NetworkThread(open_desk, heard.changed, again=0.05)
    thread.launch()
    thread.start(which_thread, heard.done, heard.failed)
    qtbot.waitUntil(lambda: len(asked) >= 3)
    thread.start(which_thread, heard.done, heard.failed)
    qtbot.waitUntil(lambda: len(heard.results) == 1)
    thread.close()

    [problem] = heard.problems
    assert isinstance(problem, VaultUnavailable)


def test_a_window_whose_vault_stays_shut_closes_at_once(qtbot: QtBot) -> None:
    heard = Heard()

    @asynccontextmanager
    async def open_desk() -> AsyncGenerator[Desk]:
        raise VaultUnavailable(Code.VAULT_LATE)
        yield

    thread = NetworkThread(open_desk, heard.changed, again=60.0)
    thread.launch()
    thread.start(which_thread, heard.done, heard.failed)
    qtbot.waitUntil(lambda: len(heard.problems) == 1)
    thread.close()

    assert not thread.is_finishing


def test_closing_while_a_card_is_on_its_way_leaves_an_unknown_outcome_in_the_end(
    tmp_path: Path, network: Network, qtbot: QtBot
) -> None:
    a_card_on_its_way(network, qtbot)

    network.thread.close()
    assert network.thread.is_finishing
    qtbot.waitUntil(lambda: not network.thread.is_finishing)

    entry = left_in(tmp_path)
    assert (State.UNKNOWN, Code.INTERRUPTED) == (entry.state, entry.intent.code)


def test_closing_leaves_a_card_on_its_way_the_time_to_be_answered(
    tmp_path: Path, network: Network, qtbot: QtBot
) -> None:
    release = a_card_on_its_way(network, qtbot)

    network.thread.close()
    release()
    qtbot.waitUntil(lambda: not network.thread.is_finishing)

    assert State.ISSUED is left_in(tmp_path).state
    assert [] == network.heard.results  # no listener is left


def test_a_card_that_is_asked_for_in_the_last_moment_is_sent(
    tmp_path: Path, network: Network, qtbot: QtBot
) -> None:
    network.thread.start(which_thread, network.heard.done, network.heard.failed)
    qtbot.waitUntil(lambda: bool(network.heard.results))

    async def issue(desk: Desk) -> Entry:
        return await desk.issuing.issue_card(a_request())

    network.thread.start(issue, network.heard.done, network.heard.failed)
    network.thread.close()
    qtbot.waitUntil(lambda: not network.thread.is_finishing)

    assert State.ISSUED is left_in(tmp_path).state


def test_a_card_that_is_asked_for_before_anything_is_ready_is_on_record_after_closing(tmp_path: Path) -> None:
    heard = Heard()

    @asynccontextmanager
    async def open_desk() -> AsyncGenerator[Desk]:
        with bench_in(tmp_path) as bench:
            bench.toggle.hold("sign_in")
            yield bench.desk

    thread = NetworkThread(open_desk, heard.changed)
    thread.start(issue, heard.done, heard.failed)
    thread.launch()
    thread.close()
    for each in threading.enumerate():
        if each.name == "network":
            each.join()

    assert State.PREPARED is left_in(tmp_path).state


def test_closing_with_nothing_on_its_way_waits_for_nothing(network: Network, qtbot: QtBot) -> None:
    network.thread.start(which_thread, network.heard.done, network.heard.failed)
    qtbot.waitUntil(lambda: bool(network.heard.results))

    network.thread.close()

    assert not network.thread.is_finishing


def test_an_answer_that_comes_after_closing_is_dropped(network: Network, qtbot: QtBot) -> None:
    answered = threading.Event()

    async def answer(_: Desk) -> str:
        asyncio.get_running_loop().call_soon(answered.set)
        return "late"

    network.thread.start(answer, network.heard.done, network.heard.failed)
    answered.wait(5)
    network.thread.close()
    qtbot.wait(1)

    assert [] == network.heard.results


def test_work_given_after_closing_is_never_done(network: Network, qtbot: QtBot) -> None:
    network.thread.close()

    network.thread.start(which_thread, network.heard.done, network.heard.failed)
    network.thread.close()
    qtbot.wait(1)

    assert [] == network.heard.results


@pytest.mark.usefixtures("qapp")
def test_a_thread_that_was_never_launched_is_closed_at_once() -> None:
    thread = NetworkThread(broken_desk(RuntimeError()), print)

    thread.start(which_thread, print, print)
    thread.close()


@pytest.mark.expects_log("the desk could not be closed")
def test_a_desk_that_cannot_be_closed_is_logged(tmp_path: Path, qtbot: QtBot) -> None:
    heard = Heard()

    @asynccontextmanager
    async def open_desk() -> AsyncGenerator[Desk]:
        with bench_in(tmp_path) as bench:
            yield bench.desk
        raise RuntimeError("ours")

    thread = NetworkThread(open_desk, heard.changed)
    thread.launch()
    thread.start(which_thread, heard.done, heard.failed)
    qtbot.waitUntil(lambda: bool(heard.results))

    thread.close()

    assert not any(each.name == "network" for each in threading.enumerate())


# -- the watch ----------


class BrokenWatch:
    """A watch with a mistake of the program's own in it."""

    def wake(self) -> None:
        """Hear of news."""

    async def run(self, _: Callable[[Entry], None]) -> None:
        raise RuntimeError("ours")


@pytest.mark.expects_log("the watch over open outcomes ended")
def test_a_watch_that_breaks_is_logged_and_the_till_goes_on(tmp_path: Path, qtbot: QtBot) -> None:
    heard = Heard()

    @asynccontextmanager
    async def open_desk() -> AsyncGenerator[Desk]:
        with bench_in(tmp_path) as bench:
            issuing = replace(bench.desk.issuing, watch=cast("Watch", BrokenWatch()))
            yield replace(bench.desk, issuing=issuing)

    thread = NetworkThread(open_desk, heard.changed)
    thread.launch()
    thread.start(which_thread, heard.done, heard.failed)

    qtbot.waitUntil(lambda: bool(heard.results))
    thread.close()


class SleepingWatch:
    """A watch that sleeps until there is news, and tells how often there was."""

    def __init__(self) -> None:
        self.woken = 0

    def wake(self) -> None:
        self.woken += 1

    async def run(self, _: Callable[[Entry], None]) -> None:
        await asyncio.Event().wait()


def test_a_new_verdict_wakes_the_watch(tmp_path: Path, qtbot: QtBot) -> None:
    heard, watch = Heard(), SleepingWatch()

    @asynccontextmanager
    async def open_desk() -> AsyncGenerator[Desk]:
        with bench_in(tmp_path) as bench:
            bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
            issuing = replace(bench.desk.issuing, watch=cast("Watch", watch))
            yield replace(bench.desk, issuing=issuing)

    thread = NetworkThread(open_desk, heard.changed)
    thread.launch()
    thread.start(issue, heard.done, heard.failed)
    qtbot.waitUntil(lambda: bool(heard.results))
    thread.close()

    assert watch.woken
