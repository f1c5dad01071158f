"""The program's own log: one JSON object a line, rotated, and never a secret in it."""

import errno
import json
import logging
import logging.handlers
import os
import re
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path

from toggle_desk.domain.errors import DeskError

_SIZE = 1_000_000  # bytes per file
_FILES = 3
_PRIVATE = 0o600
_FRAMES = 40  # of a trace, the innermost: one that calls itself for ever fills no disk
_OURS = "toggle_desk"
# What looks like a token, a card number or an address is worth nothing to a reader of a log.
_SECRETS = (
    (re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]*"), "[token]"),
    (re.compile(r"(?i)bearer\s+\S+"), "[token]"),
    (re.compile(r"(?i)(?<=://)[^/\s@]+@"), "[login] "),
    (re.compile(r"(?<!\d)\d{12,19}(?!\d)"), "[number]"),
    (re.compile(r"[^\s@<>\"']+@[^\s@<>\"']+\.[^\s@<>\"']+"), "[email]"),
)
# Signs that end a line for some readers, or that turn the order of what is read (Unicode: UAX 9).
_MISLEADING = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def start_log(file: Path) -> None:
    """Send the program's records to its file; a folder that cannot be written to costs only the log."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for noisy in ("httpx", "httpcore", "keyring", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _PrivateFile(file, maxBytes=_SIZE, backupCount=_FILES, encoding="utf-8")
    except OSError:
        root.addHandler(logging.NullHandler())
        return
    handler.setFormatter(RedactingFormatter())
    root.addHandler(handler)
    # A disk that fills up while the program runs must not print tracebacks over a till's screen.
    logging.raiseExceptions = sys.flags.dev_mode


class RedactingFormatter(logging.Formatter):
    """Writes a record as one line of JSON with everything secret struck out."""

    def format(self, record: logging.LogRecord) -> str:
        """Write one record."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "from": record.name,
            "what": redact(_said(record)),
        }
        if record.exc_info and record.exc_info[1] is not None:
            line["trace"] = redact("\n".join(trace_of(record.exc_info[1])))
        return json.dumps(line)


class _PrivateFile(logging.handlers.RotatingFileHandler):
    """A log that no other user of this computer can read, the rotated ones included."""

    def _open(self) -> TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _PRIVATE)
        if os.name == "posix":
            os.fchmod(handle, _PRIVATE)  # one that an older program made
        return os.fdopen(handle, "a", encoding=self.encoding, errors=self.errors)


def redact(text: str) -> str:
    """Strike out what looks like a token, a login, a card number or an email address."""
    for pattern, mark in _SECRETS:
        text = pattern.sub(mark, text)
    return _MISLEADING.sub("?", text)


def trace_of(error: BaseException) -> Iterator[str]:
    """Tell of a mistake what kind it is and where it was made, and nothing of its words.

    Words of an exception quote what was wrong: a PIN that fits no model, an address with its password.
    """
    yield from _trace(error, set())


def _trace(error: BaseException, told: set[int]) -> Iterator[str]:
    told.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in told:
        yield from _trace(before, told)
        yield "then"
    frames = list(traceback.walk_tb(error.__traceback__))
    for frame, line in frames[-_FRAMES:]:
        yield f"{_place(frame.f_code.co_filename)}:{line} in {frame.f_code.co_name}"
    yield f"{type(error).__module__}.{type(error).__qualname__}{_detail(error)}"
    several: tuple[BaseException, ...] = getattr(error, "exceptions", ())  # of a group
    for one in several:
        if id(one) not in told:
            yield "with"
            yield from _trace(one, told)


def _place(file: str) -> str:
    """Name a file without the folders above it, which hold the name of a person."""
    parts = Path(file).parts
    return "/".join(parts[-3:])


def _detail(error: BaseException) -> str:
    """Tell what is no quotation: our own code, or the system's number."""
    match error:
        case DeskError(code=code):
            return f" {code.value}"
        case OSError(errno=int(number)):
            return f" {errno.errorcode.get(number, number)}"
        case _:
            return ""


def _said(record: logging.LogRecord) -> str:
    """Give what a record says; of another's, which may quote anything, only how its sentence begins."""
    if record.name.split(".")[0] == _OURS:
        return record.getMessage()
    return (str(record.msg).splitlines() or [""])[0]
