"""How long the campaigns run, and where their figures go."""

import contextlib
from collections.abc import Callable

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--campaign-seeds", type=int, metavar="N", help="how many seeds the simulation draws")
    with contextlib.suppress(ValueError):  # the journeys know the same option
        parser.addoption("--long", action="store_true", help="also run the campaigns that take minutes")


@pytest.fixture
def long(pytestconfig: pytest.Config) -> bool:
    """Whether a whole night is asked for."""
    return bool(pytestconfig.getoption("--long", default=False))


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Print a campaign's figures where they are seen without being asked for."""

    def tell(line: str) -> None:
        with capsys.disabled():
            print(f"\n{line}")  # noqa: T201, the figures are the result

    return tell


def pytest_ignore_collect(config: pytest.Config) -> bool | None:
    """Leave the campaigns to whoever asks for them: the gate has no minutes to spare for them yet."""
    return None if config.getoption("--long", default=False) else True
