"""The last thing on the glass: a card that was on its way when the window was closed."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from toggle_desk.app.finishing import finish
from toggle_desk.ui.frame.finishing import FinishingNotice
from toggle_desk.ui.widgets.text import TextLabel


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the platform without a screen knows no such windows
def test_while_a_card_is_waited_for_the_glass_says_so(qtbot: QtBot) -> None:
    assert qtbot
    seen: list[str] = []

    def look() -> bool:
        notices = [one for one in QApplication.topLevelWidgets() if isinstance(one, FinishingNotice)]
        seen.extend(
            label.text() for one in notices if one.isVisible() for label in one.findChildren(TextLabel)
        )
        return not seen

    finish(look)

    assert ["Finishing a card…"] == seen


def test_where_nothing_is_on_its_way_nothing_is_shown(qtbot: QtBot) -> None:
    assert qtbot

    finish(lambda: False)

    assert not [
        one for one in QApplication.topLevelWidgets() if isinstance(one, FinishingNotice) and one.isVisible()
    ]
