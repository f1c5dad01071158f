"""What the installer must refuse, each with its own code and without a trace: packaging/deploy-windows.md."""

import contextlib
import shutil
import subprocess
from collections.abc import Callable, Generator
from pathlib import Path

from .places import BUILD
from .steps import fresh, say
from .till import Till, expect
from .wine import NATIVE

_STOPPED, _FOLDER, _RIGHTS, _ROOM = 2, 6, 9, 10


def _damaged(till: Till) -> None:
    """An installer with one changed byte, and one whose end never arrived."""
    content = till.old_installer.read_bytes()
    changed = bytearray(content)
    changed[len(content) // 2] ^= 1
    for name, given in (("changed", bytes(changed)), ("cut", content[: len(content) * 2 // 3])):
        harmed = till.work / f"{name}.exe"
        harmed.write_bytes(given)
        till.refused(_STOPPED, harmed, "/S", "/CurrentUser")
    _left_no_trace(till)


def _without_rights(till: Till) -> None:
    """For every user, by one who is no administrator; for that user alone it works all the same."""
    till.refused(_RIGHTS, till.old_installer, "/S", "/AllUsers", program=till.without_rights)
    _left_no_trace(till)
    till.refused(0, till.old_installer, "/S", "/CurrentUser", program=till.without_rights)
    till.uninstall(till.own, "/CurrentUser")


def _locked_down(till: Till) -> None:
    """A folder that is another user's, and a profile that nothing can be put into."""
    foreign = fresh(till.work / "foreign")
    (foreign / "theirs.txt").write_text("not ours", "utf-8")
    till.refused(_FOLDER, till.old_installer, "/S", "/CurrentUser", f"/D={till.windows.path(foreign)}")
    expect([path.name for path in foreign.iterdir()] == ["theirs.txt"], "what is there stays as it is")
    programs = till.own.parent
    if not NATIVE:  # there it may hold the programs of others
        shutil.rmtree(programs, ignore_errors=True)
        programs.write_text("a file where a folder is wanted", "utf-8")
        till.refused(_FOLDER, till.old_installer, "/S", "/CurrentUser")
        programs.unlink()
    _left_no_trace(till)


def _full_disk(till: Till) -> None:
    """A disk with too little room, over an older version that goes on working."""
    with _small_disk() as disk:
        if disk is None:
            say("wine-test: NOT TRIED, a full disk: nobody may mount a small one here")
            return
        drive = till.windows.prefix / "dosdevices" / "t:"
        drive.unlink(missing_ok=True)
        drive.symlink_to(disk)
        till.install(till.old_installer, "/S", "/CurrentUser", r"/D=T:\Desk")
        before = sorted(disk.rglob("*"))
        till.refused(_ROOM, till.installer, "/S", "/CurrentUser")
        expect(sorted(disk.rglob("*")) == before, "the older version stays whole")
        expect((disk / "Desk" / "gone-since.txt").exists(), "the older version was there")
        till.uninstall(disk / "Desk", "/CurrentUser")
        drive.unlink()


REFUSALS: tuple[Callable[[Till], None], ...] = (_damaged, _without_rights, _locked_down, _full_disk)


def _left_no_trace(till: Till) -> None:
    expect(till.is_known_to("HKCU") is None and till.is_known_to("HKLM") is None, "Windows knows of nothing")
    folders = (till.own, till.everybody, till.own.with_name("Toggle Desk.new"))
    expect(not any(folder.exists() for folder in folders), "nothing was installed")
    expect(not till.shortcuts(till.windows.roaming), "the start menu has nothing")


@contextlib.contextmanager
def _small_disk() -> Generator[Path | None]:
    """Give a disk of 20 MB, in memory, or None where there can be none."""
    disk = BUILD / "windows" / "small-disk"
    disk.mkdir(parents=True, exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(disk)]
    if NATIVE or subprocess.run(mount, capture_output=True, check=False).returncode:
        yield None
        return
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)
