"""Measures how long the window stands still while it changes: `python tests/benchmarks/bench_gaps.py`.

Each change is made several times; told is the median of its longest gaps of a 5 ms timer, beside those of a
window that does nothing. The bound is two frames of a 60 Hz screen.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))  # it is run by its path
from tests.doubles.print_systems import a_silent_system
from toggle_desk.sandbox.server import Sandbox

BOUND = 33.0  # ms
PROVISIONING = (Path(__file__).parents[2] / "toggle_desk" / "sandbox" / "practice.toml").read_text("utf-8")

WINDOW = """
import json, sys, time
from pathlib import Path
from toggle_desk.app.program import Program
from toggle_desk.app.start import SWITCH_INTERVAL, new_application
from toggle_desk.runtime.installation import Installation
from PySide6.QtCore import QEventLoop, QTimer, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
sys.setswitchinterval(SWITCH_INTERVAL)
app = new_application()
program = Program(Installation.of(Path(sys.argv[1]), sys.argv[2], practice=False))
last, gaps = [time.perf_counter()], []
def tick():
    now = time.perf_counter()
    gaps.append(now - last[0])
    last[0] = now
ticker = QTimer()
ticker.setTimerType(Qt.TimerType.PreciseTimer)
ticker.timeout.connect(tick)
ticker.start(5)
def settle(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
def find(name, kind=QAbstractButton):
    ends = time.monotonic() + 20
    while time.monotonic() < ends:
        found = program.window.findChild(kind, name)
        if found is not None and found.isVisible() and found.isEnabled():
            return found
        settle(20)
    raise SystemExit(f"{name} never came")
def press(*names):
    for name in names:
        find(name).click()
        settle(200)
def choose(name, place):
    picker = find(name, QComboBox)
    picker.setCurrentIndex(place % picker.count())
    picker.activated.emit(picker.currentIndex())
told = {}
def watch(what, change, milliseconds=800):
    settle(300)
    gaps.clear()
    last[0] = time.perf_counter()
    change()
    settle(milliseconds)
    told.setdefault(what, []).append(max(gaps) * 1000)
program.window.resize(1024, 768)
program.window.show()
find("amount_tile_2000")
settle(2500)
for _ in range(7):
    watch("nothing", lambda: None)
for _ in range(3):
    watch("nothing, 12 s", lambda: None, 12_000)
press("nav_setup")
for place in (2, 3, 1) * 3:
    watch("theme", lambda place=place: choose("theme_picker", place))
languages = find("language_picker", QComboBox).count()
for place in range(1, languages):
    watch("language", lambda place=place: choose("language_picker", place))
english = find("language_picker", QComboBox).findText("English")
choose("language_picker", english)
choose("theme_picker", 1)
for number in range(9):
    press("nav_issue", "amount_tile_2000", "reason_waited")
    watch("issue", find("issue_button").click)
    watch("show", find("result_show").click)
    press("guest_done")
    watch("print preview", find("result_print").click)
    page = find("print_page", QWidget)
    file = str(Path(sys.argv[1]) / f"{number}.pdf")
    watch("print to PDF", lambda page=page, file=file: page.pdf_chosen.emit(file))
    press("print_new")
for _ in range(3):  # the print system takes every question and never answers
    press("nav_setup")
    watch("set-up of the printer, print system hangs", find("setup_printer").click, 12_000)
    press("printer_back", "nav_issue", "amount_tile_2000", "reason_waited", "issue_button", "result_print")
    watch("print, print system hangs", find("print_print").click, 12_000)
    press("print_new")
ticker.stop()
print(json.dumps(told))
sys.stdout.flush()
program.window.close()
settle(100)
program.end()
"""


def main() -> int:
    """Print the longest gap of every change; 1 where one is over the bound."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ |= {"TOGGLE_DESK_USERNAME": "practice", "TOGGLE_DESK_PASSWORD": "practice"}
    with (
        tempfile.TemporaryDirectory() as folder,
        Sandbox(Path(folder) / "toggle.db") as sandbox,
        a_silent_system() as silent,
    ):
        os.environ["CUPS_SERVER"] = silent
        data, shop = Path(folder) / "till", Path(folder) / "shop.toml"
        shop.write_text(PROVISIONING, "utf-8")
        _run("-m", "toggle_desk", "--data-dir", str(data), "provision", str(shop))
        told: dict[str, list[float]] = json.loads(_run("-c", WINDOW, str(data), sandbox.url))
    medians = {what: statistics.median(gaps) for what, gaps in told.items()}
    for what, median in medians.items():
        verdict = "ok  " if median <= BOUND else "OVER"
        print(f"{verdict}  {what}: {median:.1f} ms, worst {max(told[what]):.1f} (bound {BOUND})")
    return int(max(medians.values()) > BOUND)


def _run(*arguments: str) -> str:
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=True, timeout=300
    ).stdout


if __name__ == "__main__":
    sys.exit(main())
