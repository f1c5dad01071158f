"""The window: its frame, its pages made when needed, its names for tests and assistive tools."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTableView, QWidget

from tests.ui.scenes import SCENES
from tests.ui.screens.frame import HOSTILE, NAV, SHELL, long_shell
from tests.ui.stage import Heard, Stage, settle
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.tone import Tone
from toggle_desk.ui.frame.page import Frame
from toggle_desk.ui.frame.window import MainWindow
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.picker import Picker
from toggle_desk.ui.widgets.text import TextLabel

LEFT = Qt.MouseButton.LeftButton

NAMES = {
    "form_email": """
        main_window nav_issue nav_activity nav_check_card nav_reports nav_settings site_picker product_picker
        amount_tile_2000 amount_pad_0 amount_pad_1 amount_pad_2 amount_pad_3 amount_pad_4 amount_pad_5
        amount_pad_6 amount_pad_7 amount_pad_8 amount_pad_9 amount_pad_00 amount_pad_back amount_pad_clear
        amount_display reason_waited table_field note_field handover_show handover_print handover_email
        guest_email_field issue_button issue_notice lock_button status_line practice_banner""",
    "result": "result_amount result_number result_show result_print result_reverse result_new",
    "unknown": "unknown_panel unknown_check_again unknown_get_manager unknown_next",
    "guest": "guest_done",
    "activity": "activity_search activity_table",
    "sign_in_pin": "operator_Sam pin_pad_0 pin_pad_9 pin_pad_back pin_pad_clear",
    "connect_typed": "connect_username connect_password connect_account connect_button connect_practice",
    "check_empty": "check_number_field check_button",
}


class Pages:
    """Makers that count."""

    def __init__(self) -> None:
        self.made: list[Page] = []

    def maker(self, page: Page) -> QWidget:
        self.made.append(page)
        return QWidget()


@pytest.fixture
def pages() -> Pages:
    return Pages()


@pytest.fixture
def window(qapp: object, pages: Pages) -> Iterator[MainWindow]:
    assert qapp
    window = MainWindow()
    window.furnish(Frame(), {page: lambda page=page: pages.maker(page) for page in Page})
    yield window
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("scene", NAMES)
def test_every_promised_name_is_there(stage: Stage, scene: str) -> None:
    stage.play(SCENES[scene])

    for name in NAMES[scene].split():
        assert name == stage.window.objectName() or stage.find(QWidget, name).isVisible(), name


def test_every_control_has_a_name_of_its_own_and_one_to_be_spoken(stage: Stage) -> None:
    kinds = (QAbstractButton, QLineEdit, QComboBox, QTableView)

    for scene in SCENES.values():
        stage.play(scene)
        widgets = [widget for widget in stage.window.findChildren(QWidget) if widget.isVisible()]
        controls = [widget for widget in widgets if isinstance(widget, kinds)]
        names = Counter(control.objectName() for control in controls)

        assert controls
        assert [name for name, count in names.items() if count > 1 or not name] == []
        assert [control.objectName() for control in controls if not control.accessibleName()] == []


@pytest.mark.parametrize(
    ("scene", "part_of"), [("print", "issue"), ("printer", "settings"), ("about", "settings")]
)
def test_a_page_that_another_one_opened_is_shown_as_a_part_of_it(
    stage: Stage, scene: str, part_of: str
) -> None:
    stage.play(SCENES[scene])

    chosen = [one.objectName() for one in stage.window.findChildren(Button) if one.isChecked()]

    assert [name for name in chosen if name.startswith("nav_")] == [f"nav_{part_of}"]


def test_pages_that_were_not_shown_yet_are_made_one_by_one(window: MainWindow, pages: Pages) -> None:
    window.display(SHELL)
    before = list(pages.made)
    while window.prepare():
        before.append(pages.made[-1])

    assert before[0] == Page.ISSUE
    assert before == pages.made
    assert sorted(pages.made) == sorted(Page)


def test_the_first_picture_is_told_once(window: MainWindow) -> None:
    heard = Heard(window)

    window.display(SHELL)
    window.show()
    settle()
    window.repaint()
    settle()

    assert heard.said == [("furnished",), ("painted",)]


def test_a_page_is_made_once(window: MainWindow, pages: Pages) -> None:
    first = window.page(Page.REPORTS)

    window.display(replace(SHELL, page=Page.REPORTS))

    assert window.page(Page.REPORTS) is first
    assert pages.made == [Page.REPORTS]


def test_a_wheel_that_turns_over_a_picker_picks_nothing(stage: Stage) -> None:
    stage.play(SCENES["form"])
    heard = Heard(stage.window)
    picker = stage.find(Picker, "site_picker")
    middle = QPointF(picker.rect().center())
    turn = QWheelEvent(
        middle,
        picker.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(picker, turn)

    assert heard.said == []
    assert dict(SHELL.sites)[SHELL.site_key] == picker.currentText()


def test_the_frame_says_what_was_pressed(stage: Stage) -> None:
    stage.play(SCENES["form"])
    heard = Heard(stage.window)

    for page, _ in NAV:
        QTest.mouseClick(stage.find(Button, f"nav_{page}"), LEFT)
    QTest.mouseClick(stage.find(Button, "lock_button"), LEFT)
    QTest.keyClick(stage.find(Picker, "site_picker"), Qt.Key.Key_Down)
    QTest.keyClick(stage.find(Picker, "product_picker"), Qt.Key.Key_Down)

    assert heard.said == [
        *(("page_clicked", page.value) for page, _ in NAV),
        ("lock_clicked",),
        ("site_picked", "HULL-02"),
        ("product_picked", "3540"),
    ]


def test_displaying_the_frame_says_nothing(stage: Stage) -> None:
    stage.play(SCENES["form"])
    heard = Heard(stage.window)

    for shell in (long_shell(), SHELL, replace(SHELL, sites=(), site_key=""), SHELL, SHELL):
        stage.window.display(shell)

    assert heard.said == []


def test_the_frame_shows_where_what_who_and_how(stage: Stage) -> None:
    stage.play(SCENES["form_long"])
    shell = long_shell()

    assert stage.find(Picker, "site_picker").currentText() == dict(shell.sites)[shell.site_key]
    assert stage.find(Picker, "product_picker").currentText() == dict(shell.products)[shell.product_key]
    assert stage.find(TextLabel, "operator_label").text() == shell.operator
    assert stage.find(TextLabel, "line_label").text() == "No connection"
    assert stage.find(TextLabel, "status_line").text() == shell.status
    assert stage.find(Button, "nav_issue").isChecked()
    assert not stage.find(Button, "nav_activity").isChecked()


def test_practice_is_unmistakable_and_gone_when_live(stage: Stage) -> None:
    stage.play(SCENES["form"])
    banner = stage.find(TextLabel, "practice_banner")
    practising = banner.isVisible(), banner.text(), stage.window.grab().toImage().pixelColor(500, 2)

    stage.window.display(replace(SHELL, practice=""))
    settle()

    assert practising[:2] == (True, SHELL.practice)
    assert not banner.isVisible()
    assert stage.window.grab().toImage().pixelColor(500, 2) != practising[2]


def test_a_locked_site_cannot_be_changed(stage: Stage) -> None:
    stage.window.display(replace(SHELL, site_locked=True))

    assert not stage.find(Picker, "site_picker").isEnabled()


def test_lock_stands_only_where_there_is_somebody_to_lock_out(stage: Stage) -> None:
    stage.play(SCENES["sign_in"])

    assert not stage.find(Button, "lock_button").isVisible()


def test_at_first_no_control_has_the_focus(stage: Stage) -> None:
    stage.play(SCENES["form"])

    focused = stage.window.focusWidget()
    assert not isinstance(focused, QAbstractButton | QLineEdit | QComboBox)


def test_closing_is_told_once(stage: Stage) -> None:
    stage.play(SCENES["form"])
    settle()
    heard = Heard(stage.window)

    stage.window.close()

    assert heard.said == [("closing",)]


def test_names_with_markup_stay_names(stage: Stage) -> None:
    hostile = replace(
        SHELL, sites=(("x", HOSTILE),), site_key="x", operator=HOSTILE, status=HOSTILE, status_tone=Tone.BAD
    )

    stage.window.display(hostile)
    stage.window.show()
    settle()

    assert stage.find(Picker, "site_picker").currentText() == HOSTILE
    assert stage.find(TextLabel, "status_line").text() == HOSTILE
    for widget in stage.window.findChildren(QWidget):
        assert "<b>" not in widget.toolTip()


def test_a_long_product_leaves_the_site_its_room(stage: Stage) -> None:
    site, product = "The Anchor and Very Long Public House Name, Leeds", "An experience for two " * 6
    stage.window.resize(1024, 768)
    stage.play(SCENES["form"])

    stage.window.display(
        replace(SHELL, sites=((SHELL.site_key, site),), products=((SHELL.product_key, product),))
    )
    settle()

    widths = [stage.find(Picker, name).width() for name in ("site_picker", "product_picker")]
    assert min(widths) > 0.8 * max(widths)


@pytest.mark.parametrize("locked", [False, True])
def test_neither_site_nor_product_can_be_picked_while_the_till_is_locked(stage: Stage, locked: bool) -> None:
    stage.play(SCENES["sign_in" if locked else "form"])

    pickers = [stage.find(Picker, name) for name in ("site_picker", "product_picker")]
    assert [not locked] * 2 == [picker.isEnabled() for picker in pickers]
