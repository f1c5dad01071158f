"""The locks of what ships: one for each platform, with hashes, and from no named place."""

import re
import sys
import tempfile
from pathlib import Path

from .places import REQUIREMENTS
from .steps import StoppedError, run, say

MACOS = "14.0"  # the oldest that the program supports
_QUIET = ("--quiet", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links")
_SHIPPED = ("--python-version", "3.13", "--only-binary", ":all:")

# Every lock: what it is compiled from, and for which platforms; all of a lock's platforms must agree on it.
LOCKS = {
    "windows.txt": ("base.in", (("--python-platform", "x86_64-pc-windows-msvc", *_SHIPPED),)),
    "macos.txt": (
        "macos.in",
        (
            ("--python-platform", "aarch64-apple-darwin", *_SHIPPED),
            ("--python-platform", "x86_64-apple-darwin", *_SHIPPED),
        ),
    ),
    "build.txt": ("build.in", (("--universal", "--python-version", "3.11"),)),
}
PIN = re.compile(r"^([a-z0-9-]+)==([\w.]+)", re.MULTILINE)
_TRACES = re.compile(r"://|--index|--extra-index|--find-links|--trusted-host|file:|/")


def check() -> None:
    """Find that every lock still is what its source compiles to; files that were added since are no matter.

    Raises StoppedError for any other difference.
    """
    for lock, (source, platforms) in LOCKS.items():
        kept = (REQUIREMENTS / lock).read_text("utf-8")
        if trace := _TRACES.search(kept):
            raise StoppedError(f"{lock} names a place to download from: {trace[0]}")
        for platform in platforms:
            compiled = _compiled(lock, source, platform)
            if different := sorted(_packages(kept) ^ _packages(compiled)):
                raise StoppedError(f"{lock} is not what {source} compiles to: {', '.join(different)}")
            if gone := _hashes(kept) - _hashes(compiled):
                raise StoppedError(f"{lock} pins what is no longer offered: {', '.join(sorted(gone))}")
        say(f"lock-check: {lock} holds {len(PIN.findall(kept))} packages, all with hashes, as {source} asks")


def renew() -> None:
    """Write every lock anew, held to the versions that the test gate has proved where it knows them."""
    for lock, (source, platforms) in LOCKS.items():
        (REQUIREMENTS / lock).write_text("", "utf-8")
        (REQUIREMENTS / lock).write_text(_compiled(lock, source, platforms[0]), "utf-8")
    check()


def pins(lock: str) -> dict[str, str]:
    """Give the version of every package in a lock."""
    return dict(PIN.findall((REQUIREMENTS / lock).read_text("utf-8")))


def _packages(lock: str) -> set[str]:
    return {line.rstrip(" \\") for line in lock.splitlines() if "==" in line}


def _hashes(lock: str) -> set[str]:
    return set(re.findall(r"sha256:\w+", lock))


def _compiled(lock: str, source: str, platform: tuple[str, ...]) -> str:
    uv = Path(sys.executable).with_name("uv.exe" if sys.platform == "win32" else "uv")
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / lock
        output.write_text((REQUIREMENTS / lock).read_text("utf-8"), "utf-8")
        proved = Path(folder) / "proved.txt"
        proved.write_text(_proved(source), "utf-8")
        options = ("--generate-hashes", *_QUIET, *platform, "-c", proved, "-o", output)
        # The Python at hand does for every lock: without this, each would be looked for on the network.
        given = {"MACOSX_DEPLOYMENT_TARGET": MACOS, "UV_PYTHON_DOWNLOADS": "never"}
        here = ("--python", sys.executable)
        run(uv, "pip", "compile", *here, *options, source, cwd=REQUIREMENTS, env=given)
        return output.read_text("utf-8")


def _proved(source: str) -> str:
    """Hold a lock to the program's own pins, but for what its source narrows itself."""
    narrowed = set(re.findall(r"^([a-z0-9-]+)", (REQUIREMENTS / source).read_text("utf-8"), re.MULTILINE))
    own = narrowed if source != "base.in" else set[str]()
    known = pins("base.txt").items()
    return "".join(f"{name}=={version}\n" for name, version in known if name not in own)
