"""A person who asks for help is told what everything is for."""

import re
import subprocess
import sys
from dataclasses import fields
from itertools import pairwise
from typing import cast

import pytest

from toggle_desk.cli.arguments import parse
from toggle_desk.cli.commands import COMMANDS, load
from toggle_desk.cli.commands.issue import Issue

NAMED = re.compile(r"  (?P<name>[-A-Z]\S.*?)(?P<purpose>  +\S.*)?")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_argument_says_what_it_is_for(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse([command, "--help"])

    said = capsys.readouterr().out.splitlines()
    named = [(found, below) for line, below in pairwise([*said, ""]) if (found := NAMED.fullmatch(line))]
    assert 0 == ended.value.code
    assert len(named) >= 4
    assert [] == [
        found["name"] for found, below in named if not (found["purpose"] or below.startswith(" " * 8))
    ]


@pytest.mark.parametrize("command", ["issue", "reverse", "reconcile"])
def test_the_help_of_what_moves_money_tells_how_it_ends(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse([command, "--help"])

    said = " ".join(capsys.readouterr().out.split())
    for code in ("0 when it is done", "2 when", "3 when certainly nothing", "4 when", "5 when", "6 when"):
        assert code in said


@pytest.mark.parametrize(
    ("asked", "loaded"),
    [("--version", ["runtime", "runtime.release"]), ("issue --help", ["cli.command", "cli.commands.issue"])],
)
def test_what_asks_a_question_about_the_program_waits_for_nothing_that_a_command_needs(
    asked: str, loaded: list[str]
) -> None:
    code = f"""if True:
        import sys
        from toggle_desk.cli.arguments import parse
        try:
            parse({asked.split()!r})
        finally:
            sys.stderr.write(" ".join(name for name in sys.modules if name.startswith("toggle_desk.")))
    """
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    always = ["cli", "cli.arguments", "cli.commands"]
    assert sorted(f"toggle_desk.{name}" for name in (*always, *loaded)) == sorted(ended.stderr.split())


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

    assert 2 == ended.value.code
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("number", ["1_6531", "١٦٥٣١", "+16531", " 16531", "", "9" * 5000])
def test_the_number_of_an_option_is_never_guessed(number: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = [word for word in ISSUE if not word.startswith("--amount")]
    with pytest.raises(SystemExit) as ended:
        parse([*command, f"--option={number}"])

    assert 2 == ended.value.code
    assert "--option" in capsys.readouterr().err
    issue = parse([*command, "--option=16531"]).command
    assert isinstance(issue, Issue)
    assert 16531 == issue.option


@pytest.mark.parametrize("cut", ["--sho", "--js", "--api=https://example.com", "--tab=4"])
def test_the_beginning_of_an_option_is_not_the_option(cut: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse([*ISSUE, cut])

    assert 2 == ended.value.code
    assert f"unrecognized arguments: {cut}" in capsys.readouterr().err


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_that_help_names_is_given_its_options_as_what_they_are(name: str) -> None:
    needed = {
        "connect": "--username=a --account=662",
        "provision": "a.toml",
        "approver-page": "a.html",
        "issue": "--site=A --product=B --reason=C --show --option=16531",
        "reverse": "A --reason=B",
        "history": "--csv=a.csv",
        "tour": "pictures",
    }

    command = parse([name, *needed.get(name, "").split()]).command

    assert command is not None
    assert load(name) is type(command)
    given = {one.name: (getattr(command, one.name), one.type) for one in fields(command)}
    assert [] == [said for said, (value, kind) in given.items() if not isinstance(value, cast("type", kind))]
