"""`python -m toggle_desk.sandbox FILE [PORT]`: the local Toggle alone, without the rest of the program."""

import sys
from pathlib import Path

from toggle_desk.sandbox.server import serve

if __name__ == "__main__":
    file, *port = sys.argv[1:]
    sys.exit(serve(Path(file), int(port[0]) if port else 0, lambda sentence: print(sentence, flush=True)))  # noqa: T201 - the terminal is its only face
