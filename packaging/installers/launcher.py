"""The two small programs that people and scripts start: the window's and the command line's."""

from pathlib import Path

from .debian import need
from .icons import DRAWING, write_ico
from .manifest import MANIFEST
from .places import BUILD, PACKAGING, VERSION
from .steps import Memory, StoppedError, fresh, report, run, sha256

SOURCES = PACKAGING / "windows"
LAUNCHERS = BUILD / "windows" / "launcher"
_PROGRAMS = {"ToggleDesk": ("-mwindows",), "toggle-desk": ("-mconsole", "-DCONSOLE")}
_HARDENED = "-Wl,--dynamicbase,--nxcompat,--high-entropy-va,--no-insert-timestamp"


def launcher() -> Path:
    """Build both launchers, each twice: the same source must give the same file."""
    memory = Memory(LAUNCHERS, [Path(__file__), *sorted(SOURCES.glob("launcher.*")), DRAWING], VERSION)
    if not memory.holds():
        fresh(LAUNCHERS)
        work = fresh(BUILD / "windows" / "launcher-work")
        write_ico(work / "toggle-desk.ico")
        for name, options in _PROGRAMS.items():
            made = [_build(work, name, options, attempt) for attempt in ("one", "two")]
            if sha256(made[0]) != sha256(made[1]):
                raise StoppedError(f"{name}.exe came out differently the second time")
            made[0].rename(LAUNCHERS / f"{name}.exe")
        memory.keep()
    for file in sorted(LAUNCHERS.glob("*.exe")):
        if file.stat().st_size > MANIFEST["windows"]["launcher_kilobytes"] * 1000:
            raise StoppedError(f"{file.name} is larger than agreed: {file.stat().st_size} bytes")
        report("launcher", file)
    return LAUNCHERS


def numbers() -> tuple[int, ...]:
    """Give the version as Windows wants it: four numbers."""
    parts = [int(part) for part in VERSION.split(".")]
    return (*parts, *(0 for _ in range(4 - len(parts))))


def _build(work: Path, name: str, options: tuple[str, ...], attempt: str) -> Path:
    resources = work / f"{name}-{attempt}.o"
    named = {
        "VERSION_NUMBERS": ",".join(map(str, numbers())),
        "VERSION_TEXT": f'"{VERSION}"',
        "PROGRAM": f'"{name}"',
    }
    folders = ["-I", str(work), "-I", str(SOURCES)]
    header = work / "version.h"
    header.write_text("".join(f"#define {key} {value}\n" for key, value in named.items()), "utf-8")
    run(
        need("x86_64-w64-mingw32-windres"),
        *("--codepage=65001", *folders, "--include-dir", work, "-i", SOURCES / "launcher.rc"),
        *("--preprocessor-arg=-include", f"--preprocessor-arg={header}", "-O", "coff", "-o", resources),
    )
    target = work / f"{name}-{attempt}.exe"
    run(
        need("x86_64-w64-mingw32-gcc"),
        *("-Os", "-s", "-municode", "-Wall", "-Wextra", "-Werror", "-static-libgcc", *options, _HARDENED),
        *("-o", target, SOURCES / "launcher.c", resources),
    )
    return target
