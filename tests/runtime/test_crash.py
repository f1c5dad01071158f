import sys
import threading
from collections.abc import Iterator

import pytest

from toggle_desk.runtime.crash import catch_mistakes

NOBODY = r"toggle_desk\.runtime\.crash: nobody caught this"


@pytest.fixture
def told() -> Iterator[list[str]]:
    """Catch mistakes for as long as the test, and note each time the window is told."""
    before = sys.excepthook, threading.excepthook
    told: list[str] = []
    catch_mistakes(lambda: told.append("told"))
    yield told
    sys.excepthook, threading.excepthook = before


def a_mistake() -> None:
    raise RuntimeError("ours")


@pytest.mark.expects_log(NOBODY)
def test_a_mistake_is_logged_and_told(told: list[str], caplog: pytest.LogCaptureFixture) -> None:
    try:
        a_mistake()
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)

    assert ["told"] == told
    assert "RuntimeError: ours" in caplog.text


@pytest.mark.expects_log(NOBODY)
def test_a_mistake_in_another_thread_is_told_too(told: list[str], caplog: pytest.LogCaptureFixture) -> None:
    thread = threading.Thread(target=a_mistake)
    thread.start()
    thread.join()

    assert ["told"] == told
    assert "RuntimeError: ours" in caplog.text


def test_somebody_who_interrupts_the_program_means_it(
    told: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert [] == told
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_a_thread_that_is_torn_down_without_a_mistake_is_none(told: list[str]) -> None:
    threading.excepthook(threading.ExceptHookArgs((SystemExit, None, None, None)))

    assert [] == told
