"""Another language is spoken at once by all that is on the glass; one read from the right mirrors it."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import translations
from PySide6.QtCore import QEventLoop, QLocale, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tests.ui.scenes import SCENES
from tests.ui.screens.pages import APPEARANCE
from tests.ui.stage import Stage
from toggle_desk.domain.finding import fits
from toggle_desk.domain.money import SIGNS, Money, major_units
from toggle_desk.presenters.frame import screen as frame_screen
from toggle_desk.presenters.language import Language, speak
from toggle_desk.presenters.wording import amount_in, money, say_count
from toggle_desk.presenters.words import ENGLISH
from toggle_desk.ui.appearance.repaint import change_in_turns
from toggle_desk.ui.appearance.say_again import say_again_in_turns
from toggle_desk.ui.appearance.translations import COUNTRIES, Interpreter, language, offered
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.text import TextLabel

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
LOUD = Language(code="loud", words=lambda key: ENGLISH.get(key, "").upper() if _is_plain(key) else "")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(Language())
    qapp.setLayoutDirection(LEFT)


@pytest.fixture
def whole(stage: Stage) -> Stage:
    """A window in which every page was made."""
    while stage.window.prepare():
        pass
    return stage


def test_everything_a_widget_says_of_itself_is_said_again(whole: Stage) -> None:
    quiet = spoken(whole.window)

    speak(LOUD)
    say_again_in_turns(whole.window, ())
    longest_turn(500)

    loud = spoken(whole.window)
    assert len({words for words in quiet if words.upper() in loud and words.upper() != words}) > 30
    assert {words for words in quiet & loud if words.upper() != words} <= {
        APPEARANCE.notice,
        APPEARANCE.full_screen_label,
    }


def test_presenters_show_again_before_the_widgets(stage: Stage) -> None:
    heard: list[str] = []

    say_again_in_turns(stage.window, (lambda: heard.append("issue"), lambda: heard.append("shell")))
    longest_turn(100)

    assert ["issue", "shell"] == heard


def test_no_turn_is_long_while_another_language_is_taken_up_and_mirrored(
    whole: Stage, qapp: QApplication
) -> None:
    """Counted in the time that the window itself works, without what this machine does beside."""
    turns: list[float] = []

    for scene in ("setup", "form", "activity_detail"):
        whole.play(SCENES[scene])
        longest_turn(100)
        for spoken_now, direction in ((LOUD, RIGHT), (Language(), LEFT)):
            speak(spoken_now)
            change_in_turns(whole.window, lambda side=direction: qapp.setLayoutDirection(side))
            say_again_in_turns(whole.window, ())
            turns.append(longest_turn(500))

    assert sorted(turns)[len(turns) // 2] < 0.033


def test_a_language_without_a_catalogue_leaves_the_program_english(stage: Stage, qapp: QApplication) -> None:
    Interpreter(qapp, stage.window).speak("xx")

    assert "en" == Language.current.code
    assert "English" == offered()["en"]


@pytest.mark.parametrize("code", sorted(offered()))
def test_what_the_window_says_of_itself_fits_in_every_language(
    raise_curtain: Callable[[], Stage], code: str
) -> None:
    speak(language(code, QLocale(code)))
    stage = raise_curtain()

    cut: set[str] = set()
    for scene in ("form", "result", "unknown_manager", "reverse", "setup", "activity_detail", "sign_in_pin"):
        stage.play(SCENES[scene])
        stage.window.display(replace(frame_screen.starting(practice=True), page=SCENES[scene].page))
        longest_turn(60)
        cut |= {one.text() for one in stage.window.findChildren(Button) if _is_cut(one)}
        cut |= {one.text() for one in stage.window.findChildren(TextLabel) if _is_cut(one)}

    assert set() == cut


@pytest.mark.parametrize("code", sorted(offered().keys() - {"en"}))
def test_every_sentence_of_a_catalogue_reaches_the_program(code: str) -> None:
    spoken = language(code, QLocale(code))

    said = {key: message.text for key, message in translations.read(code).items()}

    assert said == {key: spoken.words(key) for key in said}


def test_welsh_counts_in_words_of_its_own() -> None:
    speak(language("cy", QLocale("cy")))

    cards = [say_count("reports.cards", number) for number in range(8)]
    pounds = [say_count("spoken.GBP.major", number) for number in (2, 3, 6)]

    assert [
        *("0 cerdyn", "1 cerdyn", "2 gerdyn", "3 cherdyn", "4 cerdyn", "5 cerdyn", "6 cherdyn", "7 cerdyn"),
    ] == cards
    assert ["2 bunt", "3 punt", "6 phunt"] == pounds


@pytest.mark.parametrize("code", sorted(offered()))
@pytest.mark.parametrize("currency", ["GBP", "EUR", "PLN", "SEK", "CHF", "JPY", "KWD"])
def test_every_amount_is_found_and_read_as_it_is_shown(code: str, currency: str) -> None:
    speak(language(code, QLocale(COUNTRIES.get(code, code))))

    for minor in (5, 1250, 2000, 123450, 123456789):
        shown = money(Money(minor, currency))
        assert amount_in(shown, currency) == Money(minor, currency)
        assert fits(f"{major_units(Money(minor, currency))} {currency} {SIGNS.get(currency, '')}", shown)


def spoken(window: QWidget) -> set[str]:
    def texts(widget: QWidget) -> Iterator[str]:
        yield widget.accessibleName()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text().replace("&&", "&")

    return {text for widget in window.findChildren(QWidget) for text in texts(widget) if text}


def longest_turn(milliseconds: int) -> float:
    """Run the event loop for a while and give the most work, in seconds, that it did in one turn."""
    loop, beat = QEventLoop(), QTimer()
    turns, last = [0.0], [time.thread_time()]

    def tick() -> None:
        now = time.thread_time()
        turns.append(now - last[0])
        last[0] = now

    beat.timeout.connect(tick)
    beat.start(0)
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    beat.stop()
    return max(turns)


def _is_cut(one: Button | TextLabel) -> bool:
    return one.isVisible() and one.is_shortened()


def _is_plain(key: str) -> bool:
    return "{" not in ENGLISH.get(key, "{")
