"""The whole window without a mouse: keys from anywhere, a ring to see, and a way back."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTableView, QWidget

from tests.ui.scenes import SCENES
from tests.ui.screens.issue import EMAIL_FORM, FORM, HELD_FORM, RESULT
from tests.ui.screens.pages import CONNECT_TYPED
from tests.ui.stage import Heard, Stage, settle
from toggle_desk.ui.appearance.theme import Theme
from toggle_desk.ui.connect import ConnectPage
from toggle_desk.ui.frame.shortcuts import Shortcuts
from toggle_desk.ui.issue.form import IssueForm
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.text import TextLabel

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTableView)


@pytest.fixture
def keys(stage: Stage) -> Iterator[Stage]:
    stage.play(SCENES["form"])
    shortcuts = Shortcuts(stage.window)
    stage.find(QLineEdit, "note_field").setFocus()
    yield stage
    shortcuts.deleteLater()


def test_f1_lists_the_keys_and_escape_goes_back_to_where_one_was(keys: Stage) -> None:
    press(Qt.Key.Key_F1)
    sheet = keys.find(QWidget, "shortcuts_sheet")
    shown = sheet.isVisible(), focused().objectName(), sheet.size() == keys.window.size()
    press(Qt.Key.Key_Escape)

    assert (True, "shortcuts_close", True) == shown
    assert not sheet.isVisible()
    assert "note_field" == focused().objectName()


def test_nothing_behind_the_list_of_keys_can_be_pressed(keys: Stage) -> None:
    press(Qt.Key.Key_F1)
    heard = Heard(keys.issue)

    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_5)
    stays = focused().objectName()
    press(Qt.Key.Key_Return)

    assert "shortcuts_close" == stays
    assert [] == heard.said
    assert not keys.find(QWidget, "shortcuts_sheet").isVisible()


def test_no_shortcut_reaches_what_the_list_of_keys_covers(keys: Stage) -> None:
    press(Qt.Key.Key_F1)
    form, window = Heard(keys.issue), Heard(keys.window)

    press(Qt.Key.Key_Return, CONTROL)  # would issue a card that is out of sight
    press(Qt.Key.Key_2, CONTROL)
    press(Qt.Key.Key_L, CONTROL)
    press(Qt.Key.Key_F, CONTROL)

    assert ([], []) == (form.said, window.said)
    assert "shortcuts_close" == focused().objectName()


def test_the_list_of_keys_makes_way_for_a_card_that_comes(keys: Stage) -> None:
    press(Qt.Key.Key_F1)
    keys.issue.display(RESULT)
    uncovered = not keys.find(QWidget, "shortcuts_sheet").isVisible()

    assert (True, "result_new") == (uncovered, focused().objectName())


def test_a_second_press_on_undo_issues_nothing(stage: Stage) -> None:
    stage.play(SCENES["form"])
    stage.find(QAbstractButton, "issue_button").setFocus()
    stage.issue.display(HELD_FORM)
    stage.find(QAbstractButton, "undo_button").setFocus()

    stage.issue.display(FORM)

    assert isinstance(focused(), IssueForm)


def test_a_second_press_on_an_address_that_was_taken_issues_nothing(stage: Stage) -> None:
    stage.play(SCENES["form_suggestion"])
    stage.find(QAbstractButton, "email_suggestion").setFocus()

    stage.issue.display(replace(EMAIL_FORM, can_issue=True))

    assert isinstance(focused(), IssueForm)


def test_after_a_login_that_was_refused_one_goes_on_typing_the_password(stage: Stage) -> None:
    stage.play(SCENES["connect_typed"])
    page = stage.find(ConnectPage, "connect_page")
    stage.find(QLineEdit, "connect_password").setFocus()

    page.display(replace(CONNECT_TYPED, busy=True, can_connect=False))
    practice = stage.find(QAbstractButton, "connect_practice").isEnabled()
    page.display(CONNECT_TYPED)

    assert not practice
    assert "connect_password" == focused().objectName()


def test_the_keyboard_waits_where_it_pressed_issue_until_that_is_answered(keys: Stage) -> None:
    button = keys.find(QAbstractButton, "issue_button")
    button.setFocus()

    keys.issue.display(replace(FORM, busy=True, can_issue=False))
    meanwhile = focused()
    keys.issue.display(FORM)

    assert isinstance(meanwhile, IssueForm)
    assert focused() is button


def test_the_keyboard_stays_where_it_was_taken_while_a_card_is_on_its_way(keys: Stage) -> None:
    keys.find(QAbstractButton, "issue_button").setFocus()

    keys.issue.display(replace(FORM, busy=True, can_issue=False))
    keys.find(QLineEdit, "note_field").setFocus()
    keys.issue.display(FORM)

    assert "note_field" == focused().objectName()


def test_every_page_the_lock_and_the_search_have_keys(keys: Stage) -> None:
    heard = Heard(keys.window)

    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_L):
        press(key, CONTROL)

    assert [
        ("page_clicked", "issue"),
        ("page_clicked", "activity"),
        ("page_clicked", "check_card"),
        ("page_clicked", "reports"),
        ("page_clicked", "setup"),
        ("lock_clicked",),
    ] == heard.said


def test_a_search_begins_from_anywhere(keys: Stage) -> None:
    keys.play(SCENES["activity"])

    press(Qt.Key.Key_F, CONTROL)

    assert "activity_search" == focused().objectName()


@pytest.mark.parametrize(
    ("scene", "said"),
    [("guest", "guest_done_clicked"), ("reverse", "reverse_cancelled")],
)
def test_escape_leaves_what_was_opened(stage: Stage, scene: str, said: str) -> None:
    stage.play(SCENES[scene])
    heard = Heard(stage.issue)

    press(Qt.Key.Key_Escape)

    assert heard.said == [(said,)]


def test_escape_closes_the_chosen_entry(stage: Stage) -> None:
    stage.play(SCENES["activity_detail"])
    stage.find(QTableView, "activity_table").setFocus()
    heard = Heard(stage.activity)

    press(Qt.Key.Key_Escape)

    assert [("detail_closed",)] == heard.said


@pytest.mark.parametrize(
    ("scene", "back"),
    [("print", "issue"), ("printer", "setup"), ("about", "setup"), ("connect", "setup")],
)
def test_escape_goes_back_from_a_page_that_another_one_opened(stage: Stage, scene: str, back: str) -> None:
    stage.play(SCENES[scene])
    stage.window.display(replace(SCENES[scene].shell, nav_enabled=True))
    heard = Heard(stage.window)

    press(Qt.Key.Key_Escape)

    assert heard.said == [("page_clicked", back)]


def test_escape_goes_back_to_a_card_that_a_manager_was_to_decide_about(stage: Stage) -> None:
    stage.play(SCENES["sign_in"])
    shell = SCENES["sign_in"].shell
    heard = Heard(stage.window)

    press(Qt.Key.Key_Escape)
    stage.window.display(replace(shell, nav_enabled=True))
    press(Qt.Key.Key_Escape)

    assert (False, [("page_clicked", "issue")]) == (shell.nav_enabled, heard.said)


def test_an_entry_that_is_closed_leaves_the_keyboard_in_the_list(stage: Stage) -> None:
    stage.play(SCENES["activity_detail"])
    stage.find(Button, "activity_detail_close").setFocus(Qt.FocusReason.TabFocusReason)

    stage.play(SCENES["activity"])

    assert "activity_table" == focused().objectName()


def test_a_copied_amount_is_pasted_where_no_text_is_written(stage: Stage) -> None:
    stage.play(SCENES["form"])
    heard = Heard(stage.issue)
    QGuiApplication.clipboard().setText("1.234,56")
    stage.find(Button, "reason_food").setFocus()

    press(Qt.Key.Key_V, CONTROL)

    assert [("amount_pasted", "1.234,56")] == heard.said


@pytest.mark.parametrize("scene", [name for name in SCENES if "long" not in name and "hostile" not in name])
def test_every_control_that_is_in_sight_is_reached_by_tab_and_shows_it(stage: Stage, scene: str) -> None:
    stage.play(SCENES[scene])
    controls = [widget for widget in stage.window.findChildren(QWidget) if can_have_focus(widget)]
    controls[0].setFocus(Qt.FocusReason.TabFocusReason)

    reached, without_ring = {controls[0].objectName()}, list[str]()
    for _ in range(len(controls) * 2):
        press(Qt.Key.Key_Tab)
        reached.add(focused().objectName())
        if focused().objectName() not in without_ring and not rung(focused()):
            without_ring.append(focused().objectName())

    assert set() == {control.objectName() for control in controls} - reached
    assert [] == without_ring


@pytest.mark.parametrize("left", ["form", "check_empty", "setup", "sign_in", "reverse"])
def test_leaving_a_page_puts_no_ring_on_what_nobody_meant(stage: Stage, left: str) -> None:
    stage.play(SCENES[left])
    inside = [
        one for one in stage.window.page(SCENES[left].page).findChildren(QWidget) if can_have_focus(one)
    ]
    inside[-1].setFocus(Qt.FocusReason.TabFocusReason)

    stage.play(SCENES["reports"])

    assert not isinstance(focused(), CONTROLS)
    press(Qt.Key.Key_Tab)
    assert isinstance(focused(), CONTROLS)


@pytest.mark.parametrize(
    ("opened", "first"),
    [("check_empty", "check_number_field"), ("setup", "setup_remote"), ("printer", "printer_way_installed")],
)
def test_tab_leads_from_a_page_that_was_just_opened_to_its_first_control(
    stage: Stage, opened: str, first: str
) -> None:
    stage.play(SCENES["form"])
    stage.find(QLineEdit, "note_field").setFocus(Qt.FocusReason.TabFocusReason)

    stage.play(SCENES[opened])
    press(Qt.Key.Key_Tab)

    assert focused().objectName() == first


@pytest.mark.parametrize("scene", ["printer", "printer_address", "print", "setup", "connect_typed", "result"])
def test_tab_goes_through_a_page_as_it_is_read(stage: Stage, scene: str) -> None:
    stage.play(SCENES[scene])
    page = stage.window.page(SCENES[scene].page)
    read = sorted((one for one in page.findChildren(QWidget) if can_have_focus(one)), key=place_in(page))
    read[0].setFocus(Qt.FocusReason.TabFocusReason)

    walked = [focused().objectName()]
    for _ in read[1:]:
        press(Qt.Key.Key_Tab)
        walked.append(focused().objectName())

    assert walked == [one.objectName() for one in read]


def test_whoever_goes_to_a_page_by_keyboard_stays_in_the_navigation(stage: Stage) -> None:
    stage.play(SCENES["form"])
    stage.find(Button, "nav_reports").setFocus(Qt.FocusReason.TabFocusReason)

    stage.play(SCENES["reports"])

    assert "nav_reports" == focused().objectName()


def test_the_amount_is_told_in_words(stage: Stage) -> None:
    stage.play(SCENES["form"])

    assert FORM.amount_spoken == stage.find(TextLabel, "amount_display").accessibleDescription()
    assert "20 pounds" == FORM.amount_spoken


def can_have_focus(widget: QWidget) -> bool:
    kinds = isinstance(widget, CONTROLS)
    return (
        kinds
        and widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


def place_in(page: QWidget) -> Callable[[QWidget], tuple[int, int]]:
    """Give how far down a control stands, to a few pixels, and how far along."""

    def place(control: QWidget) -> tuple[int, int]:
        middle = control.mapTo(page, control.rect().center())
        return middle.y() // 12, middle.x()

    return place


def rung(widget: QWidget) -> bool:
    """Say whether the colour of the focus is seen at the control's edge."""
    picture = widget.grab().toImage()
    focus = Theme.current.colour("focus").rgb()
    middle = picture.width() // 2, picture.height() // 2
    edges = [(middle[0], y) for y in range(5)] + [(x, middle[1]) for x in range(5)]
    return any(picture.pixel(x, y) == focus for x, y in edges)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)
    settle()


def focused() -> QWidget:
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None
    return widget
