import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from toggle_desk.runtime.network_thread import QtTimers


@pytest.fixture
def timers(qtbot: QtBot) -> QtTimers:
    assert qtbot
    return QtTimers()


def test_a_timer_goes_off_once_in_the_gui_thread(timers: QtTimers, qtbot: QtBot, qapp: QApplication) -> None:
    threads: list[QThread] = []
    timers.after(0.001, lambda: threads.append(QThread.currentThread()))

    qtbot.waitUntil(lambda: bool(threads))

    assert [qapp.thread()] == threads


def test_a_timer_that_was_called_off_never_goes_off(timers: QtTimers, qtbot: QtBot) -> None:
    called: list[str] = []
    call_off = timers.after(0.001, lambda: called.append("too early"))
    timers.after(0.005, lambda: called.append("later"))

    call_off()
    call_off()

    qtbot.waitUntil(lambda: bool(called))
    assert ["later"] == called


def test_a_timer_can_be_called_off_when_it_is_over(timers: QtTimers, qtbot: QtBot) -> None:
    called: list[str] = []
    call_off = timers.after(0, lambda: called.append("over"))
    qtbot.waitUntil(lambda: bool(called))

    call_off()

    assert ["over"] == called


def test_timers_die_with_the_window(qtbot: QtBot) -> None:
    called: list[str] = []
    timers, later = QtTimers(), QtTimers()
    timers.after(0.001, lambda: called.append("dead"))
    del timers

    later.after(0.01, lambda: called.append("alive"))

    qtbot.waitUntil(lambda: bool(called))
    assert ["alive"] == called
