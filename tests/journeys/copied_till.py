"""One command at a till beside the vault of one computer; told as JSON.

Run by test_copied_folder.py within a D-Bus session of its own: `copied_till DATA COMMAND...`.
"""

import json
import os
import sys

from tests.doubles.till import start
from tests.storage.secret_service import unlock

if __name__ == "__main__":
    unlock()
    data, *words = sys.argv[1:]
    kept = {name: os.environ[name] for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME")}
    nobody = {"TOGGLE_DESK_USERNAME": "", "TOGGLE_DESK_PASSWORD": ""}
    ran = start([f"--data-dir={data}", "--api-url=https://127.0.0.1:9", *words], "", kept | nobody).ended()
    sys.stdout.write(json.dumps([ran.code, ran.out, ran.err]) + "\n")
    sys.stdout.flush()
    os._exit(0)  # the vault's daemon keeps the session open else
