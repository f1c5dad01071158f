"""A till's folder is copied to another computer, by a thief or in good faith: that one has another vault."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.doubles.canaries import files_below
from tests.doubles.till import OPERATORS, SETUP
from tests.journeys.test_canaries import ROOT, needs_a_vault

pytestmark = needs_a_vault


def on_a_computer(home: Path, data: Path, *words: str) -> tuple[int, str, str]:
    """Run one command beside the vault of the person whose home this is."""
    (home / "run").mkdir(parents=True, exist_ok=True, mode=0o700)
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.journeys.copied_till", str(data), *words],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "PYTHONPATH": str(ROOT),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        timeout=60,
        check=True,
    )
    code, out, err = json.loads(done.stdout)
    return code, out, err


def test_a_copied_folder_tells_nothing_issues_nothing_and_loses_nothing(tmp_path: Path) -> None:
    file = tmp_path / "provisioning.toml"
    file.write_text(SETUP + OPERATORS, "utf-8")
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    code, _, said = on_a_computer(tmp_path / "home", ours, "provision", str(file))
    assert 0 == code, said
    shutil.copytree(ours, theirs)
    before = {name: content for name, content in files_below(theirs).items() if "ledger.db" in name}

    code, out, said = on_a_computer(tmp_path / "another home", theirs, "history", "--json")

    assert (3, "records_locked_away") == (code, json.loads(out)["code"])
    assert "key to this till's records" in said
    after = files_below(theirs)
    assert before["theirs/ledger.db"] == after["theirs/ledger.db"]
    shutil.rmtree(ours)
    theirs.rename(ours)
    code, out, said = on_a_computer(tmp_path / "home", ours, "history", "--json")
    assert (0, {"entries": []}) == (code, json.loads(out)), said
