"""Every page and state in every theme, three sizes and both directions: judged by what each picture shows."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import combinations
from math import gcd

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.glass import cut_off, outside, visible
from tests.ui.scenes import SCENES, Scene
from tests.ui.stage import Stage
from toggle_desk.presenters.page import Page
from toggle_desk.ui.appearance import theme
from toggle_desk.ui.appearance.palettes import CONTRAST, DARK, LIGHT
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.masked import MaskedField
from toggle_desk.ui.widgets.pad import Pad
from toggle_desk.ui.widgets.picker import Picker
from toggle_desk.ui.widgets.qr import QrCode
from toggle_desk.ui.widgets.text import TextLabel

SIZES = {"800x600": (800, 600, 96), "1024x768": (1024, 768, 85), "1920x1080": (1920, 1080, 102)}
THEMES: Mapping[str, Mapping[str, str]] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
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
READ = (TextLabel, Button, Picker, QLineEdit, MaskedField)
Look = tuple[object, ...]


@pytest.fixture
def any_direction(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    qapp.setLayoutDirection(LEFT)


@pytest.mark.parametrize("size", SIZES)
def test_every_picture_can_be_read_and_turns_round_with_the_language(
    raise_curtain: Callable[..., Stage], any_direction: QApplication, size: str
) -> None:
    stage = raise_curtain(SIZES[size])
    stage.window.setUpdatesEnabled(False)  # it is drawn when its picture is taken, and not once more
    known: set[Look] = set()  # the frame looks the same around every page
    problems: dict[str, list[str]] = {}

    for name, scene in SCENES.items():
        stood: dict[str, QRect] = {}
        for end, direction in (("", LEFT), ("-rtl", RIGHT)):
            any_direction.setLayoutDirection(direction)
            stage.play(scene)
            found = [*cut_off(stage, _given_way(scene, size)), *outside(stage), *overlapping(stage)]
            for look, colours in THEMES.items():
                theme.recolour(any_direction, colours)
                any_direction.processEvents()
                picture = photograph(stage)
                found += [f"{look}: {one}" for one in (*blank(picture), *dim(stage, picture, known, look))]
            stands = places(stage)
            found += unturned(stood, stands, stage.window.width())
            stood = stands
            if found:
                problems[f"{name}{end}"] = found

    assert {} == problems


def test_a_picture_that_nobody_could_read_is_found(
    raise_curtain: Callable[..., Stage], any_direction: QApplication
) -> None:
    stage = raise_curtain("till")
    stage.play(SCENES["form"])
    stood = places(stage)
    stage.find(Button, "reason_food").setGeometry(stage.find(Button, "reason_waited").geometry())
    stage.window.setUpdatesEnabled(False)
    theme.recolour(any_direction, {**LIGHT, "muted": LIGHT["surface"]})
    any_direction.processEvents()
    picture = photograph(stage)
    nothing = QImage(picture.size(), picture.format())
    nothing.fill(Qt.GlobalColor.white)

    assert ["reason_waited on reason_food"] == list(overlapping(stage))
    assert any(one.startswith("summary_reason stands out 1.") for one in dim(stage, picture, set(), "light"))
    assert (["blank"], []) == (list(blank(nothing)), list(blank(picture)))
    assert "issue_button" in " ".join(unturned(stood, stood, stage.window.width()))


def photograph(stage: Stage) -> QImage:
    """Draw the window once, for its picture."""
    stage.window.setUpdatesEnabled(True)
    picture = stage.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    stage.window.setUpdatesEnabled(False)
    return picture


def unturned(before: Mapping[str, QRect], after: Mapping[str, QRect], width: int) -> Iterator[str]:
    """Name what does not stand at the other side now, to two pixels."""
    for name, place in before.items():
        if name not in after or abs(width - 1 - place.right() - after[name].left()) > 2:
            yield f"{name} was at {place.getRect()}, is at {after[name].getRect() if name in after else None}"


def _given_way(scene: Scene, size: str) -> Scene:
    """On the smallest screen names may give way that have their room on the others."""
    return Scene(scene.page, scene.screen, long=scene.long or size == "800x600", live=scene.live)


def places(stage: Stage) -> dict[str, QRect]:
    """Tell where everything with a name is; the digits of a pad stand alike in every language."""
    found = {
        one.objectName(): one for kind in READ for one in visible(stage.window, kind) if one.objectName()
    }
    return {name: _placed(one, stage) for name, one in found.items() if not _in_pad(one)}


def _in_pad(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, Pad)


def overlapping(stage: Stage) -> Iterator[str]:
    """Find what stands on something else; what is scrolled out of sight stands on nothing."""
    kinds = (*READ, QrCode)
    shown = [(one, _in_sight(one, stage)) for kind in kinds for one in visible(stage.window, kind)]
    for (one, place), (other, another) in combinations(shown, 2):
        inside = one.isAncestorOf(other) or other.isAncestorOf(one)
        if not inside and place.intersects(another):
            yield f"{one.objectName() or _said(one)} on {other.objectName() or _said(other)}"


def blank(picture: QImage) -> Iterator[str]:
    """Notice a picture with hardly anything on it."""
    shades = sampled(picture, 4_000)
    if shades.most_common(1)[0][1] > 0.99 * shades.total():
        yield "blank"


def dim(stage: Stage, picture: QImage, known: set[Look], colours: str) -> Iterator[str]:
    """Find texts that do not stand out from their ground as they must, measured in the picture itself."""
    for widget in (one for kind in READ for one in visible(stage.window, kind) if _said(one)):
        place = _in_sight(widget, stage)
        name = widget.objectName()
        look = colours, name, _said(widget), place.getRect(), widget.isEnabled()
        if place.height() < widget.height() // 2 or place.width() < 8 or look in known:
            continue
        known.add(look)
        least = 7.0 if name in MONEY or name.startswith("amount_tile") else 4.5
        if (found := contrast(picture, place)) < least:
            yield f"{name or _said(widget)} stands out {found:.2f}"


def contrast(picture: QImage, place: QRect) -> float:
    """Give the contrast of the ground, which is most of a text's place, and what stands out from it most."""
    inside = place.adjusted(5, 5, -5, -5) if place.height() > 24 else place
    shades = sampled(picture.copy(inside), 2_000)
    ground = luminance(shades.most_common(1)[0][0])
    return max(ratio(ground, luminance(shade)) for shade in shades)


def sampled(picture: QImage, most: int) -> Counter[int]:
    """Count the shades of a picture, in a large one of as many dots as are enough to tell."""
    dots = memoryview(picture.constBits()).cast("I")
    step = len(dots) // most + 1
    while gcd(step, picture.width()) > 1:  # else the same columns would be looked at in every line
        step += 1
    return Counter(dots[::step])


def ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


@cache
def luminance(shade: int) -> float:
    channels = ((shade >> shift & 0xFF) / 255 for shift in (16, 8, 0))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _said(widget: QWidget) -> str:
    match widget:
        case TextLabel() | Button() | MaskedField() | QLineEdit():
            return widget.text()
        case Picker():
            return widget.currentText()
        case _:
            return ""


def _placed(widget: QWidget, stage: Stage) -> QRect:
    return QRect(widget.mapTo(stage.window, QPoint(0, 0)), widget.size())


def _in_sight(widget: QWidget, stage: Stage) -> QRect:
    """Give the part of a widget that no scrolling hides."""
    place, parent = _placed(widget, stage), widget.parentWidget()
    while parent is not None and parent is not stage.window:
        place &= _placed(parent, stage)
        parent = parent.parentWidget()
    return place


def test_every_page_of_the_registry_is_looked_at() -> None:
    assert set(Page) == {scene.page for scene in SCENES.values()}
