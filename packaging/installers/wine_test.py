"""Installs, uses, upgrades and removes the program as a till and a fleet would, on a Windows or under wine.

Wine proves imports, paths, the registry, the Credential Manager, the installer's logic and a painted window;
what it cannot prove stands in RELEASING.md.
"""

import contextlib
import json
import subprocess
import time
from collections.abc import Callable
from typing import Any

from . import signing
from .picture import Picture
from .places import BUILD, VERSION
from .refusals import REFUSALS
from .steps import files_below, report, say, sha256
from .till import PATIENCE, Till, expect, until
from .wine import NATIVE, Windows, display

PREFIX = BUILD / "windows" / "prefix"
PICTURE = BUILD / "windows" / "window.png"
CARD = (
    *("issue", "--site", "LEEDS-01", "--product", "In-store Gift", "--amount", "20.00"),
    *("--reason", "waited", "--show", "--json"),
)
_BUSY, _NEWER = 5, 8
_WHILE = 5  # seconds in which an uninstaller that is not refused would have begun


def wine_test() -> None:
    """Go through all of it with what is signed. Raises StoppedError at the first promise that is not kept."""
    with display(), contextlib.closing(Windows(PREFIX)) as windows:
        started = time.monotonic()
        till = Till(windows)
        for step in (*REFUSALS, *_USE):
            step(till)
            name = step.__name__.replace("_", " ").strip()
            say(f"wine-test: {name} ({time.monotonic() - started:.0f} s)")
    say("wine-test: everything held" + ("" if NATIVE else " (wine, not a Windows: see RELEASING.md)"))


def _old_version(till: Till) -> None:
    """An older installation, with a file that the newer one no longer has, and a guest's records."""
    till.install(till.old_installer, "/S", "/CurrentUser", "/AUTOSTART=1")
    expect((till.own / "gone-since.txt").exists(), "the old version was installed")
    till.data.mkdir(parents=True, exist_ok=True)
    (till.data / "kept.txt").write_text("a record", "utf-8")


def _upgrade(till: Till) -> None:
    """The newer one over it: exactly its files, the same autostart, the records untouched."""
    till.install(till.installer, "/S", "/CurrentUser")
    till.has_exactly_the_payload(till.own)
    expect(NATIVE or signing.is_signed(till.own / "uninstall.exe"), "the uninstaller is signed too")
    expect(till.is_known_to("HKCU") == VERSION, "Windows knows the version")
    expect(till.starts_with("HKCU"), "autostart stays as it was")
    expect(bool(till.shortcuts(till.windows.roaming)), "the start menu has it")
    expect((till.data / "kept.txt").read_text("utf-8") == "a record", "records outlive an upgrade")


def _doctor(till: Till) -> None:
    """The self-check, by the command line and by the window's program, which has no streams."""
    said = till.cli("--version").said
    expect(f"Toggle Desk {VERSION} (build {till.build})" in said, f"it knows what it is, not: {said}")
    for program in ("toggle-desk.exe", "ToggleDesk.exe"):
        # The program waits for its vault for seconds, which a busy machine needs to load it.
        until(lambda name=program: _is_well(till, name), f"the vault answers {program}")
    ledger = (till.data / "ledger.db").read_bytes()
    expect(not ledger.startswith(b"SQLite format 3"), "the ledger is encrypted with a key from the vault")
    till.has_exactly_the_payload(till.own)


def _vault(till: Till) -> None:
    """An API user goes into the Credential Manager and comes out in another process."""
    program = till.own / "toggle-desk.exe"
    sandbox = till.windows.start(program, "sandbox", "--data-dir", till.work / "toggle")
    try:
        url = _address(sandbox)
        connect = ("connect", "--username", "practice", "--account", "662", "--api-url", url)
        ended = till.cli(*connect, typed="practice\n")
        expect(ended.code == 0, f"connecting ended with {ended.code}: {ended.said}")
        answer = till.work / "login.json"
        till.cli("doctor", "--api-url", url, "--json", answer)
        findings = {one["part"]: one for one in json.loads(answer.read_text("utf-8"))["findings"]}
        expect(findings["login"]["health"] == "ok", f"the stored API user logs in, not: {findings['login']}")
    finally:
        sandbox.kill()
        if not NATIVE:
            till.windows.run("taskkill", "/F", "/IM", "toggle-desk.exe")


def _window(till: Till) -> None:
    """The window on the real platform plugin; while it is open nothing can be replaced or removed."""
    folder = till.work / "till"
    window = till.windows.start(till.own / "ToggleDesk.exe", "--practice", "--data-dir", folder)
    until((folder / "practice" / "memory.json").exists, "the window lists its products")
    picture = Picture(PICTURE)
    until(picture.is_painted, "the window is painted")
    report("wine-test", PICTURE, f"{picture.colours} colours")
    before = sha256(till.own)
    till.refused(_BUSY, till.installer, "/S", "/CurrentUser")
    # The uninstaller goes on from a copy of itself, whose exit code is out of reach.
    till.windows.run(till.own / "uninstall.exe", "/CurrentUser", "/S", seconds=PATIENCE)
    time.sleep(_WHILE)
    expect(sha256(till.own) == before, "the installer and the uninstaller changed nothing meanwhile")
    till.windows.run("taskkill", "/IM", "ToggleDesk.exe")
    window.communicate(timeout=PATIENCE)
    expect(window.returncode == 0, f"the window closes politely, not with {window.returncode}")


def _downgrade(till: Till) -> None:
    """An older installer over the newer version is refused."""
    till.refused(_NEWER, till.old_installer, "/S", "/CurrentUser")
    till.has_exactly_the_payload(till.own)


def _removal(till: Till) -> None:
    """Silent removal leaves nothing but the records."""
    till.uninstall(till.own, "/CurrentUser")
    expect(not till.starts_with("HKCU"), "it no longer starts with Windows")
    expect(not till.shortcuts(till.windows.roaming), "the start menu is clean")
    expect((till.data / "kept.txt").exists(), "records outlive a removal")


def _odd_folder(till: Till) -> None:
    """Spaces and letters of several alphabets in the paths of program and records, and a card from there."""
    folder = till.work / "Großküche 東京"
    # Each word by itself: /D= takes the rest of the line as it is, and must not be quoted.
    till.install(till.installer, "/S", "/CurrentUser", *f"/D={till.windows.path(folder)}".split())
    till.has_exactly_the_payload(folder)
    records = till.work / "Kasse 東京 1"
    ended = till.cli("--practice", "--data-dir", records, *CARD, folder=folder)
    card = _object_in(ended.said)
    expect((card["state"], card["balance_minor"]) == ("ISSUED", 2000), f"a card, not: {card}")
    expect((records / "practice" / "ledger.db").exists(), "its records are where they were wanted")
    till.uninstall(folder, "/CurrentUser")


def _everybody(till: Till) -> None:
    """For everybody, with autostart; and removal that was told to take the records too."""
    till.install(till.installer, "/S", "/AllUsers", "/AUTOSTART=1")
    till.has_exactly_the_payload(till.everybody)
    expect(till.is_known_to("HKLM") == VERSION, "Windows knows it for everybody")
    expect(till.starts_with("HKLM"), "it starts with Windows")
    expect(bool(till.shortcuts(till.windows.machine_data)), "everybody's start menu has it")
    till.uninstall(till.everybody, "/AllUsers", "/FORGET=1")
    until(lambda: not till.data.exists(), "the records are gone where that was asked for")
    expect(not till.shortcuts(till.windows.machine_data), "everybody's start menu is clean")


def _package(till: Till) -> None:
    """The MSI in, over an older one, used, and out."""
    till.msiexec("/i", till.old_package)
    expect((till.everybody / "gone-since.txt").exists(), "the older package was installed")
    till.msiexec("/i", till.package, "ADDLOCAL=Program,Autostart")
    till.has_exactly_the_payload(till.everybody, uninstaller=False)
    expect(till.starts_with("HKLM"), "it starts with Windows if asked")
    said = till.cli("--version", folder=till.everybody).said
    expect(VERSION in said, f"it runs from there, not: {said}")
    till.msiexec("/x", till.package)
    expect(not files_below(till.everybody), "the package takes everything with it")


_USE: tuple[Callable[[Till], None], ...] = (
    *(_old_version, _upgrade, _doctor, _vault, _window, _downgrade, _removal),
    *(_odd_folder, _everybody, _package),
)


def _is_well(till: Till, program: str) -> bool:
    answer = till.work / f"doctor-{program}.json"
    ended = till.windows.run(till.own / program, "doctor", "--json", answer, seconds=PATIENCE)
    expect(ended.code == 0, f"{program} doctor ended with {ended.code}: {ended.said}")
    found = json.loads(answer.read_text("utf-8"))
    expect(found["healthy"] and found["version"] == VERSION, f"a healthy machine, not: {found}")
    vault = next(one for one in found["findings"] if one["part"] == "vault")
    return vault["detail"] == "Windows Credential Manager"


def _address(sandbox: "subprocess.Popen[bytes]") -> str:
    assert sandbox.stdout is not None  # noqa: S101 - it was asked for
    sentence = sandbox.stdout.readline().decode("utf-8", "replace")
    return next(word.rstrip(";") for word in sentence.split() if word.startswith("http"))


def _object_in(said: str) -> dict[str, Any]:
    return json.loads(next(line for line in said.splitlines() if line.startswith("{")))
