"""Whoever asks for help is told what everything is for."""

import re
from itertools import pairwise

import pytest

from toggle_desk.cli.arguments import parser

COMMANDS = (
    *("connect", "provision", "issue", "reverse", "reconcile"),
    *("history", "doctor", "tour", "sandbox"),
)
NAMED = re.compile(r"  (?P<name>[-A-Z]\S.*?)(?P<purpose>  +\S.*)?")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_argument_says_what_it_is_for(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args([command, "--help"])

    said = capsys.readouterr().out.splitlines()
    named = [(found, below) for line, below in pairwise([*said, ""]) if (found := NAMED.fullmatch(line))]
    assert ended.value.code == 0
    assert len(named) >= 4
    assert [
        found["name"] for found, below in named if not (found["purpose"] or below.startswith(" " * 8))
    ] == []


@pytest.mark.parametrize("command", ["issue", "reverse", "reconcile"])
def test_the_help_of_what_moves_money_tells_how_it_ends(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args([command, "--help"])

    said = " ".join(capsys.readouterr().out.split())
    for code in ("0 when it is done", "2 when", "3 when certainly nothing", "4 when", "5 when", "6 when"):
        assert code in said
