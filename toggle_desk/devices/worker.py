"""Asks the print system in another process: a call may last for ever, and would keep Python's lock."""

import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from pydantic import TypeAdapter

from toggle_desk.devices.media import Media, Sheet
from toggle_desk.devices.serving import Sending
from toggle_desk.domain.printing import (
    Installed,
    MaybePrinted,
    NotPrinted,
    Printed,
    PrintOutcome,
    Queued,
    Trouble,
)

ASK_SECONDS = 10.0
PRINT_SECONDS = 30.0  # with the time in which a job is read back
_VERB = "print-worker"
_Said = Sending | Trouble | Installed | Media | PrintOutcome
_KINDS: dict[str, TypeAdapter[_Said]] = {
    kind.__name__: TypeAdapter(kind)
    for kind in (Sending, Trouble, Installed, Media, Printed, NotPrinted, MaybePrinted, Queued)
}


@dataclass(frozen=True, slots=True)
class Job:
    """A document to print; without a sheet it is in the printer's own language and goes past the driver."""

    printer: str
    document: bytes
    sheet: Sheet | None = None


class Worker:
    """The print system of this computer, asked within limits of time."""

    def __init__(
        self,
        command: tuple[str, ...] = (),
        *,
        ask_seconds: float = ASK_SECONDS,
        print_seconds: float = PRINT_SECONDS,
    ) -> None:
        """Take how the other process is started, this program itself where nothing is said."""
        self._command = command or own_command()
        self._ask_seconds = ask_seconds
        self._print_seconds = print_seconds

    def names(self) -> Installed:
        """List the printers."""
        match self._told("names", "", self._ask_seconds):
            case [Installed() as installed]:
                return installed
            case [Trouble() as trouble]:
                return Installed(trouble=trouble)
            case _:
                return Installed(trouble=Trouble.SYSTEM_SILENT)

    def papers(self, printer: str) -> Media | Trouble:
        """Ask what paper a printer takes, or why it cannot be asked."""
        match self._told("papers", printer, self._ask_seconds):
            case [Media() | Trouble() as told]:
                return told
            case _:
                return Trouble.SYSTEM_SILENT

    def print(self, job: Job) -> PrintOutcome:
        """Hand a document over, and say what became of it."""
        match self._told("print", job.printer, self._print_seconds, job.sheet, job.document):
            case [*_, Trouble() as trouble]:
                return NotPrinted(trouble)
            case [Sending()]:
                return MaybePrinted(Trouble.SYSTEM_SILENT)
            case [Sending(), (Printed() | NotPrinted() | MaybePrinted() | Queued()) as outcome]:
                return outcome
            case _:
                return NotPrinted(Trouble.SYSTEM_SILENT)

    def _told(
        self, verb: str, printer: str, seconds: float, sheet: Sheet | None = None, document: bytes = b""
    ) -> list[_Said]:
        """Give all that the other process said until it ended or its time was over."""
        question = {
            "verb": verb,
            "printer": printer,
            "seconds": seconds,
            "sheet": asdict(sheet) if sheet else None,
        }
        process = subprocess.Popen(  # noqa: S603 - this program itself
            [*self._command, _VERB],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            start_new_session=True,  # without a terminal there is none to ask for a password on
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            said, _ = process.communicate(json.dumps(question).encode() + b"\n" + document, seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            said, _ = process.communicate()
        whole = [json.loads(line) for line in said.splitlines(keepends=True) if line.endswith(b"\n")]
        return [_KINDS[kind].validate_python(told) for kind, told in whole]


def _environment() -> dict[str, str]:
    """Leave out the API user, who may be in this process's environment."""
    ours = {name: value for name, value in os.environ.items() if not name.upper().startswith("TOGGLE_DESK_")}
    return {**ours, "LC_ALL": "C"}  # CUPS speaks its client's language, and is read


def own_command() -> tuple[str, ...]:
    """Give how this program is started once more: by its own name where it is installed as a program."""
    interpreter = Path(sys.executable).stem.lower().startswith("python")
    return (sys.executable, "-m", "toggle_desk") if interpreter else (sys.executable,)
