"""A program without a console has no standard streams at all; it must not end for want of them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell here closes the streams")


def test_the_self_check_answers_in_a_file_where_there_are_no_streams(tmp_path: Path) -> None:
    answer = tmp_path / "doctor.json"

    code = without_streams(
        "--practice", "--data-dir", str(tmp_path / "till"), "doctor", "--json", str(answer)
    )

    assert 0 == code
    assert json.loads(answer.read_text("utf-8"))["healthy"]


def test_a_mistake_in_the_arguments_still_ends_with_its_own_code() -> None:
    assert 2 == without_streams("issue", "--json")


def without_streams(*words: str) -> int:
    program = [sys.executable, "-m", "toggle_desk", *words]
    closed = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *program]
    return subprocess.run(closed, check=False, timeout=60).returncode
