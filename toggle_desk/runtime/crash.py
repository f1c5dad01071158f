"""The last resort: a mistake of ours is logged and told, never shown as success, and never ends the till.

Nothing is printed: what an exception says may be a PIN, and a till's screen is read by others.
"""

import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # the window is painted before asyncio is loaded
    from asyncio import AbstractEventLoop

_PRIVATE = 0o600
_LONGEST = 1_000_000  # bytes of faults that are kept
_log = logging.getLogger(__name__)


def catch_mistakes(tell: Callable[[], None]) -> None:
    """Log every exception that was not caught, and call `tell` so that the window can say so."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("nobody caught this", exc_info=(kind, error, trace))
        tell()

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            caught(args.exc_type, args.exc_value, args.exc_traceback)

    def caught_while_tidying(args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            caught(args.exc_type, args.exc_value, args.exc_traceback)

    root = logging.getLogger()
    if not root.handlers:  # before the log is open, Python would print what an exception says
        root.addHandler(logging.NullHandler())
    sys.excepthook = caught
    sys.unraisablehook = caught_while_tidying
    threading.excepthook = caught_in_thread


def caught_in_loop(loop: "AbstractEventLoop", context: dict[str, Any]) -> None:
    """Treat what no task of a loop caught like everything else; asyncio itself would quote its results."""
    del loop
    error = context.get("exception")
    if isinstance(error, BaseException):
        sys.excepthook(type(error), error, error.__traceback__)
    else:
        _log.error("asyncio: %s", context.get("message", ""))


def keep_faults(file: Path) -> None:
    """Let a crash of the interpreter itself leave where it was: names and lines, no values.

    A folder that cannot be written to costs only that.
    """
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_APPEND, _PRIVATE)
    except OSError:
        return
    if os.name == "posix":
        os.fchmod(handle, _PRIVATE)
    if os.fstat(handle).st_size > _LONGEST:
        os.ftruncate(handle, 0)
    faulthandler.enable(os.fdopen(handle, "ab"))  # which keeps the file open
