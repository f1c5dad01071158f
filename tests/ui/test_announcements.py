"""An operator who cannot see the window is told what it has turned to, once, and hears no seconds counted."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from tests.ui.scenes import SCENES, Scene
from tests.ui.screens.frame import SHELL
from tests.ui.screens.issue import FORM, HELD_FORM, RESULT, REVERSE, UNUSUAL_FORM
from tests.ui.screens.pages import CHECK_FOUND, sign_in
from tests.ui.stage import Stage, settle
from toggle_desk.presenters.page import Page
from toggle_desk.ui.check_card import CheckCardPage
from toggle_desk.ui.issue.page import IssuePage
from toggle_desk.ui.sign_in import SignInPage


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Listen in: no platform without a screen carries announcements on, so Qt's own door is watched."""
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    QAccessible.setActive(True)
    yield said
    QAccessible.setActive(False)


@pytest.mark.parametrize(
    ("scene", "told"),
    [
        ("result", "Card issued. £20.00. Issued: a £20.00 card."),
        ("unknown", "Not confirmed yet. Toggle may already have made this £20.00 card."),
        ("guest", "Your gift card. £20.00"),
        ("reverse", f"{REVERSE.headline} {REVERSE.message}"),
    ],
)
def test_what_the_page_turned_to_is_told_once(stage: Stage, heard: list[str], scene: str, told: str) -> None:
    stage.play(SCENES["form"])
    heard.clear()

    stage.play(SCENES[scene])
    stage.play(SCENES[scene])

    assert [True] == [one.startswith(told) for one in heard]


def test_a_refusal_is_told_where_the_form_comes_back(stage: Stage, heard: list[str]) -> None:
    stage.play(SCENES["form"])
    stage.play(SCENES["unknown"])
    heard.clear()

    stage.play(SCENES["form_email"])

    assert heard[0].startswith("Nothing was issued.")


def test_who_is_asked_for_and_whose_pin_is_typed_are_told_and_each_digit_as_a_dot(
    stage: Stage, heard: list[str]
) -> None:
    stage.play(SCENES["form"])
    heard.clear()

    stage.play(SCENES["sign_in"])
    asked = list(heard)
    stage.play(SCENES["sign_in_pin"])
    chosen = list(heard[len(asked) :])
    stage.page(SignInPage).display(replace(sign_in("Sam"), dots="●●●●○○", dots_spoken="Dot 4 of 6"))

    assert ["Who is at the till? Tap your name."] == asked
    assert ["Who is at the till? PIN of Sam"] == chosen
    assert "Dot 4 of 6" == heard[-1]
    assert not any(letter.isdecimal() for one in heard[:-1] for letter in one)


def test_another_page_is_told_by_its_name(stage: Stage, heard: list[str]) -> None:
    stage.play(SCENES["form"])
    heard.clear()

    stage.play(SCENES["reports"])

    assert ["Reports"] == heard


def test_how_a_card_gets_on_is_told_and_the_seconds_of_an_email_are_not_counted(
    stage: Stage, heard: list[str]
) -> None:
    stage.play(SCENES["form"])
    heard.clear()

    for seconds in (5, 4, 3):
        stage.page(IssuePage).display(replace(HELD_FORM, issue_label=f"Emailing in {seconds} s"))
    stage.page(IssuePage).display(replace(FORM, busy=True, issue_label="Sending…"))
    stage.page(IssuePage).display(replace(FORM, busy=True, issue_label="Sending…"))

    assert [
        "Emailing in 5 s",
        "Sending…",
    ] == [one for one in heard if one.startswith(("Emailing", "Sending"))]
    stage.page(IssuePage).display(replace(FORM, busy=True, issue_label="Slower than usual…"))
    assert "Slower than usual…" == heard[-1]


def test_an_amount_well_over_the_usual_is_told(stage: Stage, heard: list[str]) -> None:
    stage.play(SCENES["form"])

    stage.page(IssuePage).display(UNUSUAL_FORM)

    assert UNUSUAL_FORM.unusual == heard[-1]


def test_the_balance_of_a_card_is_told(stage: Stage, heard: list[str]) -> None:
    stage.play(SCENES["check_empty"])

    stage.page(CheckCardPage).display(CHECK_FOUND)

    assert CHECK_FOUND.balance in heard


def test_the_status_line_counts_its_seconds_in_silence(stage: Stage, heard: list[str]) -> None:
    open_ = replace(SHELL, status_spoken="1 card not confirmed yet")
    stage.play(Scene(Page.ISSUE, RESULT))
    heard.clear()

    for seconds in (8, 7, 6):
        stage.window.display(
            replace(open_, status=f"1 card not confirmed yet: checking again in {seconds} s")
        )
    settle()

    assert ["1 card not confirmed yet"] == heard
