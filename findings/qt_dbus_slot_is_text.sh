#!/usr/bin/env bash
# PySide6's QDBusConnection.connect refuses the bytes that its own signature asks for, and takes text.
#
# PySide6-Essentials 6.11.3, and a session bus of its own (dbus-run-session, Debian's dbus-daemon).
# Seen: the stub and the message of the error say `slot: bytes | bytearray | memoryview`. Given b"1turned(bool)" the
#   call raises ValueError, "called with wrong argument values", naming that very signature; given the same as str it
#   gives True, and the slot is called.
# The good guess that was wrong: a type checker that is satisfied stands for a call that works. Turning the text into
#   bytes, as the checker asks, breaks a listener that worked, and only at run time.
# Source: this run.
set -euo pipefail
command -v dbus-run-session > /dev/null || { echo "needs dbus-run-session (Debian: dbus-daemon)"; exit 2; }
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.3

cat > "$folder/listen.py" <<'PYTHON'
import inspect
import pathlib
import sys

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

heard = []


class Listener(QObject):
    @Slot(bool)
    def turned(self, on):
        heard.append(on)
        application.quit()


application = QCoreApplication([])
listener = Listener()
bus = QDBusConnection.sessionBus()
stub = pathlib.Path(inspect.getfile(PySide6)).with_name("QtDBus.pyi").read_text()
print("the stub:", next(line.strip() for line in stub.splitlines() if "def connect" in line and "slot: bytes" in line))
try:
    bus.connect("", "/lamp", "org.example.Lamp", "Turned", listener, b"1turned(bool)")
    sys.exit("bytes are taken now")
except ValueError as error:
    print("bytes:", str(error).splitlines()[0])
print("text:", bus.connect("", "/lamp", "org.example.Lamp", "Turned", listener, "1turned(bool)"))
signal = QDBusMessage.createSignal("/lamp", "org.example.Lamp", "Turned")
signal.setArguments([True])
QTimer.singleShot(0, lambda: bus.send(signal))
QTimer.singleShot(5000, application.quit)
application.exec()
print("heard:", heard)
sys.exit(heard != [True])
PYTHON
dbus-run-session -- "$folder/venv/bin/python" "$folder/listen.py"
