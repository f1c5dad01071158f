"""The real program locks itself: left alone, with its draft in its place."""

from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import toggle_desk
from tests.app.hands import button, ready, shown, tap
from tests.doubles.clock import FakeClock
from tests.doubles.services import services_of
from tests.doubles.timers import ManualTimers
from toggle_desk.app.locking import Locking
from toggle_desk.app.program import Program
from toggle_desk.presenters.frame.remark import RemarkPresenter
from toggle_desk.presenters.tasks import unheard
from toggle_desk.ui.frame.hands import Hands
from toggle_desk.ui.setup import SetupPage

PRACTICE = Path(toggle_desk.__file__).parent / "sandbox" / "practice.toml"
PERSON = """
[[operators]]
name = "Sam"
role = "owner"
pin = "482913"
"""


def test_a_locked_till_keeps_the_draft_for_the_person_who_comes_back(program: Program, qtbot: QtBot) -> None:
    tap(program, qtbot, "nav_settings")
    page = program.window.findChild(SetupPage, "setup_page")
    assert page is not None
    page.provision_chosen.emit(PRACTICE.read_text("utf-8") + PERSON)
    sign_in(program, qtbot)
    tap(program, qtbot, "amount_tile_2000", "reason_waited")
    assert button(program, "amount_tile_2000").isChecked()

    program.joined.house.presence.lock("computer")
    assert (True, False) == (shown(program, "sign_in_page"), shown(program, "issue_button"))
    sign_in(program, qtbot)

    assert button(program, "amount_tile_2000").isChecked()
    assert ready(program, "issue_button")


def sign_in(program: Program, qtbot: QtBot) -> None:
    """Two touches and a PIN; the first of the touches was the lock."""
    tap(program, qtbot, "operator_Sam")
    tap(program, qtbot, *(f"pin_pad_{digit}" for digit in "482913"))
    qtbot.waitUntil(lambda: shown(program, "issue_button"), timeout=10_000)


def test_a_hand_is_seen_however_it_touches_the_window(program: Program) -> None:
    window = program.window.windowHandle()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    seen: list[None] = []
    hands = Hands(application, program.window)
    hands.seen.connect(lambda: seen.append(None))
    place, none = QPointF(200, 20), Qt.MouseButton.NoButton
    moved = QMouseEvent(QMouseEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)

    for touch in (
        lambda: QTest.keyClick(window, Qt.Key.Key_Shift),
        lambda: QTest.mousePress(window, Qt.MouseButton.LeftButton),
        lambda: QApplication.sendEvent(window, moved),
    ):
        before = len(seen)
        touch()
        assert before < len(seen)


def test_a_till_that_is_left_alone_says_so_and_locks(program: Program) -> None:
    clock, timers = FakeClock(), ManualTimers()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    remark, locked = RemarkPresenter(timers, unheard), list[str]()
    services = services_of(timers=timers, now=clock.now)
    locking = Locking(application, program.window, services, remark, locked.append)
    locking.follow(30, signed_in=True)

    clock.advance(15)
    timers.advance(15)
    assert ("This till locks in 15 s. Touch it to go on.", []) == (remark.said, locked)
    clock.advance(15)
    timers.advance(15)
    assert ["idle"] == locked
    locking.stop()
