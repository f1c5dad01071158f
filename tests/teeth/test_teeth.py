"""Bugs are put into a copy of the program, and the tests have to notice every one of them."""

import ast
import os
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.teeth.bugs import BUGS, Bug

ROOT = Path(__file__).parents[2]
FEWEST = 40
AT_ONCE = 2
PATIENCE = 900  # seconds for the tests of one bug; a bug that makes them wait for ever is noticed too
NEEDED = ("toggle_desk", "tests", "resources", "pyproject.toml", "packaging")


def test_there_are_as_many_bugs_as_were_asked_for() -> None:
    assert len(BUGS) >= FEWEST
    assert len({bug.name for bug in BUGS}) == len(BUGS)


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_a_bug_still_fits_the_program(bug: Bug) -> None:
    text = (ROOT / bug.file).read_text("utf-8")
    paths = [argument for argument in bug.tests if argument.startswith("tests/")]

    assert 1 == text.count(bug.right)
    assert ast.dump(ast.parse(text.replace(bug.right, bug.wrong))) != ast.dump(ast.parse(text))
    assert all((ROOT / path).exists() for path in paths)


def test_every_bug_is_noticed(
    tmp_path: Path, pytestconfig: pytest.Config, capsys: pytest.CaptureFixture[str]
) -> None:
    if not pytestconfig.getoption("--long"):
        pytest.skip("takes minutes; ask for it with --long")
    began = time.perf_counter()

    def noticed(bug: Bug) -> str:
        return _noticed(bug, tmp_path / re.sub(r"\W+", "-", bug.name))

    with ThreadPoolExecutor(AT_ONCE) as pool:
        verdicts = dict(zip(BUGS, pool.map(noticed, BUGS), strict=True))

    missed = [f"{bug.name}: {verdict}" for bug, verdict in verdicts.items() if verdict]
    took = time.perf_counter() - began
    with capsys.disabled():
        told = f"teeth: {len(BUGS) - len(missed)} of {len(BUGS)} bugs noticed in {took:.0f} s"
        print(f"\n{told}")  # noqa: T201 - the figures are the result
    assert [] == missed


def _noticed(bug: Bug, copy: Path) -> str:
    """Run the tests of a bug on a copy that has it; gives nothing where they notice, else what they said."""
    copy.mkdir()
    for name in NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, copy / name)
    file = copy / bug.file
    file.write_text(file.read_text("utf-8").replace(bug.right, bug.wrong), "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *bug.tests]
    # The copy comes before the program that is installed.
    environment = {**os.environ, "PYTHONPATH": str(copy)}
    try:
        ran = subprocess.run(
            command, cwd=copy, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return ""
    finally:
        shutil.rmtree(copy)
    # 1 is a test that failed; anything else is a run that proves nothing.
    return "" if ran.returncode == 1 else f"pytest ended with {ran.returncode}: {ran.stdout[-300:]}"
