"""The page of security requirements tells the truth: all are on it, and each names a test that exists."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "tests" / "security.md"
ROW = re.compile(r"\| S(?P<number>\d+) \| (?P<wanted>.+?) \| (?P<met>.+?) \| (?P<tests>.*)\|")
TEST = re.compile(r"`(?P<file>tests/[\w/]+\.py)(?:::(?P<name>\w+))?`")
WITHOUT_A_TEST = "Does not apply"


def rows() -> list[re.Match[str]]:
    found = [ROW.fullmatch(line) for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| S")]
    return [row for row in found if row is not None]


def test_all_forty_two_requirements_are_on_the_page_in_order() -> None:
    assert list(range(1, 43)) == [int(row["number"]) for row in rows()]


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"S{row['number']}")
def test_each_names_a_test_that_exists_or_why_it_does_not_apply(row: re.Match[str]) -> None:
    named = list(TEST.finditer(row["tests"]))

    assert named or row["met"].startswith(WITHOUT_A_TEST)
    assert [] == [test[0] for test in named if not exists(test["file"], test["name"])]


def exists(file: str, name: str | None) -> bool:
    path = ROOT / file
    if not path.exists():
        return False
    tests = {
        node.name
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
    }
    return name in tests if name else bool(tests)
