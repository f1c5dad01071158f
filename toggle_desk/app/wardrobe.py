"""Dresses the window in what was chosen on this till, and follows the computer where that was the choice."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from toggle_desk.presenters.appearance import Appearance, ThemeChoice
from toggle_desk.presenters.tasks import unheard
from toggle_desk.ui.appearance.palettes import CONTRAST, DARK, LIGHT
from toggle_desk.ui.appearance.translations import Interpreter, offered
from toggle_desk.ui.frame.window import MainWindow


class ScreenWardrobe(QObject):
    """Implements `Wardrobe`: keeps one choice in a file of its own, which is read before all else."""

    def __init__(self, app: QApplication, window: MainWindow, file: Path) -> None:
        """Dress the program; `window` is the one that changes when the theme does."""
        super().__init__(window)
        from toggle_desk.ui.appearance import theme

        self._app, self._window, self._file = app, window, file
        self._worn = kept(file)
        self._interpreter = Interpreter(app, window)
        self._interpreter.speak(self._worn.language)
        self.language_changed: Callable[[], None] = unheard
        self.window_changed: Callable[[], None] = unheard
        window.placement.full_screen_changed.connect(self._tell_window_changed)
        theme.apply(app, factor=self._worn.scale / 100, text=self._worn.text / 100, colours=self._colours())
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._recolour)
        hints.accessibility().contrastPreferenceChanged.connect(self._recolour)

    def worn(self) -> Appearance:
        return self._worn

    def wear(self, appearance: Appearance) -> bool:
        before, self._worn = self._worn, appearance
        if appearance.language != before.language:
            self._interpreter.speak(appearance.language)
            self.language_changed()
        self._recolour()
        return keep(self._file, appearance)

    def fills_screen(self) -> bool:
        return self._window.isFullScreen()

    def turn_full_screen(self) -> None:
        self._window.placement.turn_full_screen()

    def languages(self) -> tuple[tuple[str, str], ...]:
        return tuple(offered().items())

    def _tell_window_changed(self) -> None:
        self.window_changed()

    def _recolour(self) -> None:
        from toggle_desk.ui.appearance.repaint import recolour_in_turns

        recolour_in_turns(self._app, self._window, self._colours())

    def _colours(self) -> Mapping[str, str]:
        return colours_of(self._worn.theme)


def dress_bare_window(app: QApplication, file: Path) -> None:
    """Colour the first picture, where a theme was chosen: nothing flashes in the wrong one."""
    if not file.exists() or (chosen := kept(file).theme) is ThemeChoice.SYSTEM:
        return
    colours = colours_of(chosen)
    palette = QPalette(app.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor(colours["canvas"]))
    palette.setColor(QPalette.ColorRole.Base, QColor(colours["surface"]))
    app.setPalette(palette)


def colours_of(choice: ThemeChoice) -> Mapping[str, str]:
    """Give the table of a theme, asking the computer where it is to decide."""
    match choice:
        case ThemeChoice.LIGHT:
            return LIGHT
        case ThemeChoice.DARK:
            return DARK
        case ThemeChoice.CONTRAST:
            return CONTRAST
        case ThemeChoice.SYSTEM:
            hints = QGuiApplication.styleHints()
            if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
                return CONTRAST
            return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
        case _:
            assert_never(choice)


def kept(file: Path) -> Appearance:
    """Read what was chosen; the default where there is nothing that makes sense."""
    import json

    try:
        return Appearance.remembered(json.loads(file.read_text("utf-8")))
    except (OSError, ValueError):
        return Appearance()


def keep(file: Path, appearance: Appearance) -> bool:
    """Write a choice down; False where that cannot be done."""
    import json

    from toggle_desk.storage.files import replace_whole

    fields = {
        "theme": appearance.theme.value,
        "scale": appearance.scale,
        "text": appearance.text,
        "language": appearance.language,
    }
    try:
        replace_whole(file, json.dumps(fields).encode())
    except OSError:
        return False
    return True
