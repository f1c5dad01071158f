"""The process in which the print system is called: `toggle-desk print-worker` answers one question and ends.

It reads a line of JSON and after it the document from its standard input, and writes lines of JSON: what each
is and what it says. It is started for every question, so it imports little.
"""

import json
import os
import sys
import threading
from dataclasses import asdict, dataclass
from typing import Any

from toggle_desk.devices.jobs import RefusedError
from toggle_desk.devices.media import Sheet
from toggle_desk.domain.printing import Installed

if sys.platform == "win32":
    from toggle_desk.devices import winspool as system
else:
    from toggle_desk.devices import cups as system

_LAST_SECONDS = 5.0  # more than it was given, after which it ends where the program that asked is gone


@dataclass(frozen=True, slots=True)
class Sending:
    """Said once, before anything is handed over that may come out as paper."""


def serve() -> int:
    """Answer the question on standard input; never waits for what the print system may still be doing."""
    question = json.loads(sys.stdin.buffer.readline())
    document = sys.stdin.buffer.read()
    threading.Timer(question["seconds"] + _LAST_SECONDS, os._exit, (1,)).start()
    try:
        _say(_answer(question, document))
    except RefusedError as refused:
        _say(refused.trouble)
    os._exit(0)


def _answer(question: dict[str, Any], document: bytes) -> object:
    printer, sheet = question["printer"], question["sheet"]
    match question["verb"]:
        case "names":
            return Installed(system.names())
        case "papers":
            return system.media(printer)
        case _:
            return system.print_document(
                printer, Sheet(**sheet) if sheet else None, document, lambda: _say(Sending())
            )


def _say(told: Any) -> None:  # noqa: ANN401 - each of the closed set that Worker reads
    said = told if isinstance(told, str) else asdict(told)
    sys.stdout.buffer.write(json.dumps([type(told).__name__, said]).encode() + b"\n")
    sys.stdout.buffer.flush()
