"""The mutants that are not counted still fit the program, each in as many places as it says."""

import pytest

from tests.teeth.equivalent import EQUIVALENT
from tests.teeth.mutate import CORE, ROOT, counted


@pytest.mark.parametrize("file", sorted({one.file for one in EQUIVALENT}))
def test_what_is_excused_is_still_there(file: str) -> None:
    assert file in CORE
    assert counted(file)


def test_the_tests_of_the_core_are_where_the_tool_looks_for_them() -> None:
    assert all((ROOT / path).exists() for file, tests in CORE.items() for path in (file, *tests))
