"""The program's own log: one JSON object a line, rotated, and never a secret in it."""

import json
import logging
import logging.handlers
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

_SIZE = 1_000_000  # bytes per file
_FILES = 3
# What looks like a token, a card number or an address is worth nothing to a reader of a log.
_SECRETS = (
    (re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]*"), "[token]"),
    (re.compile(r"(?i)bearer\s+\S+"), "[token]"),
    (re.compile(r"(?<!\d)\d{12,19}(?!\d)"), "[number]"),
    (re.compile(r"[^\s@<>\"']+@[^\s@<>\"']+\.[^\s@<>\"']+"), "[email]"),
)


def start_log(file: Path) -> None:
    """Send the program's records to its file; a folder that cannot be written to costs only the log."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for noisy in ("httpx", "httpcore", "keyring", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=_SIZE, backupCount=_FILES, encoding="utf-8"
        )
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
            "what": redact(record.getMessage()),
        }
        if record.exc_info:
            line["trace"] = redact(self.formatException(record.exc_info))
        return json.dumps(line)


def redact(text: str) -> str:
    """Strike out what looks like a token, a card number or an email address."""
    for pattern, mark in _SECRETS:
        text = pattern.sub(mark, text)
    return text
