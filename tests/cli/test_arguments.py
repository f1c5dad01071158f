"""Whoever asks for help is told what everything is for."""

import re
from itertools import pairwise

import pytest

from toggle_desk.cli.arguments import parse, parser

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


ISSUE = ("issue", "--site=A", "--product=B", "--reason=C", "--show", "--amount=5", "--json")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("--api-url=",), "--api-url: the address is empty"),
        (("--api-url", " "), "--api-url: the address is empty"),
        (("--data-dir=",), "--data-dir: the folder is empty"),
    ],
)
def test_a_variable_that_was_never_set_chooses_neither_the_live_toggle_nor_other_records(
    given: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse([*ISSUE, *given])

    assert ended.value.code == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("number", ["1_6531", "١٦٥٣١", "+16531", " 16531", "", "9" * 5000])
def test_the_number_of_an_option_is_never_guessed(number: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = [word for word in ISSUE if not word.startswith("--amount")]
    with pytest.raises(SystemExit) as ended:
        parse([*command, f"--option={number}"])

    assert ended.value.code == 2
    assert "--option" in capsys.readouterr().err
    assert parse([*command, "--option=16531"]).option == 16531


@pytest.mark.parametrize("cut", ["--sho", "--js", "--api=https://example.com", "--tab=4"])
def test_the_beginning_of_an_option_is_not_the_option(cut: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse([*ISSUE, cut])

    assert ended.value.code == 2
    assert f"unrecognized arguments: {cut}" in capsys.readouterr().err
