"""A program that breaks in every place where one can, with secrets all around; run by test_crash.py."""

import asyncio
import faulthandler
import os
import sys
import threading
from pathlib import Path

import httpx
import pydantic
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, qWarning

from toggle_desk.domain.card import Secret
from toggle_desk.runtime.crash import catch_mistakes, caught_in_loop, keep_faults
from toggle_desk.runtime.logs import start_log
from toggle_desk.runtime.qt_messages import keep_qt_messages

PASSWORD, PIN, EMAIL, NUMBER = (os.environ.pop(name) for name in ("PASSWORD", "PIN", "EMAIL", "NUMBER"))
FOLDER = Path(sys.argv[1])


class Reply(pydantic.BaseModel):
    pin: int


class Till(QObject):
    tapped = Signal(str)


class Falling:
    def __del__(self) -> None:
        broken(PIN)


def broken(argument: str) -> None:
    kept = (argument, PASSWORD, Secret(NUMBER))
    raise ValueError(f"{kept} {PIN} for {EMAIL}")


def not_a_model(_: str) -> None:
    Reply.model_validate({"pin": f"{PASSWORD} {PIN}"})


def not_reached(_: str) -> None:
    try:
        broken(PIN)
    except ValueError as error:
        raise httpx.ConnectError(f"https://till:{PASSWORD}@proxy.example {PIN}") from error


def several(_: str) -> None:
    raise ExceptionGroup(f"both {PIN}", [ValueError(PIN), KeyError(PASSWORD)])


async def in_a_loop() -> None:
    asyncio.get_running_loop().set_exception_handler(caught_in_loop)
    asyncio.get_running_loop().call_soon(broken, PIN)
    forgotten = asyncio.create_task(later())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del forgotten


async def later() -> None:
    broken(PIN)


def main() -> None:
    catch_mistakes(lambda: None)
    start_log(FOLDER / "logs" / "toggle-desk.log")
    keep_faults(FOLDER / "logs" / "faults.txt")
    keep_qt_messages()
    application = QCoreApplication([])
    till = Till()
    for slot in (broken, not_a_model, not_reached, several):
        till.tapped.connect(slot)
    till.tapped.emit(PIN)
    QTimer.singleShot(0, till, lambda: broken(PIN))
    thread = threading.Thread(target=broken, args=(PASSWORD,), name=PIN)
    thread.start()
    thread.join()
    falling = Falling()
    del falling
    asyncio.run(in_a_loop())
    qWarning(f"cannot show {NUMBER} to {EMAIL}")
    QTimer.singleShot(1, application.quit)
    application.exec()
    crash()


def crash() -> None:
    kept = (PIN, PASSWORD)
    del kept
    faulthandler._sigsegv()  # type: ignore[attr-defined]  # noqa: SLF001 - it crashes as Python itself would


main()
