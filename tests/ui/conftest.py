"""Every test of the window sees it dressed for a 15-inch till, and leaves it so."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.stage import SIZES, Stage
from toggle_desk.ui import theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme.apply(qapp, dots_per_inch=SIZES["till"][2])


@pytest.fixture
def raise_curtain(qapp: QApplication) -> Iterator[Callable[[str], Stage]]:
    """Give a maker of stages by the name of their size."""
    stages: list[Stage] = []

    def raised(size: str = "till") -> Stage:
        width, height, dots = SIZES[size]
        theme.apply(qapp, dots_per_inch=dots)
        stages.append(Stage(width, height))
        return stages[-1]

    yield raised
    for stage in stages:
        stage.close()


@pytest.fixture
def stage(raise_curtain: Callable[[str], Stage]) -> Stage:
    return raise_curtain("till")
