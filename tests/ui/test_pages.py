"""Activity, check card, reports, set-up, first run and sign-in: what they show and what they say."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from tests.ui.scenes import SCENES
from tests.ui.screens.frame import HOSTILE
from tests.ui.screens.pages import (
    ACTIONS_DETAIL,
    CHECK_FOUND,
    COLUMNS,
    CONNECT,
    CONNECT_ACCOUNTS,
    EMPTY_ACTIVITY,
    SETUP,
    activity,
    rows,
    sign_in,
)
from tests.ui.stage import Heard, Stage, settle
from toggle_desk.ui.about import AboutPage
from toggle_desk.ui.activity.model import STATE, ActivityModel
from toggle_desk.ui.activity.page import ActivityPage
from toggle_desk.ui.activity.table import ActivityTable
from toggle_desk.ui.appearance.theme import Theme
from toggle_desk.ui.check_card import CheckCardPage
from toggle_desk.ui.connect import ConnectPage
from toggle_desk.ui.reports import ReportsPage
from toggle_desk.ui.setup import SetupPage
from toggle_desk.ui.sign_in import SignInPage
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.picker import Picker
from toggle_desk.ui.widgets.share import ShareBar
from toggle_desk.ui.widgets.text import TextLabel

LEFT = Qt.MouseButton.LeftButton


# -- activity -------------------------------------------------------------------------------------------


def test_a_tap_on_a_row_says_its_reference(stage: Stage) -> None:
    stage.play(SCENES["activity"])
    heard = Heard(stage.page(ActivityPage))

    QTest.mouseClick(table(stage).viewport(), LEFT, pos=middle_of_row(stage, 2))

    assert [("row_chosen", "TD-00002")] == heard.said


def test_enter_opens_the_row_the_keyboard_is_on_and_arrows_only_move(stage: Stage) -> None:
    stage.play(SCENES["activity"])
    heard = Heard(stage.page(ActivityPage))
    table(stage).setFocus()

    QTest.keyClick(table(stage), Qt.Key.Key_Down)
    QTest.keyClick(table(stage), Qt.Key.Key_Down)
    moved = list(heard.said)
    QTest.keyClick(table(stage), Qt.Key.Key_Return)

    assert [] == moved
    assert 1 == len(heard.said)
    assert "row_chosen" == heard.said[0][0]


def test_search_more_and_close_say_so(stage: Stage) -> None:
    stage.play(SCENES["activity_detail"])
    heard = Heard(stage.page(ActivityPage))

    QTest.keyClicks(stage.find(QLineEdit, "activity_search"), "4821")
    click(stage, "activity_more")
    click(stage, "activity_detail_close")

    assert [("search_edited", "4821"), ("more_clicked",), ("detail_closed",)] == heard.said[-3:]


@pytest.mark.parametrize("deed", ["check", "send", "reverse", "abandon", "show", "seen"])
def test_deeds_name_the_entry_they_are_meant_for(stage: Stage, deed: str) -> None:
    stage.play(SCENES["activity_actions"])
    heard = Heard(stage.page(ActivityPage))

    click(stage, f"activity_{deed}")

    assert heard.said == [(f"{deed}_clicked", ACTIONS_DETAIL.reference)]


def test_displaying_activity_says_nothing(stage: Stage) -> None:
    stage.play(SCENES["activity"])
    heard = Heard(stage.page(ActivityPage))

    for name in ("activity_detail", "activity_actions", "activity_empty", "activity", "activity"):
        stage.play(SCENES[name])

    assert [] == heard.said


def test_an_empty_list_says_why_instead_of_showing_an_empty_table(stage: Stage) -> None:
    stage.play(SCENES["activity_empty"])

    assert EMPTY_ACTIVITY.empty == stage.find(TextLabel, "activity_empty").text()
    assert stage.find(TextLabel, "activity_empty").isVisible()
    assert not table(stage).isVisible()


@pytest.mark.parametrize("side", Qt.LayoutDirection)
def test_the_chosen_entry_is_marked_in_the_list(stage: Stage, side: Qt.LayoutDirection) -> None:
    stage.page(ActivityPage).setLayoutDirection(side)

    stage.play(SCENES["activity_detail"])

    assert [1] == [index.row() for index in table(stage).selectionModel().selectedRows()]


def test_more_rows_leave_the_list_where_it_was_read(stage: Stage) -> None:
    stage.play(SCENES["activity"])
    bar = table(stage).verticalScrollBar()
    bar.setValue(300)

    stage.page(ActivityPage).display(activity(120))
    settle()

    assert 300 == bar.value()
    assert 120 == table(stage).model().rowCount()


def test_when_amount_and_state_stay_on_a_narrow_list(stage: Stage) -> None:
    stage.play(SCENES["activity_detail"])

    hidden = [COLUMNS[place] for place in range(len(COLUMNS)) if table(stage).isColumnHidden(place)]
    assert not {"When", "Amount", "State"} & set(hidden)
    assert sum(table(stage).columnWidth(place) for place in range(7)) <= table(stage).viewport().width()


def test_a_long_month_or_amount_is_never_cut_a_state_is(stage: Stage) -> None:
    shown = activity(detail=ACTIONS_DETAIL)
    long = replace(
        shown.rows[0],
        when="01 \u062f\u064a\u0633\u0645\u0628\u0631 12:46, UTC",
        amount="1,234,567.000\u00a0KWD",
    )
    stage.play(SCENES["activity_detail"])

    stage.page(ActivityPage).display(replace(shown, rows=(long, *shown.rows)))
    settle()

    list_ = table(stage)
    wanted = [list_.fontMetrics().horizontalAdvance(text) for text in (long.when, long.amount)]
    assert all(list_.columnWidth(place) >= width for place, width in enumerate(wanted))
    assert sum(list_.columnWidth(place) for place in range(7)) <= list_.viewport().width()


def test_a_search_that_is_still_going_on_says_so_below_the_list(stage: Stage) -> None:
    stage.play(SCENES["activity"])

    stage.page(ActivityPage).display(replace(activity(3), reaching="Searching further back…"))

    assert stage.find(TextLabel, "activity_reaching").isVisible()


def test_a_state_is_a_word_as_well_as_a_colour(stage: Stage) -> None:
    stage.play(SCENES["activity"])

    model = table(stage).model()
    assert "Not confirmed yet" == model.index(1, STATE).data()
    assert "Not confirmed yet" == model.index(1, STATE).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_model_keeps_qts_promises(qtmodeltester: Any) -> None:  # noqa: ANN401 - the plugin's fixture
    model = ActivityModel()
    model.show_rows(COLUMNS, rows(3))
    qtmodeltester.check(model)

    for count in (5, 5, 2, 0, 4):
        model.show_rows(COLUMNS, rows(count))
        assert model.rowCount() == count
    model.show_rows(COLUMNS, tuple(replace(row, site=HOSTILE) for row in rows(4)))

    assert HOSTILE == model.index(0, 5).data()
    assert 3 == model.line_of("TD-00003")
    assert -1 == model.line_of("elsewhere")


# -- check card -----------------------------------------------------------------------------------------


def test_a_number_is_typed_and_checked_by_tap_or_enter(stage: Stage) -> None:
    stage.play(SCENES["check_found"])
    heard = Heard(stage.page(CheckCardPage))
    field = stage.find(QLineEdit, "check_number_field")
    field.clear()

    QTest.keyClicks(field, "6")
    QTest.keyClick(field, Qt.Key.Key_Return)
    click(stage, "check_button")

    assert [("number_edited", "6"), ("check_clicked",), ("check_clicked",)] == heard.said


def test_enter_checks_nothing_that_may_not_be_checked(stage: Stage) -> None:
    stage.play(SCENES["check_empty"])
    heard = Heard(stage.page(CheckCardPage))

    QTest.keyClick(stage.find(QLineEdit, "check_number_field"), Qt.Key.Key_Return)

    assert [] == heard.said


def test_the_balance_stands_out_and_leaves_with_the_answer(stage: Stage) -> None:
    stage.play(SCENES["check_found"])
    balance = stage.find(TextLabel, "check_balance")
    shown = balance.isVisible(), balance.text()

    stage.play(SCENES["check_refused"])

    assert (True, CHECK_FOUND.balance) == shown
    assert not balance.isVisible()


# -- reports and set-up ---------------------------------------------------------------------------------


def test_reports_show_every_total_and_every_line(stage: Stage) -> None:
    stage.play(SCENES["reports"])

    shown = {label.text() for label in stage.page(ReportsPage).findChildren(TextLabel) if label.isVisible()}
    assert {"£1,285.00", "Waited too long", "31 cards", "£620.00", "Priya", "1 card"} <= shown


def test_a_bar_shows_how_much_of_the_day_a_line_is(stage: Stage) -> None:
    stage.play(SCENES["reports"])

    bars = [bar.grab().toImage() for bar in stage.page(ReportsPage).findChildren(ShareBar)]
    ink = Theme.current.colour("brand").rgb()
    shares = [
        sum(bar.pixel(x, bar.height() // 2) == ink for x in range(bar.width())) / bar.width() for bar in bars
    ]

    assert pytest.approx([0.6, 0.3, 0.5, 0.45, 0.001, 0.75, 0.25], abs=0.03) == shares


def test_a_day_without_cards_says_so(stage: Stage) -> None:
    stage.play(SCENES["reports"])
    stage.play(SCENES["reports_empty"])

    shown = [label.text() for label in stage.page(ReportsPage).findChildren(TextLabel) if label.isVisible()]
    assert ["Today", "What this till gives today is added up here."] == shown


def test_set_up_shows_facts_and_says_connect(stage: Stage) -> None:
    stage.play(SCENES["setup"])
    heard = Heard(stage.page(SetupPage))

    click(stage, "setup_connect")

    shown = {label.text() for label in stage.page(SetupPage).findChildren(TextLabel) if label.isVisible()}
    assert {title for title, _ in SETUP.groups} <= shown
    assert [("connect_clicked",)] == heard.said


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the platform without a screen knows no dialogs
def test_a_provisioning_file_is_chosen_without_stopping_the_window(stage: Stage, tmp_path: Path) -> None:
    stage.play(SCENES["setup"])
    heard = Heard(stage.page(SetupPage))
    file = tmp_path / "till.toml"
    file.write_text("[connection]\naccount_id = 662\n", "utf-8-sig")

    click(stage, "setup_provision")
    dialog = stage.find(QFileDialog, "setup_file_dialog")
    dialog.fileSelected.emit(str(file))
    dialog.fileSelected.emit(str(tmp_path / "gone.toml"))
    dialog.close()
    settle()

    assert [("provision_chosen", "[connection]\naccount_id = 662\n"), ("provision_chosen", "")] == heard.said
    assert stage.page(SetupPage).findChild(QFileDialog) is None


# -- first run ------------------------------------------------------------------------------------------


def test_first_run_says_what_is_typed_and_pressed(stage: Stage) -> None:
    stage.play(SCENES["connect_typed"])
    heard = Heard(stage.page(ConnectPage))
    stage.find(QLineEdit, "connect_account").clear()

    for name in ("connect_username", "connect_password", "connect_account"):
        QTest.keyClicks(stage.find(QLineEdit, name), "7")
    click(stage, "connect_button")
    click(stage, "connect_practice")

    assert [
        ("username_edited", "7"),
        ("password_edited", "7"),
        ("account_edited", "7"),
        ("connect_clicked",),
        ("practice_clicked",),
    ] == heard.said


def test_an_account_is_picked_by_a_tap(stage: Stage) -> None:
    stage.play(SCENES["connect_accounts"])
    heard = Heard(stage.page(ConnectPage))

    click(stage, "connect_account_663")

    assert [("account_edited", "663")] == heard.said


def test_the_password_is_covered_unless_its_eye_is_held(stage: Stage) -> None:
    stage.play(SCENES["connect"])
    field, eye = stage.find(QLineEdit, "connect_password"), stage.find(Button, "connect_show_password")

    QTest.mousePress(eye, LEFT)
    held = field.echoMode()
    QTest.mouseRelease(eye, LEFT)

    assert held is QLineEdit.EchoMode.Normal
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_the_password_goes_when_it_is_told_to_and_never_comes_back(stage: Stage) -> None:
    stage.play(SCENES["connect"])
    field = stage.find(QLineEdit, "connect_password")
    QTest.keyClicks(field, "secret")
    heard = Heard(stage.page(ConnectPage))

    stage.page(ConnectPage).display(CONNECT_ACCOUNTS)
    kept = field.text()
    stage.page(ConnectPage).display(replace(CONNECT, clear_password=True))

    assert "secret" == kept
    assert "" == field.text()
    assert [] == heard.said


# -- sign-in --------------------------------------------------------------------------------------------


def test_a_name_then_a_pin(stage: Stage) -> None:
    stage.play(SCENES["sign_in"])
    heard = Heard(stage.page(SignInPage))

    click(stage, "operator_Alex")
    stage.page(SignInPage).display(sign_in("Alex"))
    settle()
    for key in ("4", "8", "back", "clear"):
        click(stage, f"pin_pad_{key}")
    QTest.keyClicks(stage.window, "91")

    assert heard.said == [
        ("person_tapped", "Alex"),
        *(("pin_pressed", key) for key in ("4", "8", "back", "clear", "9", "1")),
    ]


def test_the_pad_waits_for_a_name(stage: Stage) -> None:
    stage.play(SCENES["sign_in"])
    heard = Heard(stage.page(SignInPage))

    QTest.keyClicks(stage.window, "91")

    assert not stage.find(Button, "pin_pad_1").isVisible()
    assert [] == heard.said


def test_a_person_is_spoken_with_the_role(stage: Stage) -> None:
    stage.play(SCENES["sign_in"])

    assert "Priya, Manager" == stage.find(Button, "operator_Priya").accessibleName()


def table(stage: Stage) -> ActivityTable:
    return stage.find(ActivityTable, "activity_table")


def middle_of_row(stage: Stage, row: int) -> QPoint:
    return table(stage).visualRect(table(stage).model().index(row, 0)).center()


def click(stage: Stage, name: str) -> None:
    QTest.mouseClick(stage.find(QWidget, name), LEFT)


# -- about ----------------------------------------------------------------------------------------------


def test_set_up_leads_to_the_licences(stage: Stage) -> None:
    stage.play(SCENES["setup"])
    heard = Heard(stage.page(SetupPage))

    click(stage, "setup_about")

    assert [("about_clicked",)] == heard.said


def test_a_licence_is_shown_as_plain_text_and_another_can_be_picked(stage: Stage) -> None:
    stage.play(SCENES["about"])
    heard = Heard(stage.page(AboutPage))

    stage.find(QComboBox, "about_texts").activated.emit(0)

    assert [("text_picked", "0")] == heard.said
    text = stage.find(QPlainTextEdit, "about_text")
    assert text.isReadOnly()
    assert HOSTILE in text.toPlainText()


def test_a_theme_and_sizes_are_picked_on_the_set_up_page(stage: Stage) -> None:
    stage.play(SCENES["setup"])
    heard = Heard(stage.page(SetupPage))

    for name in ("theme_picker", "scale_picker", "text_picker"):
        QTest.keyClick(stage.find(Picker, name), Qt.Key.Key_Up if name == "text_picker" else Qt.Key.Key_Down)

    assert [("theme_picked", "light"), ("scale_picked", "110"), ("text_picked", "115")] == heard.said


def test_whoever_asked_for_a_manager_can_go_back(stage: Stage) -> None:
    stage.play(SCENES["sign_in"])
    heard = Heard(stage.page(SignInPage))
    offered = stage.find(Button, "sign_in_back").isVisible()

    stage.play(SCENES["sign_in_decides"])
    stage.find(Button, "sign_in_back").click()
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)

    assert (False, [("back_clicked",), ("back_clicked",)]) == (offered, heard.said)
