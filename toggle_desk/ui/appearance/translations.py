"""Catalogues as Qt reads them: sentences by key, the figures of a language, and Qt's own few texts."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from toggle_desk.presenters.language import NAMES, Language, speak
from toggle_desk.ui.appearance import assets
from toggle_desk.ui.appearance.repaint import change_in_turns

# Where a language is written in more than one way: the country whose figures and dates are taken.
COUNTRIES = {"en": "en_GB", "ar": "ar_AE"}


class Interpreter:
    """Has the program speak one language at a time; English needs no catalogue and loads none."""

    def __init__(self, app: QApplication, window: QWidget) -> None:
        """Take the program and its window; until `speak` it is English."""
        self._app, self._window = app, window
        self._installed: list[QTranslator] = []

    def speak(self, chosen: str) -> None:
        """Speak a language by its code; "" for the computer's, English where there is no catalogue."""
        code = chosen if chosen in offered() else _of_this_computer()
        if code == Language.current.code:
            return
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        locale = QLocale(COUNTRIES.get(code, code))
        QLocale.setDefault(locale)
        speak(language(code, locale))
        if code != "en":
            qt = QTranslator(self._app)
            if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
                self._installed.append(qt)
                QCoreApplication.installTranslator(qt)
        direction = locale.textDirection()
        if direction is not self._app.layoutDirection():
            change_in_turns(self._window, lambda: self._app.setLayoutDirection(direction))


def offered() -> Mapping[str, str]:
    """Give the languages that have a catalogue, by code with their own names."""
    return {code: name for code, name in NAMES.items() if code == "en" or assets.catalogue(code).exists()}


def language(code: str, locale: QLocale) -> Language:
    """Read a catalogue; English is what every sentence is written in."""
    if code == "en":
        return Language()
    catalogue = QTranslator()
    catalogue.load(str(assets.catalogue(code)))
    return Language(
        code=code,
        words=lambda key: catalogue.translate("", key) or "",
        whole=locale.toString,
        point=locale.decimalPoint(),
        sign_last=not locale.toCurrencyString(1, "¤").strip("\u200e\u200f\u061c").startswith("¤"),
        months=tuple(locale.monthName(month) for month in range(1, 13)),
        short_months=tuple(locale.monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)),
        mirrored=locale.textDirection() is Qt.LayoutDirection.RightToLeft,
    )


def _of_this_computer() -> str:
    there = offered()
    wanted = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in there), "en")
