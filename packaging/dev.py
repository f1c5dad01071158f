"""Sets up, runs and tests Toggle Desk from nothing but a Python, so that a newcomer learns two commands.

`python3 packaging/dev.py run` shows it in practice mode; `python3 packaging/dev.py test` is the whole gate.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements"
VENV = ROOT / ".venv"
BIN, EXE = ("Scripts", ".exe") if sys.platform == "win32" else ("bin", "")
SCRIPTS = VENV / BIN
PYTHON = SCRIPTS / f"python{EXE}"
PRINTER = VENV / "printer"  # the simulated receipt printers of the tests need a newer Python than the program
TOUR = ROOT / "build" / "tour"

# What Qt's offscreen and X11 platforms load from the system, by the Debian package that carries it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Real parts that the tests run, by a file that each Debian package brings.
REAL_PARTS = {
    "/usr/bin/chromium": "chromium",
    "/usr/bin/Xvfb": "xvfb",
    "/usr/bin/dbus-daemon": "dbus-daemon",
    "/usr/bin/dbus-run-session": "dbus-daemon",
    "/usr/bin/gnome-keyring-daemon": "gnome-keyring",
    "/usr/bin/gs": "ghostscript",
    "/usr/bin/openbox": "openbox",
    "/usr/bin/pdftoppm": "poppler-utils",
    "/usr/bin/xdotool": "xdotool",
    "/usr/lib/cups/filter/pdftopdf": "cups-filters",
    "/usr/sbin/avahi-daemon": "avahi-daemon",
    "/usr/sbin/cupsd": "cups-daemon",
    "/usr/sbin/ip": "iproute2",
    "/usr/sbin/ippeveprinter": "cups-ipp-utils",
    "/usr/sbin/lpadmin": "cups-client",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

PYTEST = ("pytest", "-rs", "-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")
# What decides about money is held to every branch by the tests that own it.
CORE = (
    "tests/domain",
    "tests/application",
    "tests/storage",
    "tests/api/test_engine_errors.py",
    "tests/api/test_errors.py",
    "tests/runtime/test_release.py",
)
COVERED = (
    "domain",
    "application",
    "api.errors",
    "storage.ledger",
    "storage.questions",
    "storage.entries",
    "storage.database",
    "storage.chain",
    "storage.rows",
)
GATE = (
    ("format", ("ruff", "format", "--check", "--quiet")),
    ("lint", ("ruff", "check", "--quiet")),
    ("types", ("pyright",)),
    ("layers", ("lint-imports", "--no-logo")),
    ("core", (*PYTEST, *CORE, *(f"--cov=toggle_desk.{each}" for each in COVERED), "--cov-fail-under=100")),
    ("tests", (*PYTEST, *(f"--ignore={each}" for each in CORE))),
)


def main() -> int:
    parser = argparse.ArgumentParser(description="Set up, run and test Toggle Desk.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("run", help="show the program in practice mode; the rest is passed on to toggle-desk")
    verbs.add_parser("test", help="the whole gate; its last line is pytest's summary")
    verbs.add_parser("lock", help="choose newer versions and pin them by hash (needs uv)")
    chosen, arguments = parser.parse_known_args()
    if chosen.verb == "run":
        set_up("base")
        return show(arguments)
    if arguments:
        parser.error(f"unknown: {shlex.join(arguments)}")
    if chosen.verb == "lock":
        return lock()
    set_up("dev")
    set_up_printer()
    set_up_real_parts()
    return gate()


def show(arguments: list[str]) -> int:
    program = [str(SCRIPTS / "toggle-desk"), "--practice", *arguments]
    if sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return subprocess.run(program, check=False).returncode
    say("No display here: the window is driven through its screens, then one card is issued by command line.")
    card = ["--site", "LEEDS-01", "--product", "In-store Gift", "--amount", "20.00", "--reason", "waited"]
    for command in ([*program, "tour", "--short", str(TOUR)], [*program, "issue", *card, "--show"]):
        say(f"$ {shlex.join(['toggle-desk', *command[1:]])}")
        ended = subprocess.run(command, check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        if ended.returncode:
            return ended.returncode
    say(f"The pictures of every screen are in {TOUR}")
    return 0


def gate() -> int:
    # The type checker shall not ask the network for a newer one, nor a developer's shell choose other tests.
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "PYTEST_ADDOPTS": ""}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # without its bytecode pytest takes 5 s longer to start
    for name, (tool, *arguments) in GATE:
        say(f"--- {name}: {shlex.join([tool, *arguments])}")
        started = time.monotonic()
        command = [str(SCRIPTS / tool), *arguments]
        ended = subprocess.run(command, cwd=ROOT, env=environment, check=False)
        if name != "tests":  # pytest tells its own verdict and time, in the line that has to be the last
            verdict = "stopped the gate after" if ended.returncode else "passed in"
            say(f"    {name} {verdict} {time.monotonic() - started:.1f} s")
        if ended.returncode:
            return ended.returncode
    return 0


def lock() -> int:
    options = ["--universal", "--generate-hashes", "--no-annotate", "--upgrade", "--quiet"]
    hidden = ["--no-header", "--no-emit-index-url", "--no-emit-find-links"]
    # The test lock is held to the program's own pins: a gate over other versions would prove nothing.
    for python, *source in (
        ("3.11", "base.in", "-o", "base.txt"),
        ("3.11", "dev.in", "-c", "base.txt", "-o", "dev.txt"),
        ("3.13", "printer.in", "-o", "printer.txt"),
    ):
        command = ["uv", "pip", "compile", "--python-version", python, *options, *hidden, *source]
        ended = subprocess.run(command, cwd=REQUIREMENTS, check=False)
        if ended.returncode:
            return ended.returncode
    return 0


def set_up(name: str) -> None:
    """Bring `.venv` to what the named lock says; a hand-made one is completed, a half-made one made anew."""
    if sys.version_info < (3, 11):
        sys.exit(f"Toggle Desk needs Python 3.11 or later; this is {sys.version.split()[0]}.")
    if sys.platform == "linux":
        install_from_debian(missing_packages())
    # The stamp is empty while pip is at work: what pip leaves when it is stopped may only look complete.
    stamp = VENV / "installed"
    installed = stamp.read_text() if stamp.exists() else "by hand"
    usable = pip_works() and installed
    if usable and installed in {fingerprint(name), fingerprint("dev")}:  # the dev lock holds all of base
        return
    if not usable:
        say("Making a private Python environment in .venv")
        call([sys.executable, "-m", "venv", "--clear", str(VENV)])
    stamp.write_text("")
    say(f"Installing what packaging/requirements/{name}.txt pins (some minutes the first time)")
    pip(PYTHON, *pinned(name))
    stamp.unlink()
    pip(PYTHON, "--no-deps", "--no-index", "--no-build-isolation", "-e", str(ROOT))
    stamp.write_text(fingerprint(name))


def set_up_printer() -> None:
    """Make the environment of the receipt printers that the tests print on, where a Python is new enough."""
    python, stamp = PRINTER / BIN / f"python{EXE}", PRINTER / "installed"
    wanted = (REQUIREMENTS / "printer.txt").read_text()
    if python.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    newer = newer_python()
    if newer is None:
        say("No Python 3.13 or later here: the tests that print on simulated receipt printers are left out.")
        return
    say("Installing the simulated receipt printers of the tests in .venv/printer")
    call([*newer, "-m", "venv", "--clear", str(PRINTER)])
    pip(python, *pinned("printer"))
    stamp.write_text(wanted)


def set_up_real_parts() -> None:
    """Install the real parts of the tests; what cannot be installed is named, and its tests are left out."""
    missing = sorted({package for file, package in REAL_PARTS.items() if not Path(file).exists()})
    if sys.platform != "linux" or not missing:
        return
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        say(f"The tests that need {' '.join(missing)} are left out: that takes root on a Debian to install.")
        return
    install_from_debian(missing)


def newer_python() -> list[str] | None:
    """Find a Python 3.13 or later that really starts, in the places where people keep a second one."""
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    places = ([sys.executable], ["python3.13"], ["python3.14"], ["py", "-3.13"])
    more = [[str(python)] for python in sorted(pyenv.glob(f"3.1[3-9].*/bin/python{EXE}"))]
    question = "import ensurepip, sys; sys.exit(sys.version_info < (3, 13))"
    return next((place for place in (*places, *more) if agrees([*place, "-c", question])), None)


def agrees(command: list[str]) -> bool:
    found = shutil.which(command[0]) is not None
    return found and not subprocess.run(command, capture_output=True, check=False).returncode


def fingerprint(name: str) -> str:
    sources = (REQUIREMENTS / f"{name}.txt", ROOT / "pyproject.toml")
    return hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()


def pinned(name: str) -> tuple[str, ...]:
    return ("--no-deps", "--only-binary=:all:", "--require-hashes", "-r", str(REQUIREMENTS / f"{name}.txt"))


def pip_works() -> bool:
    return agrees([str(PYTHON), "-c", "import sys, pip; sys.exit(sys.version_info < (3, 11))"])


def pip(python: Path, *arguments: str) -> None:
    call([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments])


def call(command: list[str]) -> None:
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit(f"Set-up stopped at: {shlex.join(command)}")


def missing_packages() -> list[str]:
    """Name the Debian packages without which there is no environment, no Qt, or only boxes for letters."""
    missing = [package for library, package in QT_LIBRARIES.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None and not pip_works():
        missing.append(f"python3.{sys.version_info.minor}-venv")
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    if not any(path.suffix in (".ttf", ".otf", ".ttc") for folder in folders for path in folder.rglob("*")):
        missing.append("fonts-dejavu-core")
    return missing


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_from_debian(packages: list[str]) -> None:
    if not packages:
        return
    if shutil.which("apt-get") is None:
        print("Qt may miss what Debian calls:", *packages, file=sys.stderr, flush=True)
        return
    commands = (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", *packages])
    if os.geteuid() != 0:
        sys.exit("First run: " + " && ".join(f"sudo {shlex.join(command)}" for command in commands))
    say(f"Installing from Debian: {' '.join(packages)}")
    for command in commands:
        ended = subprocess.run(
            command,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if ended.returncode:
            sys.stdout.buffer.write(ended.stdout)
            sys.exit(f"Set-up stopped at: {shlex.join(command)}")


def say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
