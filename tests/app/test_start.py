"""The program looks and behaves alike on every system, from its first picture on."""

import os
import subprocess
import sys

ASK = """
from toggle_desk.app.start import new_application
print(new_application().style().name())
"""


def test_controls_are_drawn_alike_whatever_the_computer_would_choose() -> None:
    chosen = {"QT_QPA_PLATFORM": "offscreen", "QT_STYLE_OVERRIDE": "Windows"}

    said = subprocess.run(
        [sys.executable, "-c", ASK], env=os.environ | chosen, capture_output=True, text=True, check=True
    )

    assert "fusion" == said.stdout.strip().lower()


def loaded_with(*modules: str) -> set[str]:
    question = f"import sys, {', '.join(modules)}; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    return set(told.stdout.split())


def test_the_first_picture_waits_for_no_sentence_and_no_lock() -> None:
    late = {"toggle_desk.presenters.wording", "filelock", "hashlib", "toggle_desk.app.joined"}

    assert set() == late & loaded_with("toggle_desk.app.start")


def test_the_first_tile_waits_for_nothing_that_is_needed_later() -> None:
    late = {f"toggle_desk.application.{name}" for name in ("desk", "overview", "settings")}
    late |= {f"toggle_desk.domain.{name}" for name in ("finding", "policy", "printing", "receipt")}
    late |= {"toggle_desk.presenters.card_face", "hashlib", "secrets", "pydantic", "httpx", "apsw"}

    assert set() == late & loaded_with("toggle_desk.app.joined", "toggle_desk.app.rooms.issue")
