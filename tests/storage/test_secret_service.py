"""The vault of a Linux till for real: gnome-keyring in a D-Bus session of its own, open, locked and late."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from toggle_desk.storage.database import is_encrypted

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("dbus-run-session", "gnome-keyring-daemon"))),
    reason="needs the Debian packages dbus and gnome-keyring",
)


def session(home: Path, *arguments: str) -> list[str]:
    """Run what a till sees, as a person of its own who has no display; give the lines that it told."""
    runtime = home / "run"
    runtime.mkdir(parents=True, exist_ok=True, mode=0o700)
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.storage.secret_service", *arguments],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONPATH": str(ROOT),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.splitlines()


def test_a_real_vault_keeps_gives_and_tells_locked_from_late(tmp_path: Path) -> None:
    assert [
        "None",
        "True",
        "True",
        "True",
        "vault_locked",
        "vault_locked",
        "vault_late",
        "vault_locked",
    ] == session(tmp_path, "contract")


def test_a_till_that_began_with_a_locked_vault_is_encrypted_once_it_is_open_and_keeps_its_pins(
    tmp_path: Path,
) -> None:
    till = tmp_path / "till"

    assert ["Sam vault_locked True no_vault"] == session(tmp_path / "home", "locked", str(till))
    assert not is_encrypted(till / "ledger.db")

    # The second start finds what the first has kept of the end.
    assert ["Sam None True nothing_yet", "Sam None True None"] == session(
        tmp_path / "home", "unlocked", str(till)
    )
    assert is_encrypted(till / "ledger.db")


def test_keys_that_the_vault_has_lost_come_back_from_a_recovery_sheet(tmp_path: Path) -> None:
    whole = "Sam None True"

    assert [f"{whole} nothing_yet", "records_locked_away", f"{whole} None"] == session(
        tmp_path / "home", "lost", str(tmp_path / "till")
    )
