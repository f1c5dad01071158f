"""Listens to the buses that the environment names; a word a line for each time the computer was locked."""

import sys

from PySide6.QtCore import QCoreApplication, QTimer

from toggle_desk.runtime.session_lock import watch_session


def tell(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main() -> None:
    application = QCoreApplication([])
    watch = watch_session(0, lambda: tell("locked"))
    QTimer.singleShot(0, lambda: tell("listening"))
    application.exec()
    watch.stop()


if __name__ == "__main__":
    main()
