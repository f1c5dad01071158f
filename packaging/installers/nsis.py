"""The installer that people start: for one person or everybody, with a window or silent."""

from pathlib import Path

from .debian import need
from .icons import write_ico
from .manifest import MANIFEST
from .places import BUILD, DIST, PACKAGING, VERSION
from .steps import Memory, StoppedError, files_below, fresh, report, run, sha256

SCRIPT = PACKAGING / "windows" / "installer.nsi"
INSTALLER = DIST / f"ToggleDesk-{VERSION}-setup.exe"


def nsis(payload: Path, installer: Path = INSTALLER, sign: str = "") -> Path:
    """Pack a payload; `sign` is the command that signs the uninstaller before it is packed."""
    memory = Memory(installer, [Path(__file__), payload, SCRIPT, SCRIPT.with_name("languages.nsh")], sign)
    if not memory.holds():
        pack(payload, installer, VERSION, sign=sign)
        memory.keep()
    if installer.stat().st_size > MANIFEST["windows"]["installer_megabytes"] * 1e6:
        raise StoppedError(f"{installer.name} is larger than agreed: {installer.stat().st_size / 1e6:.1f} MB")
    report("nsis", installer)
    return installer


def pack(payload: Path, installer: Path, version: str, *, sign: str = "", quick: bool = False) -> None:
    """Make an installer; `quick` packs less tightly, for one that is only made to be compared or replaced."""
    installer.parent.mkdir(parents=True, exist_ok=True)
    work = fresh(BUILD / "windows" / "work" / installer.parent.name / installer.name)
    icon, listing = work / "toggle-desk.ico", work / "files.nsh"
    write_ico(icon)
    listing.write_text("\n".join(_lines(payload)) + "\n", "utf-8")
    size = sum(file.stat().st_size for file in files_below(payload))
    given = {
        "VERSION": version,
        "MEGABYTES": size * 11 // 10_000_000 + 1,  # a disk takes a little more than the files hold
        "FILES": listing,
        "OUTPUT": installer,
        "ICON": icon,
    }
    words = [f"-D{name}={value}" for name, value in given.items()]
    if sign:
        words.append(f"-DSIGN={sign}")
    if quick:
        words.append("-DQUICK")
    run(need("makensis"), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, SCRIPT)


def prove_reproducible(payload: Path) -> None:
    """Pack twice, with the quicker compression, and find the same bytes; StoppedError where they differ."""
    twice = [BUILD / "windows" / f"{attempt}-setup.exe" for attempt in ("one", "two")]
    for each in twice:
        pack(payload, each, VERSION, quick=True)
    if sha256(twice[0]) != sha256(twice[1]):
        raise StoppedError("the installer came out differently the second time")
    for each in twice:
        each.unlink()


def _lines(payload: Path) -> list[str]:
    """List every file in the order of names, which no file system promises."""
    lines: list[str] = []
    folder = None
    for file in files_below(payload):
        name = file.relative_to(payload)
        if name.parent != folder:
            folder = name.parent
            below = "" if folder == Path() else "\\" + str(folder).replace("/", "\\")
            lines.append(f'SetOutPath "$INSTDIR.new{below}"')
        lines.append(f'File "{file}"')
    return lines
