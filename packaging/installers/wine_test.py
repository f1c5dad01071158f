"""Installs, uses, upgrades and removes the program as a till and a fleet would, on a Windows or under wine.

Wine proves imports, paths, the registry, the Credential Manager, the installer's logic and a painted window;
what it cannot prove stands in RELEASING.md.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from . import msi, nsis, signing
from .places import BUILD, VERSION
from .steps import StoppedError, files_below, fresh, report, say, sha256
from .wine import NATIVE, Ended, Windows, display

PREFIX = BUILD / "windows" / "prefix"
PICTURE = BUILD / "windows" / "window.png"
OLD = BUILD / "windows" / "old"  # a version before this one, to be replaced
_OLD = "0.0.9"
_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\ToggleDesk"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_BUSY, _NEWER = 5, 8
_WHILE = 5  # seconds in which an uninstaller that is not refused would have begun
_PATIENCE = 180  # seconds for what a slow machine takes long over


def wine_test() -> None:
    """Go through all of it with what is signed. Raises StoppedError at the first promise that is not kept."""
    with display():
        _Trial().run()
    say("wine-test: everything held" + ("" if NATIVE else " (wine, not a Windows: see RELEASING.md)"))


class _Trial:
    def __init__(self) -> None:
        self.windows = Windows(PREFIX)
        self.payload = signing.PAYLOAD
        self.installer = signing.SIGNED / nsis.INSTALLER.name
        self.package = signing.SIGNED / msi.PACKAGE.name
        self.work = fresh(PREFIX / "drive_c" / "trial" if not NATIVE else BUILD / "trial")
        self.own = self.windows.local / "Programs" / "Toggle Desk"
        self.everybody = self.windows.programs / "Toggle Desk"
        self.data = self.windows.local / "Toggle Desk"
        described = next((self.payload / "lib").glob("toggle_desk-*.dist-info"))
        self._mark = (described / "BUILD").read_text("utf-8").strip()

    def run(self) -> None:
        self._clean()
        started = time.monotonic()
        for step in (
            self._old_version,
            self._upgrade,
            self._doctor,
            self._vault,
            self._card,
            self._window,
            self._downgrade,
            self._removal,
            self._everybody,
            self._package,
        ):
            step()
            name = step.__name__.strip("_").replace("_", " ")
            say(f"wine-test: {name} ({time.monotonic() - started:.0f} s)")
        self.windows.stop()

    # -- the steps ---------------------------------------------------------------------------------------

    def _old_version(self) -> None:
        """An older installation, with a file that the newer one no longer has, and a guest's records."""
        if not NATIVE:  # the real Windows gets what was packed here
            self._pack_old_version()
        self._install(OLD / "ToggleDesk-old.exe", "/S", "/CurrentUser", "/AUTOSTART=1")
        _expect((self.own / "gone-since.txt").exists(), "the old version was installed")
        self.data.mkdir(parents=True, exist_ok=True)
        (self.data / "kept.txt").write_text("a record", "utf-8")

    def _upgrade(self) -> None:
        """The newer one over it: exactly its files, the same autostart, the records untouched."""
        self._install(self.installer, "/S", "/CurrentUser")
        self._has_exactly_the_payload(self.own)
        _expect(NATIVE or signing.is_signed(self.own / "uninstall.exe"), "the uninstaller is signed too")
        _expect(
            self.windows.registry(rf"HKCU\{_KEY}", "DisplayVersion") == VERSION, "Windows knows the version"
        )
        _expect(
            self.windows.registry(rf"HKCU\{_RUN}", "Toggle Desk") is not None, "autostart stays as it was"
        )
        _expect(bool(self._shortcuts(self.windows.roaming)), "the start menu has it")
        _expect((self.data / "kept.txt").read_text("utf-8") == "a record", "records outlive an upgrade")

    def _doctor(self) -> None:
        """The self-check, by the command line and by the window's program, which has no streams."""
        said = self._cli("--version")
        _expect(f"Toggle Desk {VERSION}" in said.said, f"it knows its version, not: {said.said}")
        for program in ("toggle-desk.exe", "ToggleDesk.exe"):
            answer = self.work / f"doctor-{program}.json"
            ended = self.windows.run(self.own / program, "doctor", "--json", answer, seconds=_PATIENCE)
            _expect(ended.code == 0, f"{program} doctor ended with {ended.code}: {ended.said}")
            found = json.loads(answer.read_text("utf-8"))
            _expect(found["healthy"] and found["version"] == VERSION, f"a healthy machine, not: {found}")
            _expect(found["build"] == self._mark, f"the build that was packed, not {found['build']}")
            vault = next(one for one in found["findings"] if one["part"] == "vault")
            _expect(vault["detail"] == "Windows Credential Manager", f"the vault answers, not: {vault}")
        ledger = (self.data / "ledger.db").read_bytes()
        _expect(
            not ledger.startswith(b"SQLite format 3"), "the ledger is encrypted with a key from the vault"
        )
        self._has_exactly_the_payload(self.own)

    def _vault(self) -> None:
        """An API user goes into the Credential Manager and comes out in another process."""
        sandbox = self.windows.start(
            self.own / "toggle-desk.exe", "sandbox", "--data-dir", self.work / "toggle"
        )
        try:
            url = _address(sandbox)
            connect = ("connect", "--username", "practice", "--account", "662", "--api-url", url)
            ended = self._cli(*connect, typed="practice\n")
            _expect(ended.code == 0, f"connecting ended with {ended.code}: {ended.said}")
            answer = self.work / "login.json"
            self._cli("doctor", "--api-url", url, "--json", answer)
            findings = {one["part"]: one for one in json.loads(answer.read_text("utf-8"))["findings"]}
            _expect(
                findings["login"]["health"] == "ok", f"the stored API user logs in, not: {findings['login']}"
            )
        finally:
            sandbox.kill()
            if not NATIVE:
                self.windows.run("taskkill", "/F", "/IM", "toggle-desk.exe")

    def _card(self) -> None:
        """One practice card from the installed command line."""
        order = (
            "--site",
            "LEEDS-01",
            "--product",
            "In-store Gift",
            "--amount",
            "20.00",
            "--reason",
            "waited",
            "--show",
        )
        ended = self._cli("--practice", "issue", *order, "--json")
        card = _object_in(ended.said)
        _expect((card["state"], card["balance_minor"]) == ("ISSUED", 2000), f"a card, not: {card}")

    def _window(self) -> None:
        """The window on the real platform plugin; while it is open nothing can be replaced or removed."""
        folder = self.work / "till"
        window = self.windows.start(self.own / "ToggleDesk.exe", "--practice", "--data-dir", folder)
        _until((folder / "practice" / "memory.json").exists, "the window lists its products")
        picture = _Picture(PICTURE)
        _until(picture.is_painted, "the window is painted")
        report("wine-test", PICTURE, f"{picture.colours} colours")
        before = sha256(self.own)
        busy = self.windows.run(self.installer, "/S", "/CurrentUser", seconds=_PATIENCE)
        _expect(
            busy.code == _BUSY,
            f"refused with {_BUSY} while the window is open, not {busy.code}",
        )
        # The uninstaller goes on from a copy of itself, whose exit code nobody gets to see.
        self.windows.run(self.own / "uninstall.exe", "/CurrentUser", "/S", seconds=_PATIENCE)
        time.sleep(_WHILE)
        _expect(sha256(self.own) == before, "the installer and the uninstaller changed nothing meanwhile")
        self.windows.run("taskkill", "/IM", "ToggleDesk.exe")
        window.communicate(timeout=_PATIENCE)
        _expect(window.returncode == 0, f"the window closes politely, not with {window.returncode}")

    def _downgrade(self) -> None:
        """An older installer over the newer version is refused."""
        ended = self.windows.run(OLD / "ToggleDesk-old.exe", "/S", "/CurrentUser", seconds=_PATIENCE)
        _expect(ended.code == _NEWER, f"a downgrade is refused with {_NEWER}, not {ended.code}")
        self._has_exactly_the_payload(self.own)

    def _removal(self) -> None:
        """Silent removal leaves nothing but the records."""
        self._uninstall(self.own, "/CurrentUser")
        _expect(
            self.windows.registry(rf"HKCU\{_KEY}", "DisplayVersion") is None, "Windows no longer lists it"
        )
        _expect(
            self.windows.registry(rf"HKCU\{_RUN}", "Toggle Desk") is None, "it no longer starts with Windows"
        )
        _expect(not self._shortcuts(self.windows.roaming), "the start menu is clean")
        _expect((self.data / "kept.txt").exists(), "records outlive a removal")

    def _everybody(self) -> None:
        """For everybody, with autostart; and removal that was told to take the records too."""
        self._install(self.installer, "/S", "/AllUsers", "/AUTOSTART=1")
        self._has_exactly_the_payload(self.everybody)
        _expect(
            self.windows.registry(rf"HKLM\{_KEY}", "DisplayVersion") == VERSION,
            "Windows knows it for everybody",
        )
        _expect(self.windows.registry(rf"HKLM\{_RUN}", "Toggle Desk") is not None, "it starts with Windows")
        _expect(bool(self._shortcuts(self.windows.machine_data)), "everybody's start menu has it")
        self._uninstall(self.everybody, "/AllUsers", "/FORGET=1")
        _until(lambda: not self.data.exists(), "the records are gone where that was asked for")
        _expect(not self._shortcuts(self.windows.machine_data), "everybody's start menu is clean")

    def _package(self) -> None:
        """The MSI in, over an older one, used, and out."""
        self._msiexec("/i", OLD / "ToggleDesk-old.msi")
        _expect((self.everybody / "gone-since.txt").exists(), "the older package was installed")
        self._msiexec("/i", self.package, "ADDLOCAL=Program,Autostart")
        self._has_exactly_the_payload(self.everybody, uninstaller=False)
        _expect(
            self.windows.registry(rf"HKLM\{_RUN}", "Toggle Desk") is not None,
            "it starts with Windows if asked",
        )
        said = self.windows.run(self.everybody / "toggle-desk.exe", "--version", seconds=_PATIENCE)
        _expect(VERSION in said.said, f"it runs from there, not: {said.said}")
        self._msiexec("/x", self.package)
        _expect(not files_below(self.everybody), "the package takes everything with it")

    # -- what they are made of ---------------------------------------------------------------------------

    def _pack_old_version(self) -> None:
        content = fresh(fresh(OLD) / "payload")
        for name in ("ToggleDesk.exe", "toggle-desk.exe"):
            shutil.copyfile(self.payload / name, content / name)
        (content / "gone-since.txt").write_text("old", "utf-8")
        nsis.pack(content, OLD / "ToggleDesk-old.exe", _OLD, quick=True)
        msi.pack(content, OLD / "ToggleDesk-old.msi", _OLD)

    def _clean(self) -> None:
        for folder in (self.own, self.everybody, self.data):
            shutil.rmtree(folder, ignore_errors=True)
        for hive in ("HKCU", "HKLM"):
            self.windows.run("reg", "delete", rf"{hive}\{_KEY}", "/f")
            self.windows.run("reg", "delete", rf"{hive}\{_RUN}", "/v", "Toggle Desk", "/f")

    def _install(self, installer: Path, *words: str) -> None:
        ended = self.windows.run(installer, *words, seconds=_PATIENCE)
        _expect(ended.code == 0, f"{installer.name} {' '.join(words)} ended with {ended.code}: {ended.said}")

    def _uninstall(self, folder: Path, *words: str) -> None:
        self.windows.run(folder / "uninstall.exe", *words, "/S", seconds=_PATIENCE)
        # It goes on from a copy of itself, for it cannot remove what it runs from.
        _until(lambda: not folder.exists(), f"{folder.name} is gone")

    def _msiexec(self, verb: str, package: Path, *words: str) -> None:
        ended = self.windows.run("msiexec", verb, package, "/qn", *words, seconds=_PATIENCE)
        _expect(ended.code == 0, f"msiexec {verb} ended with {ended.code}: {ended.said}")

    def _cli(self, *words: str | Path, typed: str = "") -> Ended:
        return self.windows.run(self.own / "toggle-desk.exe", *words, typed=typed, seconds=_PATIENCE)

    def _shortcuts(self, folder: Path) -> list[Path]:
        return list((folder / "Microsoft" / "Windows" / "Start Menu").rglob("Toggle Desk.lnk"))

    def _has_exactly_the_payload(self, folder: Path, *, uninstaller: bool = True) -> None:
        wanted = {file.relative_to(self.payload): sha256(file) for file in files_below(self.payload)}
        found = {file.relative_to(folder): sha256(file) for file in files_below(folder)}
        if uninstaller:
            _expect(found.pop(Path("uninstall.exe"), None) is not None, "there is an uninstaller")
        different = sorted(str(name) for name in wanted.keys() ^ found.keys())
        different += sorted(str(name) for name in wanted.keys() & found.keys() if wanted[name] != found[name])
        _expect(not different, f"{folder.name} holds exactly what was packed, but for: {different[:10]}")


class _Picture:
    """A photograph of the whole screen, taken by Qt as another program on it."""

    _TAKE = (
        "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]); "
        "image = app.primaryScreen().grabWindow(0).toImage(); image.save(sys.argv[1]); "
        "points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)); "
        "print(len({image.pixel(*point) for point in points}))"
    )

    def __init__(self, file: Path) -> None:
        self.file = file
        self.colours = 0

    def is_painted(self) -> bool:
        """Say whether there is more on the screen than a frame: text has dozens of shades."""
        words = [sys.executable, "-c", self._TAKE, str(self.file)]
        environment = None if NATIVE else {**os.environ, "QT_QPA_PLATFORM": "xcb"}
        ended = subprocess.run(words, env=environment, capture_output=True, text=True, check=True)
        self.colours = int(ended.stdout)
        return self.colours > 50  # noqa: PLR2004 - a frame or a single fill has a handful


def _expect(held: bool, promise: str) -> None:  # noqa: FBT001 - the condition itself
    if not held:
        raise StoppedError(f"not so: {promise}")


def _until(held: Callable[[], bool], promise: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not held():
        _expect(time.monotonic() < deadline, promise)
        time.sleep(0.5)


def _address(sandbox: "subprocess.Popen[bytes]") -> str:
    assert sandbox.stdout is not None  # noqa: S101 - it was asked for
    sentence = sandbox.stdout.readline().decode("utf-8", "replace")
    return next(word.rstrip(";") for word in sentence.split() if word.startswith("http"))


def _object_in(said: str) -> dict[str, Any]:
    return json.loads(next(line for line in said.splitlines() if line.startswith("{")))
