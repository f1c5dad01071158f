"""The whole window, its title bar with it, stands in what a real window manager and its panel leave free."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

import pytest

PROBE = Path(__file__).with_name("window_probe.py")
# Each in a session of its own, with a panel that keeps its part of the desktop.
SCRIPT = """
$1 & sleep 0.6
$2 & sleep 0.6
exec "$3" "$4" "$5"
"""
MANAGERS = {  # each with its panel; icewm brings one
    "openbox": "tint2",
    "xfwm4": "tint2",
    "metacity": "tint2",
    "fluxbox": "tint2",
    "icewm": "true",
}
LEAST = "1024x768"
SIZES = (LEAST, "1280x800", "1366x768", "1920x1080")
MAXIMISED = 2  # as Qt counts


class Seen(TypedDict):
    """Sides in pixels: left, top, right, bottom."""

    frame: list[int]
    free: list[int]
    status: list[int]
    state: int


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("manager", MANAGERS)
def test_the_status_line_is_above_the_panel(
    request: pytest.FixtureRequest, tmp_path: Path, manager: str, size: str
) -> None:
    needs(request, manager, size)

    for shape in ("window", "") if request.config.getoption("--long") else ("window",):
        seen = opened(tmp_path / (shape or "new"), manager, size, shape)

        assert inside(seen["frame"], seen["free"]) or seen["state"] & MAXIMISED, seen
        assert inside(seen["status"], seen["free"]), seen


@pytest.mark.parametrize("factor", ["1.25", "1.5", "2"])
def test_a_computer_that_draws_everything_larger_shows_the_status_line(
    request: pytest.FixtureRequest, tmp_path: Path, factor: str
) -> None:
    needs(request, "openbox", "1366x768")

    seen = opened(tmp_path, "openbox", "1366x768", "window", factor)

    assert inside(seen["frame"], seen["free"]), seen
    assert inside(seen["status"], seen["free"]), seen


def needs(request: pytest.FixtureRequest, manager: str, size: str) -> None:
    ordinary = manager == "openbox" and size == LEAST
    if not ordinary and not request.config.getoption("--long"):
        pytest.skip("one window manager on one screen is the gate's: run with --long")
    tools = ("xvfb-run", "dbus-run-session", manager, MANAGERS[manager])
    if missing := [tool for tool in tools if shutil.which(tool) is None]:
        pytest.skip(f"needs {', '.join(missing)}")


def opened(folder: Path, manager: str, size: str, shape: str, factor: str = "1") -> Seen:
    practice = folder / "practice"
    practice.mkdir(parents=True)
    if shape:
        (practice / "settings.toml").write_text(f'schema = 1\n[till]\nwindow = "{shape}"\n', "utf-8")
    ran = subprocess.run(
        [
            *("xvfb-run", "-a", "-s", f"-screen 0 {size}x24", "dbus-run-session", "--"),
            *("sh", "-c", SCRIPT, "sh", manager, MANAGERS[manager], sys.executable, str(PROBE), str(folder)),
        ],
        env={**os.environ, "HOME": str(folder), "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": factor},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    lines = [line for line in ran.stdout.splitlines() if line.startswith("{")]
    assert lines, ran.stderr[-2000:]
    seen: Seen = json.loads(lines[-1])
    return seen


def inside(inner: list[int], outer: list[int]) -> bool:
    before = all(mine >= other for mine, other in zip(inner[:2], outer[:2], strict=True))
    return before and all(mine <= other for mine, other in zip(inner[2:], outer[2:], strict=True))
