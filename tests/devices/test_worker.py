"""The print system is asked by another process: it may hang, die or want a password, and the till goes on."""

import json
import os
import socket
import sys
import time
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.doubles.print_systems import a_silent_system, a_system_with_a_password
from toggle_desk.devices import ipp
from toggle_desk.devices.media import Media
from toggle_desk.devices.serving import Sending
from toggle_desk.devices.worker import Job, Worker, own_command
from toggle_desk.domain.printing import (
    Installed,
    MaybePrinted,
    NotPrinted,
    Printed,
    PrintOutcome,
    Queued,
    Trouble,
)

JOB = Job("Front till", b"%PDF")


def has_cups() -> bool:
    try:
        ipp.load()
    except OSError:
        return False
    return True


needs_library = pytest.mark.skipif(not has_cups(), reason="CUPS's library is not installed here")


def that_says(*told: Sending | Trouble | Installed | Media | PrintOutcome, then: str = "") -> Worker:
    """Give a worker whose other process says this and does that."""
    lines = ([type(each).__name__, each if isinstance(each, str) else asdict(each)] for each in told)
    said = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    script = f"import os, sys, time; os.write(1, {said!r}); {then or 'pass'}"
    return Worker((sys.executable, "-c", script), ask_seconds=2.0, print_seconds=2.0)


@pytest.mark.parametrize(
    "outcome", [Printed(confirmed=False), Queued(Trouble.PAUSED), MaybePrinted(Trouble.CANCELLED)]
)
def test_what_the_print_system_said_of_a_job_is_what_is_told(outcome: PrintOutcome) -> None:
    assert outcome == that_says(Sending(), outcome).print(JOB)


def test_the_print_system_is_not_given_the_api_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOGGLE_DESK_PASSWORD", "kestrel-Harbour-88")
    monkeypatch.setenv("TOGGLE_DESK_USERNAME", "api.user@example.com")
    seen = tmp_path / "environment"

    that_says(then=f"open({str(seen)!r}, 'w').write(repr(dict(os.environ)))").print(JOB)

    environment = seen.read_text("utf-8")
    assert "PATH" in environment
    assert "TOGGLE_DESK" not in environment


@pytest.mark.parametrize("end", ["os.abort()", "sys.exit(1)", "time.sleep(60)"])
def test_a_process_that_ends_or_hangs_before_it_sent_anything_has_printed_nothing(end: str) -> None:
    assert NotPrinted(Trouble.SYSTEM_SILENT) == that_says(then=end).print(JOB)


def test_a_process_that_dies_has_told_nothing() -> None:
    worker = that_says(then="os.abort()")

    assert Trouble.SYSTEM_SILENT == worker.papers("Front till")
    assert Installed(trouble=Trouble.SYSTEM_SILENT) == worker.names()


@pytest.mark.parametrize("end", ["os.abort()", "time.sleep(60)"])
def test_one_that_does_so_while_it_sends_may_have_printed(end: str) -> None:
    assert MaybePrinted(Trouble.SYSTEM_SILENT) == that_says(Sending(), then=end).print(JOB)


def test_a_queue_that_refuses_a_job_has_printed_nothing_although_it_was_sent() -> None:
    assert NotPrinted(Trouble.REJECTING) == that_says(Sending(), Trouble.REJECTING).print(JOB)


def test_what_could_be_asked_is_told() -> None:
    assert Installed(("Front till",)) == that_says(Installed(("Front till",))).names()
    assert Installed(trouble=Trouble.PASSWORD) == that_says(Trouble.PASSWORD).names()
    assert Media() == that_says(Media()).papers("Front till")
    assert Trouble.MISSING == that_says(Trouble.MISSING).papers("Front till")


def test_the_program_starts_itself_by_its_own_name_where_it_is_installed_as_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert own_command() == (sys.executable, "-m", "toggle_desk")

    monkeypatch.setattr(sys, "executable", str(Path("/opt/toggle-desk/toggle-desk")))

    assert own_command() == (str(Path("/opt/toggle-desk/toggle-desk")),)


@needs_library
def test_a_print_system_that_never_answers_is_left_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    worker = Worker(ask_seconds=1.0)
    with a_silent_system() as address:
        monkeypatch.setenv("CUPS_SERVER", address)
        began = time.monotonic()

        told = worker.names()

    assert Installed(trouble=Trouble.SYSTEM_SILENT) == told
    assert time.monotonic() - began < 3.0


@needs_library
def test_a_print_system_that_wants_a_password_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    with a_system_with_a_password() as address:
        monkeypatch.setenv("CUPS_SERVER", address)

        assert Installed(trouble=Trouble.PASSWORD) == Worker().names()
        assert Trouble.PASSWORD == Worker().papers("Front till")


@needs_library
def test_a_print_system_that_does_not_run_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        free = server.getsockname()[1]
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{free}")

    assert Trouble.SYSTEM_STOPPED == Worker().papers("Front till")
    assert NotPrinted(Trouble.SYSTEM_STOPPED) == Worker().print(JOB)


def test_no_process_is_left_when_the_print_system_hangs(tmp_path: Path) -> None:
    mark = tmp_path / "process"
    then = f"open({str(mark)!r}, 'w').write(str(os.getpid())); time.sleep(60)"

    that_says(then=then).names()

    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)
