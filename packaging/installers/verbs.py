"""The verbs of packaging/build.py, each doing first what it depends on and is not up to date."""

import argparse
import functools
import shutil
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from . import licences, linux, locks, mac, msi, nsis, sbom, signing, windows_folder, wine_test, workflow
from .audit import audit
from .debian import need_all
from .launcher import launcher
from .places import BUILD
from .steps import Memory, StoppedError, fresh, report, say

PAYLOAD = BUILD / "windows" / "payload"  # exactly what an installation consists of


def main(words: Sequence[str]) -> int:
    if words[:1] == ["sign-file"]:  # how makensis has its uninstaller signed
        signing.sign_file(Path(words[1]))
        return 0
    parser = argparse.ArgumentParser(prog="build.py", description="Build and check the installers.")
    parser.add_argument(
        "--python", type=Path, metavar="FILE", help="a newer embeddable CPython than the pinned one"
    )
    parser.add_argument("--python-sha256", default="", metavar="HASH", help="what its hash must be")
    parser.add_argument("verbs", nargs="+", choices=VERBS, metavar="VERB", help=", ".join(VERBS))
    chosen = parser.parse_args(words)
    if chosen.python is not None:
        windows_folder.use_python(chosen.python, chosen.python_sha256)
    for verb in chosen.verbs:
        started = time.monotonic()
        try:
            VERBS[verb]()
        except StoppedError as stopped:
            say(f"{verb}: STOPPED after {time.monotonic() - started:.0f} s: {stopped}")
            return 1
        say(f"{verb}: done in {time.monotonic() - started:.1f} s")
    return 0


@functools.cache  # one run works on one state of the program, also while it is being edited
def payload() -> Path:
    """Put together the trimmed folder, the launchers and the licences, and look into every binary."""
    windows_folder.stage()
    parts = [windows_folder.trim(), launcher(), licences.licences()]
    memory = Memory(PAYLOAD, parts)
    if not memory.holds():
        fresh(PAYLOAD)
        shutil.copytree(parts[0], PAYLOAD, dirs_exist_ok=True)
        shutil.copytree(parts[1], PAYLOAD, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".*"))
        shutil.copytree(parts[2], PAYLOAD / "licences", dirs_exist_ok=True)
        windows_folder.level(PAYLOAD)
        audit(PAYLOAD)
        memory.keep()
    report("payload", PAYLOAD, windows_folder.budget(PAYLOAD))
    return PAYLOAD


def _trim() -> None:
    windows_folder.stage()
    windows_folder.trim()


def _sign() -> None:
    sources = payload()
    signed = [signing.SIGNED / nsis.INSTALLER.name, signing.SIGNED / msi.PACKAGE.name]
    memory = Memory(signing.SIGNED, [sources], signing.identity())
    if memory.holds():
        return
    fresh(signing.SIGNED)
    inner = signing.sign_payload(sources)
    nsis.nsis(inner, signed[0], signing.command())
    msi.msi(inner, signed[1])
    for file in signed:
        signing.sign_file(file)
        report("sign", file)
    for note in signing.SIGNED.glob(".*"):
        note.unlink()
    memory.keep()


def _reproduce() -> None:
    nsis.prove_reproducible(payload())
    msi.prove_reproducible(payload())
    say("reproduce: both installers come out the same byte for byte")


def _verify() -> None:
    _sign()
    ours = [signing.SIGNED / nsis.INSTALLER.name, signing.SIGNED / msi.PACKAGE.name]
    signing.prove([*ours, signing.PAYLOAD / "ToggleDesk.exe", signing.PAYLOAD / "toggle-desk.exe"])


def _wine_test() -> None:
    _sign()
    wine_test.wine_test()


def _licences() -> None:
    windows_folder.stage()
    licences.licences()


def _sbom() -> None:
    windows_folder.stage()
    sbom.sbom()


def _check() -> None:
    """All of it: the cheap and telling parts first, then what a second processor can do meanwhile."""
    need_all()
    _in_turn("lint", "lock-check")
    with ThreadPoolExecutor() as two:
        others = two.submit(_in_turn, "linux-bundle", "mac-stage")
        _in_turn("payload")
        windows = two.submit(_in_turn, "verify", "wine-test")
        others.result()
        _in_turn("sbom", "reproduce")
        windows.result()


def _in_turn(*verbs: str) -> None:
    for verb in verbs:
        started = time.monotonic()
        VERBS[verb]()
        say(f"check: {verb} took {time.monotonic() - started:.0f} s")


VERBS = {
    "lint": workflow.lint,
    "lock": locks.renew,
    "lock-check": locks.check,
    "stage": windows_folder.stage,
    "trim": _trim,
    "launcher": launcher,
    "payload": payload,
    "nsis": lambda: nsis.nsis(payload()),
    "msi": lambda: msi.msi(payload()),
    "reproduce": _reproduce,
    "sign": _sign,
    "verify": _verify,
    "wine-test": _wine_test,
    "windows-trial": wine_test.wine_test,  # with installers that were made elsewhere
    "linux-bundle": linux.linux_bundle,
    "mac-bundle": linux.mac_bundle,
    "mac-stage": mac.mac_stage,
    "sbom": _sbom,
    "licences": _licences,
    "check": _check,
}
