"""What is on the glass stands out from its ground, measured in the picture itself, in every theme."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.samples import SCENES, Scene
from tests.ui.stage import Stage
from toggle_desk.ui import theme
from toggle_desk.ui.palettes import CONTRAST, DARK, LIGHT
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.masked import MaskedField
from toggle_desk.ui.widgets.picker import Picker
from toggle_desk.ui.widgets.text import TextLabel

W = TypeVar("W", bound=QWidget)

MONEY = {  # amounts and codes: read at a glance, and read out
    "amount_display",
    "result_amount",
    "result_number",
    "result_pin",
    "guest_amount",
    "guest_number",
    "guest_pin",
    "check_balance",
    "issue_button",
}


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_amounts_and_codes_stand_out_seven_to_one_and_everything_else_four_and_a_half(
    raise_curtain: Callable[..., Stage], qapp: QApplication, colours: Mapping[str, str]
) -> None:
    stage = raise_curtain("till")
    theme.recolour(qapp, colours)

    known: set[tuple[object, ...]] = set()  # the frame looks the same around every page
    dim = {
        f"{name}: {what}": round(found, 2)
        for name, scene in SCENES.items()
        for what, found, least in measured(stage, scene, known)
        if found < least
    }

    assert dim == {}


def measured(
    stage: Stage, scene: Scene, known: set[tuple[object, ...]]
) -> Iterator[tuple[str, float, float]]:
    """Give each text that is in sight, its contrast, and how much it needs."""
    stage.play(scene)
    picture = stage.window.grab().toImage()
    for widget in texts(stage.window):
        place = widget.visibleRegion().boundingRect().translated(widget.mapTo(stage.window, QPoint(0, 0)))
        if place.height() < widget.height() // 2 or place.width() < 8:
            continue
        name = widget.objectName()
        look = name, said(widget), place.getRect(), widget.isEnabled()
        if look in known:
            continue
        known.add(look)
        least = 7.0 if name in MONEY or name.startswith("amount_tile") else 4.5
        yield name or said(widget), contrast(picture, place), least


def texts(window: QWidget) -> Iterator[QWidget]:
    for kind in (TextLabel, Button, Picker, QLineEdit, MaskedField):
        for widget in window.findChildren(kind):
            if widget.isVisible() and said(widget):
                yield widget


def said(widget: QWidget) -> str:
    match widget:
        case TextLabel() | Button() | MaskedField() | QLineEdit():
            return widget.text()
        case Picker():
            return widget.currentText()
        case _:
            return ""


def contrast(picture: QImage, place: QRect) -> float:
    """Give the contrast of the ground, which is most of a text's place, and what stands out from it most."""
    inside = place.adjusted(5, 5, -5, -5) if place.height() > 24 else place
    counted = Counter(
        picture.pixel(x, y)
        for x in range(inside.left(), inside.right(), 3 if inside.width() > 200 else 1)
        for y in range(inside.top(), inside.bottom(), 2 if inside.height() > 60 else 1)
    )
    ground = luminance(counted.most_common(1)[0][0])
    return max((ratio(ground, luminance(shade)) for shade, _ in counted.items()), default=1.0)


def ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def luminance(shade: int) -> float:
    channels = ((shade >> shift & 0xFF) / 255 for shift in (16, 8, 0))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
