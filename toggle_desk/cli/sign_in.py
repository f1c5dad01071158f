"""Who gives a command, and what must not be echoed while it is typed."""

import asyncio
import codecs
import contextlib
import getpass
import signal
import sys
from collections.abc import Generator
from typing import TextIO
from weakref import WeakKeyDictionary

from toggle_desk.application.desk import Desk
from toggle_desk.application.settings import Settings
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.people import OWNER, Operator

# Marks before a text that an editor or console has saved, and how it is read after them.
_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_encodings = WeakKeyDictionary[TextIO, str]()  # of the streams that began with a mark


async def sign_in(desk: Desk, settings: Settings, name: str | None) -> Operator:
    """Find out who is asking; the PIN comes from standard input, never from the arguments."""
    if name is None:
        if settings.operators:
            raise NotAllowed(Code.OPERATOR_NEEDED)
        return OWNER
    if not settings.operators:
        raise NotAllowed(Code.OPERATOR_UNKNOWN, name=name)
    pin = await read_secret(f"PIN of {name}: ")
    if not pin.reveal():
        # No try: a script without standard input must not lock an operator out.
        raise NotAllowed(Code.PIN_MISSING, name=name)
    return await desk.setup.sign_in(name, pin)


async def installer(desk: Desk, name: str | None) -> Operator:
    """Find out who sets the till up: a person by name, or its installer until it is at work."""
    if name is None and not desk.setup.setting_up.is_over():
        return OWNER
    return await sign_in(desk, desk.setup.settings(), name)


async def read_secret(prompt: str) -> Secret:
    """Read one line that must not be echoed, while nothing else goes on. Raises CancelledError on Ctrl-C."""
    await asyncio.sleep(0)  # a Ctrl-C of a moment ago would otherwise wait for the line too
    with _broken_off_at_once():
        if sys.stdin.isatty():
            return Secret(getpass.getpass(prompt))
        return Secret(_piped(sys.stdin))


def _piped(stream: TextIO) -> str:
    """Read a line as consoles and editors write one: with a mark of its encoding before, and spaces after.

    The mark stands before the first line alone, and is of all of them.
    """
    line = stream.buffer.readline()
    for mark, encoding in _MARKS.items():
        if line.startswith(mark):
            line, _encodings[stream] = line[len(mark) :], encoding
    if (known := _encodings.get(stream)) is not None:
        if known == "utf-16-le" and line.endswith(b"\n"):
            line += stream.buffer.read(1)  # the other half of the line's end
        return line.decode(known, "replace").rstrip()
    try:
        return line.decode().rstrip()
    except UnicodeDecodeError:
        return line.decode(sys.stdin.encoding or "utf-8", "replace").rstrip()


@contextlib.contextmanager
def _broken_off_at_once() -> Generator[None]:
    """Let Ctrl-C end a wait for a person, which asyncio would only note down until a line was typed."""
    before = [
        (number, signal.signal(number, signal.default_int_handler))
        for number in (signal.SIGINT, signal.SIGTERM)
        if signal.getsignal(number) is not signal.SIG_IGN  # as behind a script that Ctrl-C must not reach
    ]
    try:
        yield
    except KeyboardInterrupt:
        raise asyncio.CancelledError from None
    finally:
        for number, handler in before:
            signal.signal(number, handler)
