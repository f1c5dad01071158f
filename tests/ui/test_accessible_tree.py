"""What an assistive tool finds: every control told apart by its name, and a name for all in the focus."""

from collections import Counter
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.ui.scenes import SCENES
from tests.ui.stage import Stage
from toggle_desk.presenters.words import ENGLISH
from toggle_desk.ui.appearance.translations import language, offered
from toggle_desk.ui.widgets.picker import Picker

NAME, VALUE, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description
OWNERS_WORDS = {
    "form_hostile",
    "form_long",
}  # where the owner calls two reasons the same, or has markup in one
KEYS: dict[str, str] = {text: key for key, text in reversed(ENGLISH.items())}


@pytest.fixture(autouse=True)
def listened_to() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_every_control_in_sight_is_told_apart_by_its_name_in_every_language(stage: Stage) -> None:
    catalogues = {code: language(code, QLocale(code)) for code in sorted(offered())}

    problems: list[tuple[str, str, str]] = []
    for scene in SCENES.keys() - OWNERS_WORDS:
        stage.play(SCENES[scene])
        names = [one.text(NAME) for one in reached(stage)]
        problems += [(scene, "en", name) for name in same([*names, ""])]  # one that has none is one too many
        keys = {KEYS[name] for name in names if name in KEYS}
        for code, spoken in catalogues.items():
            said = same(spoken.words(key) or ENGLISH[key] for key in keys)
            problems += [(scene, code, words) for words in said]

    assert [] == problems, problems


def test_nothing_that_is_said_of_a_widget_has_markup_in_it(stage: Stage) -> None:
    problems: list[tuple[str, str]] = []
    for scene in SCENES.keys() - OWNERS_WORDS:
        stage.play(SCENES[scene])
        stage.window.grab()  # tips come with the first picture
        said = [one.text(kind) for one in walk(stage) for kind in (NAME, DESCRIPTION)]
        problems += [(scene, text) for text in said if "<qt>" in text or "&amp;" in text]

    assert [] == problems, problems


def test_a_picker_is_called_what_it_is_and_its_value_is_what_is_chosen(stage: Stage) -> None:
    stage.play(SCENES["setup"])

    told = {}
    for name in ("site_picker", "product_picker", "theme_picker", "language_picker"):
        picker = QAccessible.queryAccessibleInterface(stage.find(Picker, name))
        told[picker.text(NAME)] = picker.text(VALUE)

    assert {
        "Site": "The Anchor, Leeds",
        "Product": "In-store Gift",
        "Theme": "Same as this computer",
        "Language": "Français",
    } == told


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_picker_is_opened_by_its_action_and_has_its_list_while_it_is_open(stage: Stage) -> None:
    stage.play(SCENES["setup"])
    picker = stage.find(Picker, "theme_picker")
    spoken = QAccessible.queryAccessibleInterface(picker)
    closed = spoken.childCount()

    actions = spoken.actionInterface()
    actions.doAction(actions.actionNames()[0])
    opened = spoken.childCount(), spoken.child(0).role()
    picker.hidePopup()

    assert (spoken.role(), closed, opened) == (QAccessible.Role.ComboBox, 0, (1, QAccessible.Role.List))


@pytest.mark.parametrize(
    ("scene", "named"),
    [
        ("reports", "Page: Reports"),
        ("sign_in", "Page: Who is at the till? Tap your name."),
        ("about", "Page: Toggle Desk"),
    ],
)
def test_the_pane_that_the_focus_rests_on_is_named_after_its_page(
    stage: Stage, scene: str, named: str
) -> None:
    stage.play(SCENES["form"])

    stage.play(SCENES[scene])

    panes = [one for one in reached(stage) if one.role() is QAccessible.Role.LayeredPane]
    assert [pane.text(NAME) for pane in panes] == [named]


def same(names: Iterable[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]


def reached(stage: Stage) -> list[QAccessibleInterface]:
    """Give what can have the focus, or has it."""
    return [one for one in walk(stage) if one.state().focusable or one.state().focused]


def walk(stage: Stage) -> Iterator[QAccessibleInterface]:
    """Give what is in sight, in reading order; the cells of tables are read by place."""
    waiting = [QAccessible.queryAccessibleInterface(stage.window)]
    while waiting:
        one = waiting.pop()
        if one.state().invisible:
            continue
        yield one
        if one.role() is not QAccessible.Role.Table:
            waiting += [one.child(place) for place in reversed(range(one.childCount()))]
