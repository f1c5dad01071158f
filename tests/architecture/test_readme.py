"""The README tells the truth: its commands are the two, its picture exists, its examples are accepted."""

import re
import shlex
from pathlib import Path

from toggle_desk import cli

ROOT = Path(__file__).parents[2]
COMMANDS = ["python3 packaging/dev.py run", "python3 packaging/dev.py test"]


def test_set_up_takes_exactly_two_commands() -> None:
    assert sorted({line for line in fenced_lines() if "dev.py" in line}) == COMMANDS


def test_every_picture_and_page_it_names_exists() -> None:
    targets = re.findall(r"\]\(([^)#\s]+)", readme())
    images = re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", readme())
    local = [target for target in targets if "://" not in target]

    assert images
    assert [name for name in [*images, *local] if not (ROOT / name).is_file()] == []


def test_the_program_accepts_every_example() -> None:
    examples = [line for line in fenced_lines() if line.startswith("toggle-desk")]

    for example in examples:
        cli.parser().parse_args(shlex.split(example, comments=True)[1:])


def fenced_lines() -> list[str]:
    """List the commands of the fenced blocks, without prompts and with continued lines joined."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", readme(), re.DOTALL | re.MULTILINE)
    lines = "\n".join(blocks).replace("\\\n", " ").splitlines()
    return [line.strip().removeprefix("$ ") for line in lines if line.strip()]


def readme() -> str:
    return (ROOT / "README.md").read_text("utf-8")
