"""A mistake of the program's own in a command: a sentence, a place in the log, and no word of what broke."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PIN = "739155"
BROKEN = """
import sys
from toggle_desk.__main__ import main
from toggle_desk.cli.commands import {module}

async def broken(self, desk):
    raise ValueError("{pin} is not a number")

{module}.{command}.run = broken
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("command", "words", "code", "told"),
    [
        ("History", ["history"], 1, "Nothing was issued or reversed. Something went wrong inside"),
        ("Reverse", ["reverse", "TD-1", "--reason", "slip"], 4, "If a card was on its way"),
    ],
)
def test_a_command_that_breaks_says_what_is_known_of_the_card_and_nothing_secret(
    tmp_path: Path, command: str, words: list[str], code: int, told: str
) -> None:
    program = BROKEN.format(module=command.lower(), command=command, pin=PIN)
    kept = {name: text for name, text in os.environ.items() if name in {"PATH", "HOME", "SYSTEMROOT"}}
    arguments = [f"--data-dir={tmp_path / 'data'}", "--api-url=https://127.0.0.1:9", *words, "--json"]

    ran = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, env=kept, check=False, text=True
    )

    log = (tmp_path / "data" / "logs" / "toggle-desk.log").read_text("utf-8")
    assert code == ran.returncode, ran.stderr
    assert told in ran.stderr
    assert json.loads(ran.stdout)["message"] == ran.stderr.strip()
    assert "builtins.ValueError" in log
    assert PIN not in ran.stdout + ran.stderr + log
