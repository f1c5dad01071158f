"""The tour shows what there is to see."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

# One picture of each page, and the states that a page is judged by.
SEEN = """
    issue-empty issue-ready issue-refused issue-not-pasted issue-by-email issue-held issue-undone
    issue-sending issue-unusual issue-offline issue-signed-in issue-over-a-limit issued issued-by-email
    issued-after-all guest print print-out-of-reach print-copy reverse reversed unknown
    unknown-who-decides unknown-manager activity activity-empty activity-entry activity-nothing-found
    activity-unknown check-card check-card-found check-card-unknown reports reports-empty
    reports-unknown settings settings-refused printer printer-out-of-reach about connect connect-refused
    keys sign-in sign-in-first sign-in-pin sign-in-refused
"""


def test_every_page_and_state_is_photographed(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    if not request.config.getoption("--long"):
        pytest.skip("takes half a minute: run with --long")

    ran = subprocess.run(
        [sys.executable, "-m", "toggle_desk", "--data-dir", str(tmp_path), "tour", "--short", str(tmp_path)],
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    pictures = sorted(tmp_path.glob("*.png"))
    assert (ran.returncode, ran.stderr.splitlines()[-1:]) == (
        0,
        [f"{len(SEEN.split())} pictures are in {tmp_path}."],
    )
    assert sorted(SEEN.split()) == sorted(picture.name[3:].partition("-light-")[0] for picture in pictures)
    assert {(1024, 768)} == {(QImage(str(one)).width(), QImage(str(one)).height()) for one in pictures}
