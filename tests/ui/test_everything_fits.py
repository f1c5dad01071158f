"""What is on the glass can be read and hit, on each screen the product is sold for."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from tests.ui.glass import cut_off, outside, placed, seen, visible
from tests.ui.scenes import SCENES, Scene
from tests.ui.screens.issue import EMAIL_FORM, HELD_FORM, HOSTILE_FORM, RESULT, SUGGESTION_FORM
from tests.ui.screens.pages import SETUP
from tests.ui.stage import SIZES, Stage, settle
from toggle_desk.presenters.issue.screen import FormScreen
from toggle_desk.presenters.language import Language, speak
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.appearance.translations import language, offered
from toggle_desk.ui.issue.page import IssuePage
from toggle_desk.ui.sign_in import SignInPage
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.lines import fitted
from toggle_desk.ui.widgets.masked import MaskedField
from toggle_desk.ui.widgets.text import TextLabel

Curtain = Callable[..., Stage]

FORMS = [name for name in SCENES if name.startswith("form")]
TOUCHED = [*FORMS, "result", "result_long", "guest", "unknown", "unknown_manager", "reverse", "sign_in_pin"]


@pytest.mark.parametrize("size", SIZES)
def test_every_state_is_readable_and_can_be_hit(raise_curtain: Curtain, size: str) -> None:
    stage = raise_curtain(size)

    problems: dict[str, list[str]] = {}
    for name, scene in SCENES.items():
        stage.play(scene)
        problems[name] = [*cut_off(stage, scene), *outside(stage)]
        problems[name] += too_small(stage) if name in TOUCHED else []
        problems[name] += scrolled(stage, scene) + too_near(stage) if name in FORMS else []

    assert {} == {name: found for name, found in problems.items() if found}
    assert (stage.window.width(), stage.window.height()) == SIZES[size][:2]


def test_pad_keys_are_20_millimetres_on_a_15_inch_till(stage: Stage) -> None:
    stage.play(SCENES["form"])

    key = stage.find(Button, "amount_pad_5")
    assert 67 == Theme.current.mm(20)
    assert key.width() >= 66
    assert key.height() >= 66


def test_the_amount_is_the_largest_text_of_the_form(stage: Stage) -> None:
    stage.play(SCENES["form"])

    sizes = {
        label.objectName(): label.font().pixelSize() for label in visible(stage.page(IssuePage), TextLabel)
    }
    largest = sizes.pop("amount_display")
    assert largest > max(sizes.values())


@pytest.mark.parametrize("scene", ["guest", "guest_long"])
@pytest.mark.parametrize("text", [1.0, 1.3])
@pytest.mark.parametrize("size", [*SIZES, (800, 600, 85), (800, 600, 96), (1024, 768, 106)])
def test_the_code_for_the_guest_is_at_least_40_millimetres_without_the_white_around_it(
    raise_curtain: Curtain, size: str | tuple[int, int, int], text: float, scene: str
) -> None:
    stage = raise_curtain(size, text=text)

    stage.play(SCENES[scene])

    picture = stage.find(QWidget, "guest_code").grab().toImage()
    dark = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).lightness() < 64
    ]
    least = 40 * Theme.current.dots_per_inch / 25.4
    assert max(x for x, _ in dark) - min(x for x, _ in dark) + 1 >= least
    assert max(y for _, y in dark) - min(y for _, y in dark) + 1 >= least


@pytest.mark.parametrize("dots", [85, 96])
@pytest.mark.parametrize(
    "name",
    [
        "form",
        "form_unusual",
        "form_filling",
        "form_empty",
        "form_kwd",
        "form_email_calm",
        "form_held",
        "form_suggestion",
    ],
)
def test_the_largest_text_fits_a_small_till_without_scrolling(
    raise_curtain: Curtain, dots: int, name: str
) -> None:
    stage = raise_curtain((1024, 768, dots), text=1.3)
    scene = SCENES[name] if name in SCENES else Scene(Page.ISSUE, replace(EMAIL_FORM, notice=""))

    stage.play(scene)

    assert [] == [*cut_off(stage, scene), *outside(stage), *scrolled(stage, scene)]
    assert [] == [*too_small(stage), *too_near(stage)]
    key = stage.find(Button, "amount_pad_5")
    assert min(key.width(), key.height()) >= Theme.current.mm(20) - 1
    assert (1024, 768) == (stage.window.width(), stage.window.height())


@pytest.mark.parametrize("scene", ["approval", "approval_lowering", "approval_refusing"])
def test_a_second_person_has_the_whole_pad_in_sight_at_the_largest_text(
    raise_curtain: Curtain, scene: str
) -> None:
    stage = raise_curtain((1024, 768, 85), text=1.3)

    stage.play(SCENES[scene])
    settle()

    for name in ("approval_pad_1", "approval_pad_0"):
        key = stage.find(Button, name)
        assert seen(key, stage).size() == key.size()
        assert min(key.width(), key.height()) >= Theme.current.mm(15)


@pytest.mark.parametrize("text", [1.0, 1.3])
@pytest.mark.parametrize("dots", [85, 96])
def test_title_bar_and_task_bar_leave_a_small_till_room_for_the_whole_form(
    raise_curtain: Curtain, dots: int, text: float
) -> None:
    stage = raise_curtain((1024, 690, dots), text=text)

    problems: dict[str, list[str]] = {}
    for name in ("form", "form_unusual", "form_empty", "form_kwd", "form_held", "form_suggestion"):
        scene = SCENES[name]
        stage.play(scene)
        problems[name] = [*cut_off(stage, scene), *outside(stage), *scrolled(stage, scene)]
        problems[name] += [*too_small(stage), *too_near(stage)]

    assert {} == {name: found for name, found in problems.items() if found}
    assert seen(stage.find(QWidget, "status_line"), stage).bottom() < 690


# Of 1366 x 768, with a title bar and a task bar.
LARGER = {"125 %": (1092, 551, 80), "150 %": (911, 460, 67), "200 %": (683, 345, 64)}


@pytest.mark.parametrize("size", LARGER)
def test_a_computer_that_draws_everything_larger_cuts_nothing_off(raise_curtain: Curtain, size: str) -> None:
    stage = raise_curtain(LARGER[size], truly=True)

    for name in ("form", "form_email", "form_held", "unknown", "guest", "reverse", "sign_in_pin"):
        stage.play(SCENES[name])
        assert (name, [*cut_off(stage, SCENES[name]), *outside(stage)]) == (name, [])
    stage.play(SCENES["form"])
    issue = stage.find(Button, "issue_button")
    assert seen(issue, stage).size() == issue.size()
    stage.play(SCENES["result"])
    settle()
    for name in ("result_new", "result_show"):
        button = stage.find(Button, name)
        assert seen(button, stage).size() == button.size()
    assert (stage.window.width(), stage.window.height()) == LARGER[size][:2]


NARROW = {  # with a title bar and a task bar: size, scale, text
    "1024 x 768 at 125 %": ((1024, 714, 96), 1.25, 1.3),
    "1366 x 768 at 150 %": ((1366, 714, 96), 1.5, 1.0),
}


@pytest.mark.parametrize("code", offered())
@pytest.mark.parametrize("place", NARROW)
def test_no_page_stands_out_of_the_window_sideways(raise_curtain: Curtain, place: str, code: str) -> None:
    size, factor, text = NARROW[place]
    speak(language(code, QLocale(code)))
    try:
        stage = raise_curtain(size, factor, text)
        in_this = replace(SETUP, connect_label=say("setup.connect"), provision_label=say("setup.provision"))
        for scene in (Scene(Page.SETUP, in_this), SCENES["form"], SCENES["sign_in_pin"]):
            stage.play(scene)
            for area in visible(stage.window, QScrollArea):
                inside = area.widget()
                assert inside is not None
                assert inside.width() <= area.viewport().width(), (scene.page, inside)
    finally:
        speak(Language())


@pytest.mark.parametrize("form", [SUGGESTION_FORM, HELD_FORM], ids=["suggestion", "held"])
def test_longer_words_than_english_ones_fit_too(raise_curtain: Curtain, form: FormScreen) -> None:
    stage = raise_curtain((1024, 768, 96), text=1.3)
    longer = replace(
        form,
        left_today="Reste aujourd'hui : 1 000 £ sur 1 000 £",
        handover_hint="Toggle schickt dem Gast die Karte per E-Mail.",
        issue_label="Envoi de l'e-mail dans 5 s",
    )
    scene = Scene(Page.ISSUE, longer)

    stage.play(scene)
    stage.window.display(
        replace(
            scene.shell,
            practice="Mode d'essai – les cartes ne sont pas réelles",
            status="Personne n'est encore enregistré : la caisse travaille pour son propriétaire.",
        )
    )
    settle()

    assert [] == [*cut_off(stage, scene), *outside(stage), *scrolled(stage, scene)]
    assert [] == [*too_small(stage), *too_near(stage)]


def test_an_amount_is_never_parted_from_its_currency(raise_curtain: Callable[..., Stage]) -> None:
    raise_curtain()

    _, lines = fitted("10\N{NO-BREAK SPACE}£", Theme.current.font(Text.KEY), 40, 100, 3)

    assert ("10\N{NO-BREAK SPACE}£",) == lines


@pytest.mark.parametrize("text", [1.0, 1.3])
def test_the_smallest_screen_keeps_issue_in_sight(raise_curtain: Curtain, text: float) -> None:
    stage = raise_curtain((800, 600, 96), text=text)

    for name in FORMS:
        stage.play(SCENES[name])
        issue = stage.find(Button, "issue_button")
        shown = stage.window.rect().contains(placed(issue, stage))

        assert (name, shown, too_near(stage), too_small(stage)) == (name, True, [], [])
        assert [] == [*cut_off(stage, replace(SCENES[name], long=True)), *outside(stage)]
    assert (800, 600) == (stage.window.width(), stage.window.height())


@pytest.mark.parametrize("text", [1.0, 1.3])
def test_the_smallest_screen_shows_a_guest_the_whole_card(raise_curtain: Curtain, text: float) -> None:
    stage = raise_curtain((800, 600, 96), text=text)

    stage.play(SCENES["guest"])

    (area,) = visible(stage.page(IssuePage), QScrollArea)
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()
    assert scrolled(stage, SCENES["guest"]) == ([] if text == 1.0 else ["scrolls"])


def test_on_a_large_screen_the_pad_stays_near_the_names(raise_curtain: Curtain) -> None:
    stage = raise_curtain("office")

    stage.play(SCENES["sign_in_pin"])

    names = placed(stage.find(Button, "operator_Alex"), stage)
    pad = placed(stage.find(Button, "pin_pad_1"), stage)
    assert 0 < pad.left() - names.right() < 0.1 * stage.window.width()


def test_the_smallest_screen_keeps_the_next_step_of_a_new_card_in_sight(raise_curtain: Curtain) -> None:
    stage = raise_curtain((800, 600, 96))

    stage.play(Scene(Page.ISSUE, replace(RESULT, notice="")))

    for name in ("result_show", "result_print", "result_reverse"):
        button = stage.find(Button, name)
        assert seen(button, stage).height() == button.height()


@pytest.mark.parametrize("size", [(1024, 768, 85), (1366, 768, 100), (1920, 1080, 96)])
def test_nothing_is_cut_off_at_twice_the_size(raise_curtain: Curtain, size: tuple[int, int, int]) -> None:
    stage = raise_curtain(size, factor=2.0)

    problems: dict[str, list[str]] = {}
    for name, scene in SCENES.items():
        stage.play(scene)
        problems[name] = [*cut_off(stage, replace(scene, long=True)), *outside(stage)]

    assert {} == {name: found for name, found in problems.items() if found}
    assert (stage.window.width(), stage.window.height()) == size[:2]


def test_a_large_screen_is_used(raise_curtain: Curtain) -> None:
    stage = raise_curtain("office")

    stage.play(SCENES["form"])

    left = placed(stage.find(Button, "amount_tile_500"), stage).left()
    issue = placed(stage.find(Button, "issue_button"), stage)
    assert issue.right() - left > 0.7 * stage.window.width()
    assert issue.bottom() > 0.75 * stage.window.height()


def too_small(stage: Stage) -> list[str]:
    least = Theme.current.mm(15)
    small = [target for target in targets(stage) if target.height() < least or target.width() < least]
    return [f"too small: {target.objectName()} {target.width()}x{target.height()}" for target in small]


def too_near(stage: Stage) -> list[str]:
    issue = stage.find(Button, "issue_button")
    others = [
        target for target in targets(stage) if target is not issue and not seen(target, stage).isEmpty()
    ]
    near = [other for other in others if gap(placed(issue, stage), seen(other, stage)) < Theme.current.mm(10)]
    return [f"too near to Issue: {other.objectName()}" for other in near]


def scrolled(stage: Stage, scene: Scene) -> list[str]:
    areas = [
        area for area in visible(stage.page(IssuePage), QScrollArea) if area.verticalScrollBar().maximum()
    ]
    return ["scrolls"] if areas and scene.screen is not HOSTILE_FORM else []


def targets(stage: Stage) -> list[QWidget]:
    page = stage.page(SignInPage) if stage.page(SignInPage).isVisible() else stage.page(IssuePage)
    return [*visible(page, Button), *visible(page, QLineEdit), *visible(page, MaskedField)]


def gap(one: QRect, other: QRect) -> int:
    across = max(one.left() - other.right(), other.left() - one.right(), 0) - 1
    down = max(one.top() - other.bottom(), other.top() - one.bottom(), 0) - 1
    return max(across, down)
