"""Twelve secrets go through a day at a till, and are looked for wherever one could have been left."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.doubles.canaries import Canary, leaks
from tests.doubles.rival import PASSWORD, Manners, Rival

ROOT = Path(__file__).parents[2]
ALIAS = "98260000000000417"
CARD_PIN = "560384"

needs_a_vault = pytest.mark.skipif(
    not all(map(shutil.which, ("dbus-run-session", "gnome-keyring-daemon"))),
    reason="needs the Debian packages dbus and gnome-keyring",
)


@needs_a_vault
def test_a_day_at_a_till_leaves_no_secret_in_files_arguments_environments_or_what_is_said(
    tmp_path: Path,
) -> None:
    for name in ("home", "tmp", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path / "home"),
        "TMPDIR": str(tmp_path / "tmp"),
        "XDG_DATA_HOME": str(tmp_path / "home"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "PYTHONPATH": str(ROOT),
    }
    program = [sys.executable, "-m", "tests.journeys.canary_till", str(tmp_path)]
    with Rival(Manners(alias=ALIAS, draws_pin=CARD_PIN, rotates=True)) as rival:
        day = subprocess.Popen(
            ["dbus-run-session", "--", *program, rival.url],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert day.stdin is not None
        assert day.stdout is not None
        assert "done\n" == day.stdout.readline()
        said, _ = day.communicate("\n".join(rival.tokens), timeout=60)

    report = json.loads(said)
    assert report["encrypted"]
    assert {
        **dict.fromkeys(("connect", "provision", "the card", "the email"), 0),
        **dict.fromkeys(("a new PIN", "the reversal", "the list"), 0),
        "a wrong PIN": 6,
        "the check": report["codes"]["the check"],
    } == report["codes"]
    assert [PASSWORD] * len(rival.logins) == [login["password"] for login in rival.logins]
    assert len(rival.tokens) > 5
    assert all(count > 8 for count in report["places"])
    assert [] == report["leaks"]


@pytest.mark.parametrize(
    "written",
    [
        b'{"pin": "pa\\u00e4ss 1"}',
        "..paäss 1..".encode(),
        "..paäss 1..".encode("utf-16-le"),
        b"q=pa%C3%A4ss%201",
        b"x" + "paäss 1".encode().hex().encode(),
        b"eHBhw6RzcyAx",
        b"eHhwYcOkc3MgMQ",
        b"cGHDpHNzIDE",
    ],
)
def test_the_search_finds_a_secret_however_it_is_written(written: bytes) -> None:
    canary = Canary("password", "paäss 1")

    assert ["a file"] == [one.split(" in ")[1].split(",")[0] for one in leaks({"a file": written}, [canary])]


def test_a_secret_is_let_pass_only_where_it_belongs() -> None:
    canary = Canary("PIN", "604718", {"stdout of issue": "it is how a card is handed over"})

    assert ["PIN in stderr of issue, as it is"] == leaks(
        {"stdout of issue": b"604718", "stderr of issue": b"604718"}, [canary]
    )
