"""The README tells the truth: its commands are the two, its picture exists, its examples are accepted."""

import re
import shlex
import tomllib
from pathlib import Path

from toggle_desk.cli.arguments import parse

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "toggle_desk"
COMMANDS = ["python3 packaging/dev.py run", "python3 packaging/dev.py test"]


def test_set_up_takes_exactly_two_commands() -> None:
    assert COMMANDS == sorted({line for line in fenced_lines() if "dev.py" in line})


def test_every_picture_and_page_it_names_exists() -> None:
    targets = re.findall(r"\]\(([^)#\s]+)", readme())
    images = re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", readme())
    local = [target for target in targets if "://" not in target]

    assert images
    assert [] == [name for name in [*images, *local] if not (ROOT / name).is_file()]


def test_the_program_accepts_every_example() -> None:
    examples = [line for line in fenced_lines() if line.startswith("toggle-desk")]

    for example in examples:
        parse(shlex.split(example, comments=True)[1:])


def test_every_file_that_it_sends_a_reader_to_exists() -> None:
    table = readme().partition("## Where things are")[2].partition("\n\n")[2].partition("\n\n")[0]
    named = re.findall(r"`([\w./]+)`", table)

    assert named
    assert [] == [name for name in named if not any((folder / name).exists() for folder in (ROOT, PACKAGE))]


def test_the_layers_it_tells_of_are_those_that_are_checked() -> None:
    (told,) = re.findall(r"`(__main__ > [^`]+)`", readme())
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    (checked,) = [contract["layers"] for contract in contracts if contract["id"] == "layers"]

    assert [layer.split(", ") for layer in told.split(" > ")] == [layer.split(" | ") for layer in checked]


def fenced_lines() -> list[str]:
    """List the commands of the fenced blocks, without prompts and with continued lines joined."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", readme(), re.DOTALL | re.MULTILINE)
    lines = "\n".join(blocks).replace("\\\n", " ").splitlines()
    return [line.strip().removeprefix("$ ") for line in lines if line.strip()]


def readme() -> str:
    return (ROOT / "README.md").read_text("utf-8")
