"""Makes the private environment in which the build runs; standard library only, like packaging/dev.py."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import dev

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "packaging" / "requirements" / "build.txt"
VENV = ROOT / "build" / "tools"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def are_running_this() -> bool:
    return Path(sys.prefix) == VENV and is_complete()


def is_complete() -> bool:
    stamp = VENV / "installed"
    return stamp.exists() and stamp.read_text() == fingerprint()


def fingerprint() -> str:
    return hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()


def set_up() -> Path:
    """Bring the environment to what the lock says, and give its Python."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python gets a sentence, not a traceback
        sys.exit(f"The build needs Python 3.11 or later; this is {sys.version.split()[0]}.")
    if sys.platform == "linux":
        dev.install_from_debian(dev.missing_packages())
    if not is_complete():
        print(
            "Installing what packaging/requirements/build.txt pins (some minutes the first time)", flush=True
        )
        call(sys.executable, "-m", "venv", "--clear", str(VENV))
        install = [str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-deps"]
        # Bytecode of everything would take half a minute, and most of it is never imported.
        call(*install, "--no-compile", "--only-binary=:all:", "--require-hashes", "-r", str(LOCK))
        (VENV / "installed").write_text(fingerprint())
    return PYTHON


def call(*command: str) -> None:
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit(
            "The build's own environment could not be made: it needs the network, or an index of packages."
        )
