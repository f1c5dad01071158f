"""The Mac app as far as it can be made without a Mac: laid out, thinned, linted and test-signed, never run.

What is missing is CPython itself, which only the Mac job has: there PyInstaller (verb mac-bundle) makes it
from the same locks, property list, entitlements and icon.
"""

import importlib
import plistlib
import struct
from pathlib import Path
from string import Template

from .icons import write_icns
from .locks import MACOS
from .manifest import MANIFEST, Selection
from .packages import one_wheel, put_program, unpack, wheels
from .places import BUILD, PACKAGING, VERSION
from .steps import StoppedError, files_below, fresh, report, say

SOURCES = PACKAGING / "macos"
WORK = BUILD / "macos"
CPUS = {"arm64": 0x0100000C, "x86_64": 0x01000007}  # as Mach-O numbers them
_FAT = b"\xca\xfe\xba\xbe"
_THIN = b"\xcf\xfa\xed\xfe"
_KEYS = {
    "CFBundleDisplayName",
    "CFBundleExecutable",
    "CFBundleIconFile",
    "CFBundleIdentifier",
    "CFBundleName",
    "CFBundlePackageType",
    "CFBundleShortVersionString",
    "CFBundleVersion",
    "LSMinimumSystemVersion",
    "NSHighResolutionCapable",
    "NSPrincipalClass",
}


def mac_stage() -> None:
    """Lay out one app for each processor, and find everything about them that can be found here."""
    keys = _throw_away_keys()
    for cpu in CPUS:
        app = _lay_out(cpu)
        _lint(app, cpu)
        _sign(app, keys)
        size = sum(file.stat().st_size for file in files_below(app)) / 1e6
        if size > MANIFEST["macos"]["megabytes"]:
            raise StoppedError(f"the app for {cpu} is larger than agreed: {size:.1f} MB")
        report("mac-stage", app, f"{cpu}, without CPython")
    say("mac-stage: laid out, linted and test-signed; nothing of it was run, nothing is notarised")


def information() -> bytes:
    """Give the app's property list."""
    text = Template((SOURCES / "Info.plist.in").read_text("utf-8")).substitute(version=VERSION, oldest=MACOS)
    return text.encode()


def thin(content: bytes, cpu: str) -> bytes:
    """Take one processor's program out of a universal file. Raises StoppedError where it has none for it."""
    if content[:4] == _THIN:
        (found,) = struct.unpack_from("<I", content, 4)
        if found == CPUS[cpu]:
            return content
    elif content[:4] == _FAT:
        (count,) = struct.unpack_from(">I", content, 4)
        for each in range(count):
            found, _, offset, size, _ = struct.unpack_from(">5I", content, 8 + 20 * each)
            if found == CPUS[cpu]:
                return content[offset : offset + size]
    raise StoppedError(f"there is no program for {cpu} in it")


def _lay_out(cpu: str) -> Path:
    tag = f"macosx_{MACOS.replace('.', '_')}_{cpu}"
    site = fresh(WORK / cpu / "site")
    for wheel in wheels("macos.txt", WORK / cpu / "wheels", (tag,)):
        unpack(wheel, site)
    put_program(site)
    selection = Selection.of("macos")
    selection.refuse_unused(site)
    contents = fresh(WORK / cpu / "Toggle Desk.app") / "Contents"
    thinned: list[str] = []
    for file in files_below(site):
        name = file.relative_to(site)
        if not selection.takes(name.as_posix()):
            continue
        content = file.read_bytes()
        if content[:4] == _FAT:
            thinned.append(name.as_posix())
        is_program = content[:4] in {_FAT, _THIN}
        belongs_to_one = any(part.endswith(".framework") for part in name.parts)
        target = contents / ("Frameworks" if is_program or belongs_to_one else "Resources") / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(thin(content, cpu) if is_program else content)
    (WORK / cpu / "thinned.txt").write_text("\n".join(thinned) + "\n", "utf-8")
    (contents / "Info.plist").write_bytes(information())
    write_icns(contents / "Resources" / "toggle-desk.icns")
    _put_launcher(contents / "MacOS" / "ToggleDesk", cpu)
    return contents.parent


def _put_launcher(target: Path, cpu: str) -> None:
    """Take the one that PyInstaller will use on the Mac."""
    wheel = one_wheel(
        "build.txt", "pyinstaller", WORK / "pyinstaller", f"macosx_{MACOS.replace('.', '_')}_{cpu}"
    )
    site = fresh(WORK / "pyinstaller-site")
    unpack(wheel, site)
    target.parent.mkdir()
    target.write_bytes(
        thin((site / "PyInstaller" / "bootloader" / "Darwin-64bit" / "runw").read_bytes(), cpu)
    )
    target.chmod(0o755)


def _lint(app: Path, cpu: str) -> None:
    said = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    if missing := _KEYS - said.keys():
        raise StoppedError(f"Info.plist does not say {', '.join(sorted(missing))}")
    if not (app / "Contents" / "MacOS" / said["CFBundleExecutable"]).exists():
        raise StoppedError("Info.plist names a program that is not there")
    plistlib.loads((SOURCES / "entitlements.plist").read_bytes())
    icon = (app / "Contents" / "Resources" / said["CFBundleIconFile"]).read_bytes()
    if icon[:4] != b"icns" or struct.unpack_from(">I", icon, 4)[0] != len(icon):
        raise StoppedError("the icon is not whole")
    for file in programs(app):
        thin(file.read_bytes(), cpu)


def programs(app: Path) -> list[Path]:
    """List every Mach-O file in the order of signing: the deepest first, the app's own program last."""
    found = [file for file in files_below(app) if file.read_bytes()[:4] == _THIN]
    return sorted(found, key=lambda file: (file.parent.name == "MacOS", -len(file.parts), str(file)))


def _sign(app: Path, keys: Path) -> None:
    """Sign with a certificate that no computer trusts, and read every signature back."""
    apple_platform = importlib.import_module("apple_platform")  # only the build's own environment has it
    signer = apple_platform.Signer(pem=apple_platform.PemKey(files=[str(keys)]))
    order = programs(app)
    (app.parent / "sign-order.txt").write_text(
        "\n".join(str(file.relative_to(app)) for file in order) + "\n", "utf-8"
    )
    common = {"signer": signer, "timestamp_url": "none", "code_signature_flags": ["runtime"]}
    for file in order[:-1]:
        apple_platform.sign(str(file), **common)
    apple_platform.sign(
        str(app), entitlements_xml_file=str(SOURCES / "entitlements.plist"), shallow=True, **common
    )
    for file in order:
        if problems := apple_platform.verify_macho(str(file)):
            raise StoppedError(f"the signature of {file.name} does not hold: {problems}")
    if not (app / "Contents" / "_CodeSignature" / "CodeResources").exists():
        raise StoppedError("the app's resources are not sealed")


def _throw_away_keys() -> Path:
    keys = WORK / "throw-away.pem"
    if not keys.exists():
        WORK.mkdir(parents=True, exist_ok=True)
        certificates = importlib.import_module("apple_platform.certificates")
        made = certificates.generate_self_signed("Toggle Desk throw-away", validity_days=30)
        made.write_pem_bundle(keys)
    return keys
