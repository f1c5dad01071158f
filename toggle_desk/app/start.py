"""Starts the window: one for each data folder, painted before anything heavy is imported."""

import contextlib
import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from toggle_desk.app.finishing import finish
from toggle_desk.app.placing import open_window
from toggle_desk.app.program import Program
from toggle_desk.domain.errors import DeskError
from toggle_desk.runtime.crash import catch_mistakes, keep_faults
from toggle_desk.runtime.installation import Installation
from toggle_desk.runtime.paths import Paths
from toggle_desk.runtime.single_instance import SingleInstance

NAME = "Toggle Desk"  # said here because the sentences are loaded after the first picture
SWITCH_INTERVAL = 0.001  # seconds a thread may keep the interpreter while the window waits


def run(data_dir: Path | None, api_url: str | None, *, practice: bool) -> int:
    """Run the window until it is closed, and once more in practice mode where that is asked for."""
    if not has_display():
        from toggle_desk.presenters import wording

        sys.stderr.write(wording.say("cli.no_display") + "\n")
        return 1
    catch_mistakes(_told_later)
    sys.setswitchinterval(SWITCH_INTERVAL)
    application = new_application()
    while True:
        place = Installation.of(data_dir, api_url, practice=practice)
        code, practice_wanted = _run_once(application, place)
        if not practice_wanted:
            return code
        practice = True


def has_display() -> bool:
    """Say whether a window could be seen; only on Linux may there be no screen at all."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or not sys.platform.startswith("linux")


def new_application() -> QApplication:
    """Make the one QApplication of the process."""
    # Named here because a style that is set later brings all of its names into Python first.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName(NAME)
    application.setQuitOnLastWindowClosed(True)
    return application


def _run_once(application: QApplication, place: Installation) -> tuple[int, bool]:
    with contextlib.suppress(DeskError):  # the window says so, with the folder's name
        place.make_folder()
    if place.paths.appearance.exists():  # else there is nothing to load the colours for
        from toggle_desk.app.wardrobe import dress_bare_window

        dress_bare_window(application, place.paths.appearance)
    program = Program(place)
    instance = SingleInstance(place.paths.window_lock, program.raise_window)
    try:
        if not instance.claim():
            from toggle_desk.presenters import wording

            sys.stderr.write(wording.say("cli.already_open") + "\n")
            return 0, False
        program.window.painted.connect(partial(_start_log, place.paths))
        program.window.painted.connect(instance.listen)
        open_window(program.window.placement, place.paths)
        code = application.exec()
        program.end()
        finish(program.is_finishing)
    finally:
        instance.release()
    return code, program.practice_wanted


def _start_log(paths: Paths) -> None:
    from toggle_desk.runtime.logs import start_log
    from toggle_desk.runtime.qt_messages import keep_qt_messages

    start_log(paths.log)
    keep_faults(paths.faults)
    keep_qt_messages()


def _told_later() -> None:
    """Tell nothing: the window that could say it is not joined yet, and the log has it."""
