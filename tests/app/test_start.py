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
