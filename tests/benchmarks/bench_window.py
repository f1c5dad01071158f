"""Measures the window against floors taken in the same run: `python tests/benchmarks/bench_window.py`.

Each claim is a ratio to a floor, or a bound of the main job, over the medians of several processes: first
paint 1.6, ready from cache 3.0, journal p95 5 ms beyond what the disk itself takes, GUI round trip 1.10,
GUI gap 33 ms, close 250 ms. The request of the round trip is the one that an operator waits for: an order,
over TLS as Toggle is spoken to. The way there and back takes as long for a question, without it shorter.
"""

import asyncio
import functools
import json
import os
import ssl
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from unittest import mock

import httpx
import trustme

from toggle_desk.sandbox.server import Sandbox

RUNS = 7
TILLS = 3  # that issue thirty cards each: more would meet their day's limit
PAIRS, ROUNDS, BATCH = 9, 8, 15  # pairs of processes, batches of orders in each, and orders in a batch
PROVISIONING = (Path(__file__).parents[2] / "toggle_desk" / "sandbox" / "practice.toml").read_text("utf-8")

FLOOR = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic() - float(sys.argv[1]))
        sys.stdout.flush()
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.resize(1024, 768)
window.show()
app.exec()
"""

PROGRAM = """
import json, sys, time
began = float(sys.argv[1])
from pathlib import Path
from toggle_desk.app.program import Program
from toggle_desk.app.start import SWITCH_INTERVAL, new_application
from toggle_desk.runtime.installation import Installation
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton
sys.setswitchinterval(SWITCH_INTERVAL)
app = new_application()
place = Installation.of(Path(sys.argv[2]), sys.argv[3], practice=False)
program = Program(place)
said = {}
program.window.painted.connect(lambda: said.setdefault("painted", time.monotonic() - began))
def look():
    tile = program.window.findChild(QAbstractButton, "amount_tile_2000")
    if tile is not None and tile.isVisible() and tile.isEnabled():
        said["ready"] = time.monotonic() - began
        print(json.dumps(said))
        sys.stdout.flush()
        program.window.close()
watch = QTimer()
watch.timeout.connect(look)
watch.start(5)
program.window.resize(1024, 768)
program.window.show()
app.exec()
program.end()
"""

ISSUES = """
import json, os, sys, time
from pathlib import Path
from toggle_desk.app.program import Program
from toggle_desk.app.start import SWITCH_INTERVAL, new_application
from toggle_desk.runtime.installation import Installation
from PySide6.QtCore import QTimer, Qt
from PySide6.QtWidgets import QAbstractButton
sys.setswitchinterval(SWITCH_INTERVAL)
app = new_application()
place = Installation.of(Path(sys.argv[1]), sys.argv[2], practice=False)
program = Program(place)
from toggle_desk.storage.ledger import SqliteLedger
journalled, syncs, gaps, clicked = [], [], [], [0.0]
bare = open(sys.argv[1] + "/bare", "ab")
prepare = SqliteLedger.prepare
def timed(self, *args, **kwargs):
    entry = prepare(self, *args, **kwargs)
    committed = time.perf_counter()
    os.write(bare.fileno(), bytes(4096))
    os.fsync(bare.fileno())
    syncs.append(time.perf_counter() - committed)
    journalled.append(committed - clicked[0])
    return entry
SqliteLedger.prepare = timed
last = [time.perf_counter()]
counting = [False]
def tick():
    now = time.perf_counter()
    if counting[0]:
        gaps.append(now - last[0])
    last[0] = now
ticker = QTimer(); ticker.setTimerType(Qt.TimerType.PreciseTimer)
ticker.timeout.connect(tick); ticker.start(5)
def press(name):
    button = program.window.findChild(QAbstractButton, name)
    if button is None or not button.isVisible() or not button.isEnabled():
        return False
    button.click()
    return True
steps = ["amount_tile_2000", "reason_thanks", "issue_button", "result_new"]
position, cards = [0], [0]
def walk():
    name = steps[position[0]]
    if name == "issue_button":
        clicked[0] = time.perf_counter()
        counting[0] = cards[0] > 2
    if press(name):
        if name == "result_new":
            counting[0] = False
            cards[0] += 1
        position[0] = (position[0] + 1) % len(steps)
        if cards[0] == 30:
            walker.stop()
            print(json.dumps({"journal": journalled[3:], "syncs": syncs[3:], "gaps": gaps}))
            sys.stdout.flush()
            program.window.close()
walker = QTimer(); walker.timeout.connect(walk); walker.start(20)
program.window.resize(1024, 768)
program.window.show()
app.exec()
program.end()
"""

ORDERS = """
import itertools, os, ssl
from dataclasses import replace
from toggle_desk.api import transport
from toggle_desk.domain.evidence import Replied
from toggle_desk.domain.order import HANDED_OVER_BY_US, GratuityOrder
transport.truststore.SSLContext = lambda _: ssl.create_default_context(cafile=sys.argv[3])
order = GratuityOrder(
    reference="", account_id=662, currency="GBP", product_id=3532, face_value=2000, option_id=None,
    discount_type_id=1, sales_channel_id=7, merchant_id=26, unit_reference="LEEDS-01", auto_fulfil=True,
    note="", fulfilment_method_id=HANDED_OVER_BY_US, fulfilment_email=None, receipt_contact=None,
)
numbers = itertools.count()
async def ask(desk):
    one = replace(order, reference=f"TD{os.getpid()}N{next(numbers)}")
    await desk.setup.load_catalogue.toggle.sign_in()
    verdict = await desk.setup.load_catalogue.toggle.create_order(one)
    if not isinstance(verdict, Replied):
        raise ValueError(verdict)
"""

TRIPS = """
import statistics, sys, time
from pathlib import Path
from toggle_desk.app.program import Program
from toggle_desk.app.start import SWITCH_INTERVAL, new_application
from toggle_desk.runtime.installation import Installation
from PySide6.QtCore import QSocketNotifier, QTimer
sys.setswitchinterval(SWITCH_INTERVAL)
app = new_application()
program = Program(Installation.of(Path(sys.argv[1]), sys.argv[2], practice=False))
ORDERS
trips = []
def trip():
    began = time.perf_counter()
    def back(_):
        trips.append(time.perf_counter() - began)
        if len(trips) < BATCH:
            trip()
        else:
            print(statistics.median(trips), flush=True)
            trips.clear()
    def lost(problem):
        print(repr(problem), flush=True)
        program.window.close()
    program.joined.network.start(ask, back, lost)
def told():
    trip() if sys.stdin.readline() else program.window.close()
wishes = QSocketNotifier(0, QSocketNotifier.Type.Read)
wishes.activated.connect(told)
program.window.resize(1024, 768)
program.window.show()
app.exec()
program.end()
"""

BARE = """
import asyncio, statistics, sys, time
from pathlib import Path
from toggle_desk.composition import open_desk
from toggle_desk.runtime.installation import Installation
ORDERS
async def main():
    async with open_desk(Installation.of(Path(sys.argv[1]), sys.argv[2], practice=False)) as desk:
        await desk.setup.load_catalogue()
        while sys.stdin.readline():
            trips = []
            for _ in range(BATCH):
                began = time.perf_counter()
                await ask(desk)
                trips.append(time.perf_counter() - began)
            print(statistics.median(trips), flush=True)
asyncio.run(main())
"""

CLOSING = """
import sys, time
from pathlib import Path
from toggle_desk.app.program import Program
from toggle_desk.app.start import SWITCH_INTERVAL, new_application
from toggle_desk.runtime.installation import Installation
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton
app = new_application()
place = Installation.of(Path(sys.argv[1]), sys.argv[2], practice=False)
program = Program(place)
closed = [0.0]
names = ["amount_tile_2000", "reason_thanks", "issue_button"]
def walk():
    if names:
        button = program.window.findChild(QAbstractButton, names[0])
        if button is not None and button.isVisible() and button.isEnabled():
            button.click()
            names.pop(0)
            if not names:
                QTimer.singleShot(400, leave)
def leave():
    closed[0] = time.perf_counter()
    program.window.close()
walker = QTimer(); walker.timeout.connect(walk); walker.start(20)
program.window.show()
app.exec()
program.end()
print(time.perf_counter() - closed[0])
"""


def main() -> int:
    """Print every figure beside its bound; 1 where one is missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ |= {"TOGGLE_DESK_USERNAME": "practice", "TOGGLE_DESK_PASSWORD": "practice"}
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "till"
        with Sandbox(Path(folder) / "toggle.db") as sandbox:
            _provision(data)
            # Once for nothing: bytecode is written and the product list remembered.
            _run(["-c", PROGRAM, str(time.monotonic()), str(data), sandbox.url])
            floors: list[float] = []
            starts: list[dict[str, float]] = []
            for _ in range(RUNS):
                floors.append(float(_run(["-c", FLOOR, str(time.monotonic())])))
                program = ["-c", PROGRAM, str(time.monotonic()), str(data), sandbox.url]
                starts.append(json.loads(_run(program)))
            issues = [_issues(Path(folder) / f"till{number}", sandbox.url) for number in range(TILLS)]
            rules = [{"operation": "createOrder", "fault": "delay", "stage": "before", "seconds": 15}]
            httpx.post(f"{sandbox.origin}/sandbox/faults", json=rules).raise_for_status()
            close = float(_run(["-c", CLOSING, str(data), sandbox.url]).splitlines()[-1])
        trip = _round_trip(Path(folder), data)
    floor = statistics.median(floors)
    journal, sync = (
        _p95([one for till in issues for one in till[name]]) * 1000 for name in ("journal", "syncs")
    )
    gaps = [max(till["gaps"]) * 1000 for till in issues]
    figures = (
        ("first paint / bare window", statistics.median(one["painted"] for one in starts) / floor, 1.6),
        ("ready from cache / bare window", statistics.median(one["ready"] for one in starts) / floor, 3.0),
        ("click to journal beyond a bare sync, p95 in ms", journal - sync, 5.0),
        ("GUI round trip / bare asyncio", trip, 1.10),
        ("longest gap of a 5 ms GUI timer in ms", statistics.median(gaps), 33.0),
        ("close with a card in flight in ms", close * 1000, 250.0),
    )
    print(f"bare window {floor * 1000:.0f} ms; click to journal {journal:.2f}, bare sync {sync:.2f} ms (p95)")
    print(f"longest gaps of the tills: {', '.join(f'{gap:.1f}' for gap in gaps)} ms")
    for name, value, bound in figures:
        print(f"{'ok  ' if value <= bound else 'OVER'}  {name}: {value:.2f} (bound {bound})")
    return int(any(value > bound for _, value, bound in figures))


def _provision(data: Path) -> None:
    file = data.with_suffix(".toml")
    file.write_text(PROVISIONING, "utf-8")
    _run(["-m", "toggle_desk", "--data-dir", str(data), "provision", str(file)])


def _issues(data: Path, url: str) -> dict[str, list[float]]:
    """Issue thirty cards through the window of a till that has started once before."""
    _provision(data)
    _run(["-c", PROGRAM, str(time.monotonic()), str(data), url])
    return json.loads(_run(["-c", ISSUES, str(data), url]))


def _round_trip(folder: Path, data: Path) -> float:
    """Let window and bare loop take turns, so that both meet the same machine; gives the median ratio.

    Which processor a thread wakes up on is settled for as long as a process lives, hence several of them.
    """
    authority = trustme.CA()
    papers, own = folder / "authority.pem", folder / "server.pem"
    authority.cert_pem.write_to_path(str(papers))
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(own))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(own)
    spoken = mock.patch("asyncio.start_server", functools.partial(asyncio.start_server, ssl=tls))
    ratios: list[float] = []
    with spoken, Sandbox(folder / "secure.db") as sandbox:
        origin = sandbox.origin.replace("http:", "https:")
        budget = {"throttle_maximum": 2**31}
        trust = ssl.create_default_context(cafile=str(papers))
        httpx.post(f"{origin}/sandbox/settings", json=budget, verify=trust).raise_for_status()
        arguments = [str(data), f"{origin}/graphql", str(papers)]
        for _ in range(PAIRS):
            with _asked(TRIPS, arguments) as window, _asked(BARE, arguments) as bare:
                told = [(_answer(window), _answer(bare)) for _ in range(ROUNDS)]
            ratios += [through_window / alone for through_window, alone in told[2:]]
    return statistics.median(ratios)


def _asked(program: str, arguments: list[str]) -> "subprocess.Popen[str]":
    program = program.replace("ORDERS", ORDERS).replace("BATCH", str(BATCH))
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.Popen(command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def _answer(process: "subprocess.Popen[str]") -> float:
    if process.stdin is None or process.stdout is None:
        raise ValueError(process.args)
    process.stdin.write("\n")
    process.stdin.flush()
    return float(process.stdout.readline())


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def _run(arguments: list[str]) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=True, timeout=120
    )
    if done.stderr and arguments[0] == "-c":
        raise SystemExit(f"standard error was not empty:\n{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
