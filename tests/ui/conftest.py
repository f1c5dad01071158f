"""Every test of the window sees it dressed for a 15-inch till, and leaves it so."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.stage import SIZES, Stage
from toggle_desk.ui.appearance import theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme.apply(qapp, dots_per_inch=SIZES["till"][2])


@pytest.fixture
def raise_curtain(qapp: QApplication) -> Iterator[Callable[..., Stage]]:
    """Give a maker of stages by size (a name, or pixels and dots per inch), scale and text step."""
    stages: list[Stage] = []

    def raised(
        size: str | tuple[int, int, int] = "till",
        factor: float = 1.0,
        text: float = 1.0,
        *,
        truly: bool = False,  # so few dots to the inch as a screen has whose computer draws everything larger
    ) -> Stage:
        width, height, dots = SIZES[size] if isinstance(size, str) else size
        theme.apply(qapp, dots_per_inch=dots, factor=factor, text=text)
        if truly:
            theme.Theme.current = replace(theme.Theme.current, dots_per_inch=dots)
        stages.append(Stage(width, height))
        if truly:
            stages[-1].window.setMinimumSize(1, 1)
            stages[-1].window.resize(width, height)
        return stages[-1]

    yield raised
    for stage in stages:
        stage.close()


@pytest.fixture
def stage(raise_curtain: Callable[..., Stage]) -> Stage:
    return raise_curtain("till")
