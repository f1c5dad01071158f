"""The way of a second person, driven in the real window: two touches, a PIN, and the card is there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.hands import button, ready, shown, tap
from tests.app.test_shortest_issue import HAND, KEY, MOST, POINT, SERVER, TAP, THINK, Acts
from toggle_desk.app.program import Program
from toggle_desk.application.settings import Colleague
from toggle_desk.domain.card import Secret
from toggle_desk.domain.people import PIN_DIGITS, Operator, Role
from toggle_desk.domain.policy import Limits
from toggle_desk.runtime.installation import Installation
from toggle_desk.storage.pins import Argon2Pins
from toggle_desk.storage.settings import TomlSettings, read_provisioning

CHECK = 1.0  # seconds that the hash of a PIN may take
PINS = {"Sam": "482913", "Mo": "739155", "Olu": "605172"}
ROLES = {"Sam": Role.STAFF, "Mo": Role.MANAGER, "Olu": Role.OWNER}
PRACTICE = Path(__file__).parents[2] / "toggle_desk" / "sandbox" / "practice.toml"


@pytest.fixture
def staffed(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    assert qapp
    place = Installation.of(tmp_path, None, practice=True)
    place.make_folder()
    pins = Argon2Pins(b"")
    people = tuple(
        Colleague(Operator(name, ROLES[name]), pins.make(Secret(pin))) for name, pin in PINS.items()
    )
    settings = read_provisioning(PRACTICE.read_text("utf-8"), pins)
    TomlSettings(place.paths.settings).save(
        replace(settings, operators=people, limits=Limits(staff_card=1000))
    )
    program = Program(place)
    program.window.resize(1024, 768)
    program.window.show()
    tap(program, qtbot, "operator_Sam", *keyed("pin_pad", "Sam"))
    qtbot.waitUntil(lambda: ready(program, "amount_tile_2000"), timeout=30_000)
    yield program
    program.window.close()
    program.end()
    program.window.deleteLater()


def keyed(pad: str, name: str) -> tuple[str, ...]:
    """Name the keys of a pad that a person's PIN takes."""
    return tuple(f"{pad}_{digit}" for digit in PINS[name])


def test_two_touches_a_pin_and_ten_seconds(staffed: Program, qapp: QApplication, qtbot: QtBot) -> None:
    tap(staffed, qtbot, "amount_tile_2000", "reason_waited", "issue_button")
    qtbot.waitUntil(lambda: shown(staffed, "approval_headline"), timeout=20_000)
    acts = Acts(qapp)

    tap(staffed, qtbot, "approver_Mo", *keyed("approval_pad", "Mo"), "approval_allow")
    qtbot.waitUntil(lambda: shown(staffed, "result_amount"), timeout=20_000)

    touches = acts.taps - PIN_DIGITS
    assert (2, 0) == (touches, acts.keys)
    # The digits of a PIN that a hand knows are struck one after the other, as keys are.
    assert HAND + touches * (THINK + POINT + TAP) + PIN_DIGITS * KEY + CHECK + SERVER <= MOST


def test_escape_leads_back_to_the_form_as_it_was(staffed: Program, qtbot: QtBot) -> None:
    tap(staffed, qtbot, "amount_tile_2000", "reason_waited", "issue_button")
    qtbot.waitUntil(lambda: shown(staffed, "approval_headline"), timeout=20_000)

    QTest.keyClick(staffed.window.focusWidget() or staffed.window, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: ready(staffed, "issue_button"), timeout=10_000)
    assert button(staffed, "amount_tile_2000").isChecked()
