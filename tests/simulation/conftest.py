"""How long the campaigns run, and where their figures go."""

from collections.abc import Callable

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--campaign-seeds", type=int, metavar="N", help="how many seeds the simulation draws")


@pytest.fixture
def long(pytestconfig: pytest.Config) -> bool:
    """Whether a whole night is asked for."""
    return bool(pytestconfig.getoption("--long"))


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Print a campaign's figures where they are seen without being asked for."""

    def tell(line: str) -> None:
        with capsys.disabled():
            print(f"\n{line}")  # noqa: T201, the figures are the result

    return tell
