"""The frozen folder: made by PyInstaller from packaging/toggledesk.spec, on the platform it is for."""

import contextlib
import importlib.metadata
import json
import os
import shutil
import sys
from pathlib import Path

from .components import NOT_OURS
from .debian import need
from .gathered import audit
from .icons import write_icns, write_ico, write_png
from .locks import MACOS, pins
from .mac import information
from .manifest import MANIFEST, hold_to_budget
from .packages import build_mark, program, put_code
from .places import BUILD, DIST, PACKAGING, REQUIREMENTS, ROOT, VERSION
from .steps import Memory, StoppedError, fresh, report, run

WORK = BUILD / "bundle"
BUNDLE = WORK / "dist" / "toggle-desk"
_SPEC = PACKAGING / "toggledesk.spec"
_DESKTOP = PACKAGING / "linux"
_NAME = "com.toggledesk.ToggleDesk"


def linux_bundle() -> Path:
    """Freeze the program, add what a desktop wants to know of it, and use it."""
    memory = Memory(BUNDLE, _sources(), repr(MANIFEST["linux"]))
    if not memory.holds():
        need("objdump")  # and strip, which comes with it: without it every file would be another
        freeze()
        _share(BUNDLE / "share")
        memory.keep()
    _lint()
    audit(BUNDLE)
    _use()
    archive = DIST / f"toggle-desk-{VERSION}-linux-{os.uname().machine}.tar.gz"
    DIST.mkdir(parents=True, exist_ok=True)
    still = ("--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0")
    run("tar", "--create", "--gzip", *still, "-f", archive, "-C", BUNDLE.parent, BUNDLE.name)
    report("linux-bundle", BUNDLE, hold_to_budget(BUNDLE, "linux"))
    report("linux-bundle", archive)
    return BUNDLE


def mac_bundle() -> Path:
    """Freeze the app on a Mac: signed by TOGGLE_DESK_CODESIGN_IDENTITY where that is set."""
    if sys.platform != "darwin":
        raise StoppedError("an app is frozen on a Mac; mac-stage checks here what can be checked here")
    freeze()
    app = WORK / "dist" / "Toggle Desk.app"
    run("codesign", "--verify", "--deep", "--strict", app)
    run(app / "Contents" / "MacOS" / "toggle-desk", "--version")
    report("mac-bundle", app)
    return app


def freeze() -> None:
    """Run PyInstaller."""
    fresh(WORK)
    put_code(WORK / "own")
    write_ico(WORK / "toggle-desk.ico")
    write_icns(WORK / "toggle-desk.icns")
    (WORK / "Info.plist").write_bytes(information())
    _gather_licences(WORK / "licences")
    given = {"TOGGLE_DESK_VERSION": VERSION, "MACOSX_DEPLOYMENT_TARGET": MACOS}
    folders = ("--workpath", WORK / "work", "--distpath", WORK / "dist")
    run(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, _SPEC, env=given)


def _sources() -> list[Path]:
    own = [Path(__file__).with_name(f"{name}.py") for name in ("linux", "gathered", "manifest")]
    return [*own, REQUIREMENTS / "build.txt", *program(), _SPEC, _DESKTOP]


def _gather_licences(folder: Path) -> None:
    """Copy our own texts, and those that the packages in this environment bring with them."""
    shutil.copytree(PACKAGING / "licences", folder, ignore=shutil.ignore_patterns("*.in"))
    shutil.copy(ROOT / "LICENSE", folder / "toggle-desk-LICENSE.txt")
    shutil.copy(ROOT / "resources" / "fonts" / "OFL.txt", folder / "Inter-OFL.txt")
    for name in pins("base.txt"):
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):  # it is for another platform
            for file in importlib.metadata.files(name) or ():
                if ".dist-info/licenses/" in file.as_posix() and file.stem != NOT_OURS:
                    shutil.copy(file.locate(), folder / f"{name}-{Path(file.name).stem}.txt")


def _share(folder: Path) -> None:
    (folder / "applications").mkdir(parents=True)
    shutil.copy(_DESKTOP / f"{_NAME}.desktop", folder / "applications")
    (folder / "metainfo").mkdir()
    shutil.copy(_DESKTOP / f"{_NAME}.metainfo.xml", folder / "metainfo")
    for side in (48, 256):
        icons = folder / "icons" / "hicolor" / f"{side}x{side}" / "apps"
        icons.mkdir(parents=True)
        write_png(icons / f"{_NAME}.png", side)


def _lint() -> None:
    run(need("desktop-file-validate"), _DESKTOP / f"{_NAME}.desktop")
    run(need("appstreamcli"), "validate", "--no-net", _DESKTOP / f"{_NAME}.metainfo.xml")


def _use() -> None:
    """Ask the frozen program for its health, for a card, and for a picture of every screen."""
    trial = fresh(WORK / "trial")
    program = BUNDLE / "toggle-desk"
    quiet = {"QT_QPA_PLATFORM": "offscreen"}
    run(program, "--data-dir", trial / "data", "doctor", "--json", trial / "doctor.json")
    found = json.loads((trial / "doctor.json").read_text("utf-8"))
    if not found["healthy"] or (found["version"], found["build"]) != (VERSION, build_mark()):
        raise StoppedError(f"the frozen program is not well: {found}")
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
    said = run(program, "--practice", "--data-dir", trial / "data", "issue", *order, "--json", env=quiet)
    if '"state": "ISSUED"' not in said:
        raise StoppedError(f"the frozen program issued nothing: {said}")
    run(program, "tour", "--short", trial / "tour", env=quiet)
