"""Builds and checks the installers: every step is a verb, the same here, in CI and on a native runner.

`python3 packaging/build.py check` does all of it; `python3 packaging/build.py --help` lists the verbs.
"""

from __future__ import annotations

import subprocess
import sys

from installers import tools


def main() -> int:
    if not tools.are_running_this():
        return subprocess.run([str(tools.set_up()), __file__, *sys.argv[1:]], check=False).returncode
    from installers import verbs  # noqa: PLC0415 - its imports are what was just set up

    return verbs.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
