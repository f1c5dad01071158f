"""What several tests of presenters begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doubles.desk import Bench, bench_in
from tests.presenters.frame import Shell
from tests.presenters.issue_page import IssuePage


@pytest.fixture
def page() -> IssuePage:
    return IssuePage()


@pytest.fixture
def shell() -> Shell:
    return Shell()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path) as bench:
        yield bench
