"""One Windows with this program's installers at hand, and what every trial does with them."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from . import msi, nsis, signing
from .debian import need
from .places import BUILD, PACKAGING
from .steps import StoppedError, files_below, fresh, run, sha256
from .wine import NATIVE, Ended, Windows

OLD = BUILD / "windows" / "old"  # a version before this one, to be replaced, and what else trials need
OLD_VERSION = "0.0.9"
KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\ToggleDesk"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
PATIENCE = 180  # seconds for what a slow machine takes long over
_HELPER = PACKAGING / "windows" / "trial" / "without-rights.c"


class Till:
    """A machine on which nothing is installed yet."""

    def __init__(self, windows: Windows) -> None:
        """Clean the machine of what earlier trials left, and pack what the trials need."""
        self.windows = windows
        self.payload = signing.PAYLOAD
        self.installer = signing.SIGNED / nsis.INSTALLER.name
        self.package = signing.SIGNED / msi.PACKAGE.name
        self.old_installer, self.old_package = OLD / "ToggleDesk-old.exe", OLD / "ToggleDesk-old.msi"
        self.without_rights = OLD / "without-rights.exe"
        self.work = fresh(BUILD / "trial" if NATIVE else windows.prefix / "drive_c" / "trial")
        self.own = windows.local / "Programs" / "Toggle Desk"
        self.everybody = windows.programs / "Toggle Desk"
        self.data = windows.local / "Toggle Desk"
        described = next((self.payload / "lib").glob("toggle_desk-*.dist-info"))
        self.build = (described / "BUILD").read_text("utf-8").strip()
        self._clean()
        if not NATIVE:  # the real Windows gets what was packed here
            self._pack_old_version()

    def install(self, installer: Path, *words: str) -> None:
        """Install, and expect that it works."""
        self.refused(0, installer, *words)

    def refused(self, code: int, installer: Path, *words: str, program: Path | None = None) -> None:
        """Start an installer, by another program if so asked, and expect that it ends with this code."""
        command = (program, self.windows.path(installer)) if program else (installer,)
        ended = self.windows.run(*command, *words, seconds=PATIENCE)
        said = f"{installer.name} {' '.join(words)} ends with {code}, not {ended.code}: {ended.said}"
        expect(ended.code == code, said)

    def uninstall(self, folder: Path, *words: str) -> None:
        """Remove what the installer put into a folder."""
        self.windows.run(folder / "uninstall.exe", *words, "/S", seconds=PATIENCE)
        # It goes on from a copy of itself, for it cannot remove what it runs from.
        until(lambda: not folder.exists(), f"{folder.name} is gone")
        hive = "HKLM" if "/AllUsers" in words else "HKCU"
        until(lambda: self.is_known_to(hive) is None, "Windows no longer lists it")

    def msiexec(self, verb: str, package: Path, *words: str) -> None:
        """Install or remove a package."""
        ended = self.windows.run("msiexec", verb, package, "/qn", *words, seconds=PATIENCE)
        expect(ended.code == 0, f"msiexec {verb} ended with {ended.code}: {ended.said}")

    def cli(self, *words: str | Path, typed: str = "", folder: Path | None = None) -> Ended:
        """Use the installed command line."""
        program = (folder or self.own) / "toggle-desk.exe"
        return self.windows.run(program, *words, typed=typed, seconds=PATIENCE)

    def shortcuts(self, folder: Path) -> list[Path]:
        """List what a start menu has of us."""
        return list((folder / "Microsoft" / "Windows" / "Start Menu").rglob("Toggle Desk.lnk"))

    def is_known_to(self, hive: str) -> str | None:
        """Give the version that Windows lists for this person (HKCU) or everybody (HKLM)."""
        return self.windows.registry(rf"{hive}\{KEY}", "DisplayVersion")

    def starts_with(self, hive: str) -> bool:
        """Say whether it starts with Windows."""
        return self.windows.registry(rf"{hive}\{RUN}", "Toggle Desk") is not None

    def has_exactly_the_payload(self, folder: Path, *, uninstaller: bool = True) -> None:
        """Expect every file that was packed, and no other."""
        wanted = {file.relative_to(self.payload): sha256(file) for file in files_below(self.payload)}
        found = {file.relative_to(folder): sha256(file) for file in files_below(folder)}
        if uninstaller:
            expect(found.pop(Path("uninstall.exe"), None) is not None, "there is an uninstaller")
        different = sorted(str(name) for name in wanted.keys() ^ found.keys())
        different += sorted(str(name) for name in wanted.keys() & found.keys() if wanted[name] != found[name])
        expect(not different, f"{folder.name} holds exactly what was packed, but for: {different[:10]}")

    def _pack_old_version(self) -> None:
        content = fresh(fresh(OLD) / "payload")
        for name in ("ToggleDesk.exe", "toggle-desk.exe"):
            shutil.copyfile(self.payload / name, content / name)
        (content / "gone-since.txt").write_text("old", "utf-8")
        nsis.pack(content, self.old_installer, OLD_VERSION, quick=True)
        msi.pack(content, self.old_package, OLD_VERSION)
        compiler = need("x86_64-w64-mingw32-gcc")
        run(compiler, "-O2", "-Wall", "-Wextra", "-municode", "-s", "-o", self.without_rights, _HELPER)

    def _clean(self) -> None:
        # A trial that was stopped may have left one that started with this Windows.
        self.windows.run("taskkill", "/F", "/IM", "ToggleDesk.exe")
        for folder in (self.own, self.everybody, self.data):
            shutil.rmtree(folder, ignore_errors=True)
        for link in (*self.shortcuts(self.windows.roaming), *self.shortcuts(self.windows.machine_data)):
            link.unlink()
        for hive in ("HKCU", "HKLM"):
            self.windows.run("reg", "delete", rf"{hive}\{KEY}", "/f")
            self.windows.run("reg", "delete", rf"{hive}\{RUN}", "/v", "Toggle Desk", "/f")


def expect(held: bool, promise: str) -> None:  # noqa: FBT001 - the condition itself
    """Stop with the promise that was not kept."""
    if not held:
        raise StoppedError(f"not so: {promise}")


def until(held: Callable[[], bool], promise: str) -> None:
    """Wait until something holds."""
    deadline = time.monotonic() + PATIENCE
    while not held():
        expect(time.monotonic() < deadline, promise)
        time.sleep(0.2)
