"""What can be told of the glass without comparing pictures: what is cut off, outside, in sight."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QWidget

from tests.ui.scenes import Scene
from tests.ui.screens.issue import HOSTILE_FORM
from tests.ui.stage import Stage
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.text import TextLabel

W = TypeVar("W", bound=QWidget)

# Names of whole companies give way in the frame and the summary; tooltip and screen reader have all of them.
MAY_GIVE_WAY = {"operator_label", "summary_product", "summary_reason"}


def cut_off(stage: Stage, scene: Scene) -> Iterator[str]:
    hostile = scene.screen is HOSTILE_FORM
    may_give_way = MAY_GIVE_WAY if scene.long or hostile else set[str]()
    for label in visible(stage.window, QLabel):
        if not isinstance(label, TextLabel):
            yield f"not a TextLabel: {label.text()}"
        elif label.is_shortened() and label.objectName() not in may_give_way:
            yield f"cut off: {label.objectName()}: {label.text()}"
    for button in visible(stage.window, Button):
        if button.is_shortened() and not hostile:
            yield f"cut off: {button.objectName()}: {button.text()}"
    for picker in visible(stage.window, QComboBox):
        if picker.width() < picker.sizeHint().width() and not scene.long:
            yield f"cut off: {picker.objectName()}: {picker.currentText()}"


def outside(stage: Stage) -> Iterator[str]:
    for widget in visible(stage.window, QWidget):
        parent = widget.parentWidget()
        scrolled = isinstance(parent.parentWidget() if parent else None, QScrollArea)
        if (
            parent
            and not scrolled
            and not widget.isWindow()
            and not parent.rect().contains(widget.geometry())
        ):
            yield f"{widget!r} outside {parent!r}"


def visible(root: QWidget, kind: type[W]) -> list[W]:
    return [widget for widget in root.findChildren(kind) if widget.isVisible()]


def placed(widget: QWidget, stage: Stage) -> QRect:
    return QRect(widget.mapTo(stage.window, QPoint(0, 0)), widget.size())


def seen(widget: QWidget, stage: Stage) -> QRect:
    """Give what is not scrolled out of sight."""
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(stage.window, QPoint(0, 0)))
