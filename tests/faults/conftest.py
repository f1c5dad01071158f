"""What the fault tests share: papers for TLS, a till that works, and figures that are told at the end."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from tests.doubles.line import client_tls, server_tls
from tests.faults.scene import Place, a_till_that_works
from tests.faults.server import Papers

FIGURES = pytest.StashKey[dict[str, str]]()


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def papers(authority: trustme.CA) -> Papers:
    return Papers(
        good=server_tls(authority),
        expired=server_tls(authority, expires=datetime(2020, 1, 1, tzinfo=UTC)),
        trust=client_tls(authority),
    )


@pytest.fixture(scope="session")
def working_till(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_till_that_works(tmp_path_factory.mktemp("working"))


@pytest.fixture
def place(working_till: Path, tmp_path: Path, papers: Papers) -> Place:
    return Place(shutil.copytree(working_till, tmp_path / "till"), papers)


@pytest.fixture(scope="session")
def figures(request: pytest.FixtureRequest) -> dict[str, str]:
    """Take what was measured, to be told when all is over."""
    return request.config.stash.setdefault(FIGURES, {})


@pytest.fixture(scope="session")
def long(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--long"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    figures: dict[str, str] = config.stash.setdefault(FIGURES, {})
    for name, figure in figures.items():
        terminalreporter.write_line(f"{name}: {figure}")
