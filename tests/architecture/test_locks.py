"""What is installed is what was reviewed: every requirement is pinned by hash, from no named place."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REQUIREMENTS = ROOT / "packaging" / "requirements"
LOCKS = ["base.txt", "dev.txt", "printer.txt"]
PIN = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[\w.]+)( ; .+)?( --hash=sha256:[0-9a-f]{64})+")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_by_version_and_hash(lock: str) -> None:
    lines = requirements(lock)

    assert lines
    assert [] == [line for line in lines if not PIN.fullmatch(line)]


@pytest.mark.parametrize("lock", LOCKS)
@pytest.mark.parametrize(
    "trace", ["://", "--index", "--extra-index", "--find-links", "--trusted-host", "file:", "/"]
)
def test_a_lock_names_no_place_to_download_from(lock: str, trace: str) -> None:
    assert trace not in (REQUIREMENTS / lock).read_text("utf-8")


@pytest.mark.parametrize("source", ["base.in", "dev.in", "printer.in"])
def test_everything_asked_for_is_in_its_lock(source: str) -> None:
    lines = (REQUIREMENTS / source).read_text("utf-8").splitlines()
    wanted = {re.split(r"[<>=\[]", line)[0].lower() for line in lines if line and line[0] not in "#-"}

    assert set() == wanted - pins(source.replace(".in", ".txt")).keys()


def test_the_gate_tests_the_versions_that_ship() -> None:
    assert pins("base.txt").items() <= pins("dev.txt").items()


def test_what_builds_the_package_is_pinned_too() -> None:
    build = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"]

    assert ["flit-core"] == [re.split(r"[<>=]", each)[0] for each in build]
    assert "flit-core" in pins("base.txt")


def requirements(lock: str) -> list[str]:
    joined = re.sub(r"\s*\\\n\s*", " ", (REQUIREMENTS / lock).read_text("utf-8"))
    return [line for line in joined.splitlines() if line and not line.startswith("#")]


def pins(lock: str) -> dict[str, str]:
    found = [PIN.fullmatch(line) for line in requirements(lock)]
    return {pin["name"]: pin["version"] for pin in found if pin}
