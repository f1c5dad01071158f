"""Opens the program's window under a real window manager and prints where it stands, as a line of JSON.

Told a folder; the command line's own `--practice` window, without its exit.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from toggle_desk.app.placing import open_window
from toggle_desk.app.program import Program
from toggle_desk.app.start import new_application
from toggle_desk.runtime.installation import Installation

DECORATED = 1800  # milliseconds after which every window manager has drawn its frame

place = Installation.of(Path(sys.argv[1]), None, practice=True)
place.make_folder()
application = new_application()
program = Program(place)
window = program.window


def sides(rect: QRect) -> list[int]:
    return [rect.left(), rect.top(), rect.right(), rect.bottom()]


def report() -> None:
    status = window.findChild(QWidget, "status_line")
    if status is None or not status.isVisible():
        QTimer.singleShot(200, report)
        return
    shown = QRect(status.mapToGlobal(QPoint(0, 0)), status.size())
    free = window.screen().availableGeometry()
    seen = {"frame": sides(window.frameGeometry()), "free": sides(free), "status": sides(shown)}
    sys.stdout.write(json.dumps(seen | {"state": window.windowState().value}) + "\n")
    program.end()
    application.quit()


open_window(window.placement, place.paths)
QTimer.singleShot(DECORATED, report)
application.exec()
