"""The shortest way to a card, driven in the real window: how many taps, how many keys, how many seconds."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.app.hands import button, shown, tap
from toggle_desk.app.program import Program

# Seconds of the keystroke-level model (Card, Moran and Newell): what a person needs for each act.
THINK, POINT, TAP, KEY, HAND = 1.35, 1.1, 0.2, 0.28, 0.4
SERVER = 1.0
MOST = 10.0


class Acts(QObject):
    """Counts what a person does to the window, as the window itself sees it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.taps = self.keys = 0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(watched, QAbstractButton) and event.type() is QEvent.Type.MouseButtonPress:
            self.taps += 1
        if isinstance(watched, QWidget) and event.type() is QEvent.Type.KeyPress:
            self.keys += 1
        return False

    @property
    def seconds(self) -> float:
        """One hand goes to the screen; before each tap a person thinks and points."""
        return HAND + self.taps * (THINK + POINT + TAP) + self.keys * KEY + SERVER


def test_three_taps_no_typing_and_ten_seconds(program: Program, qapp: QApplication, qtbot: QtBot) -> None:
    acts = Acts(qapp)

    tap(program, qtbot, "amount_tile_2000", "reason_waited", "issue_button")
    qtbot.waitUntil(lambda: shown(program, "result_amount"), timeout=20_000)

    assert (3, 0) == (acts.taps, acts.keys)
    assert acts.seconds <= MOST
    assert button(program, "result_show").isEnabled()


def test_a_reason_that_suggests_an_amount_needs_only_two(
    program: Program, qapp: QApplication, qtbot: QtBot
) -> None:
    acts = Acts(qapp)

    tap(program, qtbot, "reason_waited", "issue_button")
    qtbot.waitUntil(lambda: shown(program, "result_amount"), timeout=20_000)

    assert (2, 0) == (acts.taps, acts.keys)


def test_a_card_that_is_to_be_shown_is_one_touch_from_the_guest_and_the_next_card_one_more(
    program: Program, qtbot: QtBot
) -> None:
    tap(program, qtbot, "amount_tile_2000", "reason_waited", "handover_show", "issue_button")
    qtbot.waitUntil(lambda: shown(program, "result_amount"), timeout=20_000)

    for expected, next_sight in (("result_show", "guest_code"), ("guest_done", "result_amount")):
        focused = program.window.focusWidget()
        assert focused is not None
        assert focused.objectName() == expected
        QTest.keyClick(focused, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda sight=next_sight: shown(program, sight), timeout=10_000)

    focused = program.window.focusWidget()
    assert focused is not None
    assert "result_new" == focused.objectName()
