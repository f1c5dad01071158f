"""The window goes on while the computer's print system hangs: it is asked in another process."""

import time

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from tests.app.hands import shown, tap
from tests.devices.test_worker import needs_library
from tests.doubles.print_systems import a_silent_system
from toggle_desk.app.program import Program
from toggle_desk.ui.widgets.text import TextLabel

pytestmark = needs_library
HANGS = 2.0  # seconds that are watched
STANDS_STILL = 0.7  # a window on a busy machine may take so long; one that waits takes all of it


class Watch:
    """Measures the longest time in which the window's thread did nothing else."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> float:
        self._timer.stop()
        return self.longest


@pytest.mark.parametrize(
    "way",
    [
        ("nav_setup", "setup_printer"),
        ("nav_issue", "amount_tile_2000", "reason_waited", "handover_print", "issue_button"),
    ],
    ids=["printers are listed", "a card is printed"],
)
def test_the_window_goes_on_while_the_print_system_hangs(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, way: tuple[str, ...]
) -> None:
    notice = "printer_notice" if "setup_printer" in way else "print_notice"
    with a_silent_system() as address:
        monkeypatch.setenv("CUPS_SERVER", address)
        tap(program, qtbot, *way)
        qtbot.waitUntil(lambda: shown(program, notice.replace("notice", "page")), timeout=20_000)
        watch = Watch()
        qtbot.wait(round(HANGS * 1000))
        assert watch.stop() < STANDS_STILL

    def told() -> str:
        found = program.window.findChild(TextLabel, notice)
        return found.text() if found is not None and found.isVisible() else ""

    qtbot.waitUntil(lambda: "print system" in told(), timeout=20_000)
