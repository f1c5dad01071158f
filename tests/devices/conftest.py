"""Painting needs the window system, and letters look as they do on a till."""

import pytest
from PySide6.QtWidgets import QApplication

from toggle_desk.ui.appearance import theme


@pytest.fixture
def dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


@pytest.fixture
def long(pytestconfig: pytest.Config) -> bool:
    """Say whether the campaigns that take minutes are run."""
    return bool(pytestconfig.getoption("--long"))
