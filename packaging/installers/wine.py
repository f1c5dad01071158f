"""A Windows to try things on: the real one where this runs on it, and wine everywhere else."""

import contextlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .debian import need
from .places import PACKAGING, ROOT
from .steps import StoppedError, fresh, run

SHIMS = PACKAGING / "windows" / "wine-shims"
NATIVE = sys.platform == "win32"
_IDLE = 300  # seconds after its last program in which a prefix ends by itself, should it not be ended


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended, and what it said on both of its streams."""

    code: int
    said: str


class Windows:
    """One Windows: a prefix of its own under wine, or the machine itself."""

    def __init__(self, prefix: Path) -> None:
        """Start the machine that a folder stands for; it is made where it is missing."""
        self.prefix = prefix
        self._env = dict(os.environ)
        if NATIVE:
            return
        self._wine = need("wine")
        self._env |= {
            "WINEPREFIX": str(prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",  # or it offers to download them
        }
        self.close()
        self._make()

    @property
    def local(self) -> Path:
        """Where a person's programs keep their data."""
        return self._folder("LOCALAPPDATA", "users", _person(), "AppData", "Local")

    @property
    def roaming(self) -> Path:
        """Where a person's start menu is."""
        return self._folder("APPDATA", "users", _person(), "AppData", "Roaming")

    @property
    def machine_data(self) -> Path:
        """Where the start menu of everybody is."""
        return self._folder("PROGRAMDATA", "ProgramData")

    @property
    def programs(self) -> Path:
        """Where programs for everybody are."""
        return self._folder("PROGRAMFILES", "Program Files")

    def path(self, here: Path) -> str:
        """Give a path as programs on that Windows write it."""
        if NATIVE:
            return str(here)
        drive = self.prefix / "drive_c"
        if here.is_relative_to(drive):
            return "C:\\" + str(here.relative_to(drive)).replace("/", "\\")
        return "Z:" + str(here).replace("/", "\\")

    def start(
        self, program: Path | str, *words: str | Path, cwd: Path = ROOT, env: Mapping[str, str] | None = None
    ) -> "subprocess.Popen[bytes]":
        """Start a program; its output is a pipe, because wine 8 gives Python no other usable one."""
        given = self.path(program) if isinstance(program, Path) else program
        command = [given, *(self.path(word) if isinstance(word, Path) else word for word in words)]
        return subprocess.Popen(
            command if NATIVE else [self._wine, *command],
            cwd=cwd,
            env={**self._env, **(env or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def run(
        self,
        program: Path | str,
        *words: str | Path,
        cwd: Path = ROOT,
        env: Mapping[str, str] | None = None,
        typed: str = "",
        seconds: float = 300,
    ) -> Ended:
        """Run a program to its end. Raises StoppedError where it does not end in time."""
        process = self.start(program, *words, cwd=cwd, env=env)
        try:
            said, _ = process.communicate(typed.encode(), timeout=seconds)
        except subprocess.TimeoutExpired as late:
            process.kill()
            raise StoppedError(f"{program} had not ended after {seconds:.0f} s") from late
        return Ended(process.returncode, said.decode("utf-8", "replace"))

    def registry(self, key: str, name: str) -> str | None:
        """Read a value of the registry, or give None."""
        ended = self.run("reg", "query", key, "/v", name)
        found = re.search(rf"^\s+{re.escape(name)}\s+REG_\w+\s+(.*?)\s*$", ended.said, re.MULTILINE)
        return found[1] if found else None

    def close(self) -> None:
        """End what still runs in the prefix."""
        if not NATIVE:
            subprocess.run(["wineserver", "-k"], env=self._env, capture_output=True, check=False)
            subprocess.run(["wineserver", "-w"], env=self._env, capture_output=True, check=False)

    def _folder(self, variable: str, *below: str) -> Path:
        return Path(os.environ[variable]) if NATIVE else self.prefix.joinpath("drive_c", *below)

    def _make(self) -> None:
        memory = _PrefixNote(self.prefix)
        if memory.holds():
            self._boot()
            return
        fresh(self.prefix)
        self._boot("--init")
        for source in sorted(SHIMS.glob("*.c")):
            library = self.prefix / "drive_c" / "windows" / "system32" / f"{source.stem}.dll"
            compiler = need("x86_64-w64-mingw32-gcc")
            run(compiler, "-O2", "-Wall", "-Wextra", "-shared", "-s", "-o", library, source, "-ladvapi32")
        add = (self._wine, "reg", "add")
        run(*add, r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f", env=self._env)
        # Nothing is plugged in, and its threads outlive the prefix.
        bus = r"HKLM\System\CurrentControlSet\Services\wineusb"
        run(*add, bus, "/v", "Start", "/t", "REG_DWORD", "/d", "4", "/f", env=self._env)
        memory.keep()

    def _boot(self, *words: str) -> None:
        """Start what a Windows consists of, and keep it: each program would otherwise boot one, for seconds.

        It gets no pipe of ours, for it would hold that open for as long as it runs.
        """
        for command in (["wineserver", f"-p{_IDLE}"], [self._wine, "wineboot", *words]):
            ended = subprocess.run(
                command,
                env=self._env,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=900,
                check=False,
            )
            if ended.returncode:
                raise StoppedError(f"{' '.join(command)} ended with {ended.returncode}")


class _PrefixNote:
    """Says whether a prefix is whole; its files change while it is used, so that they are no measure."""

    def __init__(self, prefix: Path) -> None:
        self._note = prefix / "made"

    def holds(self) -> bool:
        return self._note.exists() and self._note.read_text("utf-8") == _shims()

    def keep(self) -> None:
        self._note.write_text(_shims(), "utf-8")


def _shims() -> str:
    return "".join(source.read_text("utf-8") for source in sorted(SHIMS.glob("*.c")))


def _person() -> str:
    return os.environ.get("USER") or "root"


@contextlib.contextmanager
def display() -> Generator[None]:
    """Run what is inside with a screen of its own, where there are none."""
    if NATIVE:
        yield
        return
    with tempfile.TemporaryFile() as said:
        server = subprocess.Popen(
            [need("Xvfb"), "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=said,
        )
        assert server.stdout is not None  # noqa: S101 - it was asked for
        number = server.stdout.readline().decode().strip()
        before = os.environ.get("DISPLAY")
        os.environ["DISPLAY"] = f":{number}"
        try:
            yield
        finally:
            server.terminate()
            server.wait()
            if before is None:
                del os.environ["DISPLAY"]
            else:
                os.environ["DISPLAY"] = before
