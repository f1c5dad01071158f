"""Looks through what a whole run of the tests left on the disk for the secrets that the tests use.

```
.venv/bin/pytest -q -n 2 --basetemp=build/left tests/journeys tests/app
.venv/bin/python -m tests.leftovers build/left
```

Every folder of a till is searched: records and their log, settings, the program's own log, all beside them.
What people gave the till, such as a provisioning file, lies elsewhere and is theirs; the book of the local
Toggle is Toggle's.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.doubles.canaries import Canary, leaks
from tests.doubles.desk import PINS
from tests.doubles.ledger import NUMBER
from tests.doubles.rival import PASSWORD

TOKEN = re.compile(rb"eyJ[0-9a-f]{12}\.[0-9a-f]{24}\.[0-9a-f]{16}")  # as tests/doubles/rival.py makes them
TOGGLES_OWN = ("toggle.db",)
KNOWN = (
    Canary("API password", PASSWORD),
    Canary("card number", NUMBER),
    *(Canary(f"PIN of {name}", pin) for name, pin in PINS.items()),
    Canary("PIN of Mo", "739155"),
)


def folders_of_tills(root: Path) -> set[Path]:
    """Find every folder in which a till has worked."""
    return {file.parent for name in ("ledger.db", "settings.toml") for file in root.rglob(name)}


def found_in(root: Path) -> Iterator[str]:
    """Name each secret with the file that it was left in."""
    for folder in sorted(folders_of_tills(root)):
        for file in sorted(folder.rglob("*")):
            if not file.is_file() or file.name.startswith(TOGGLES_OWN):
                continue
            place, content = str(file.relative_to(root)), file.read_bytes()
            yield from leaks({place: content}, KNOWN)
            if TOKEN.search(content):
                yield f"a token in {place}"


def main(root: Path) -> int:
    """Search, and say what was found."""
    found = list(found_in(root))
    sys.stdout.write("".join(f"{line}\n" for line in found))
    sys.stdout.write(f"{len(folders_of_tills(root))} folders of tills, {len(found)} secrets left in them\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
