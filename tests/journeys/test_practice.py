"""The program can be tried without an account, against a Toggle of its own that nothing real goes to."""

import re
import signal
import sys
from pathlib import Path

import pytest

from tests.doubles.till import start
from tests.journeys.conftest import Scene


def test_practice_issues_a_card_that_no_real_toggle_hears_of(scene: Scene, tmp_path: Path) -> None:
    what = (
        "--site=LEEDS-01",
        "--product=In-store Gift",
        "--amount=20",
        "--reason=waited",
        "--show",
        "--json",
    )
    environment = {"TOGGLE_DESK_API_URL": scene.rival.url, "TOGGLE_DESK_DATA_DIR": str(tmp_path / "trial")}

    ran = start(["--practice", "issue", *what], environment=environment).ended()

    assert (0, "ISSUED", 2000) == (ran.code, ran.json["state"], ran.json["balance_minor"])
    assert [] == scene.rival.heard
    assert (tmp_path / "trial" / "practice" / "ledger.db").exists()


def test_practice_cannot_be_pointed_at_an_address(scene: Scene) -> None:
    ran = scene.till.run("--practice", "history", "--json")

    assert (2, "DRAFT") == (ran.code, ran.json["state"])


@pytest.mark.skipif(sys.platform == "win32", reason="there a process is interrupted by its console")
def test_the_local_toggle_serves_tills_until_it_is_interrupted(scene: Scene, tmp_path: Path) -> None:
    running = start(["sandbox", f"--data-dir={tmp_path / 'toggle'}"])
    assert running.process.stderr is not None
    announced = running.process.stderr.readline().decode()
    address = re.search(r"http://127\.0\.0\.1:\d+/graphql", announced)
    assert address is not None
    scene.till.url = address[0]
    scene.till.environment = {"TOGGLE_DESK_USERNAME": "practice", "TOGGLE_DESK_PASSWORD": "practice"}

    ran = scene.till.issue()

    running.process.send_signal(signal.SIGINT)
    assert (0, 0) == (ran.code, running.ended().code)
