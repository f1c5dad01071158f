"""A card issued through the system's own accessibility bus, by a client that knows nothing of Qt."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SYSTEM_PYTHON = Path("/usr/bin/python3")
TOOLS = ("xvfb-run", "dbus-run-session")
ATSPI = 'import gi; gi.require_version("Atspi", "2.0")'
SCRIPT = """
"$1" -m toggle_desk --practice --data-dir "$2" & program=$!
/usr/bin/python3 "$3"; code=$?
kill $program; wait $program; exit $code
"""


def test_a_card_is_issued_by_names_and_actions_alone(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    if not request.config.getoption("--long"):
        pytest.skip("takes half a minute: run with --long")
    if not can_listen():
        pytest.skip("needs at-spi2-core, dbus, xvfb, python3-gi and gir1.2-atspi-2.0")
    walker = Path(__file__).with_name("screen_reader.py")

    ran = subprocess.run(
        [
            *("xvfb-run", "-a", "-s", "-screen 0 1024x768x24", "dbus-run-session", "--"),
            *("sh", "-c", SCRIPT, "sh", sys.executable, str(tmp_path), str(walker)),
        ],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )

    assert 0 == ran.returncode, ran.stderr[-2000:]
    found = json.loads(ran.stdout.splitlines()[-1])
    assert [] == found["nameless"]
    assert "20 pounds" == found["said"]
    assert "label" == found["issued"]
    assert "••••" in found["number"]


def can_listen() -> bool:
    tools = all(shutil.which(tool) for tool in TOOLS) and SYSTEM_PYTHON.exists()
    return (
        tools
        and subprocess.run([SYSTEM_PYTHON, "-c", ATSPI], capture_output=True, check=False).returncode == 0
    )
