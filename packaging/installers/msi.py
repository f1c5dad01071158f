"""The package for fleets: what group policy and device management install for everybody, silently."""

import hashlib
import os
import struct
import xml.etree.ElementTree as ET
from pathlib import Path

from .debian import need
from .icons import write_ico
from .places import BUILD, DIST, EPOCH, VERSION, guid
from .steps import Memory, StoppedError, digest, files_below, fresh, report, run, sha256

PACKAGE = DIST / f"ToggleDesk-{VERSION}.msi"
UPGRADE_CODE = guid("upgrade code")  # the same for every version, for ever
_XMLNS = "http://schemas.microsoft.com/wix/2006/wi"
_FORMAT_ID = bytes.fromhex("e0859ff2f94f6810ab9108002b27b3d9")  # of a summary: MS-OLEPS 2.23
_REVISION, _CREATED, _SAVED = 9, 12, 13
_FILETIME = (EPOCH + 11_644_473_600) * 10_000_000  # since 1601, in steps of 100 ns


def msi(payload: Path, package: Path = PACKAGE) -> Path:
    """Pack a payload."""
    memory = Memory(package, [Path(__file__), payload])
    if not memory.holds():
        pack(payload, package)
        memory.keep()
    report("msi", package)
    return package


def prove_reproducible(payload: Path) -> None:
    """Pack twice and find the same bytes. Raises StoppedError where they differ."""
    twice = [BUILD / "windows" / f"{attempt}.msi" for attempt in ("one", "two")]
    for each in twice:
        pack(payload, each)
    if sha256(twice[0]) != sha256(twice[1]):
        raise StoppedError("the MSI came out differently the second time")
    for each in twice:
        each.unlink()


def pack(payload: Path, package: Path, version: str = VERSION) -> None:
    """Make a package, without the chance identity and the time that the tool puts into it."""
    package.parent.mkdir(parents=True, exist_ok=True)
    work = fresh(BUILD / "windows" / "work" / package.parent.name / package.name)
    write_ico(work / "toggle-desk.ico")
    source = work / "toggle-desk.wxs"
    ET.ElementTree(describe(payload, work / "toggle-desk.ico", version)).write(
        source, "utf-8", xml_declaration=True
    )
    run(need("wixl"), "--arch", "x64", "-o", package, source.name, cwd=work)
    make_still(package, guid(f"package {version} {digest([payload])}"))


def describe(payload: Path, icon: Path, version: str) -> ET.Element:
    """Describe the package to wixl; identities follow from names, so that an upgrade knows its files."""
    root = ET.Element("Wix", xmlns=_XMLNS)
    product = ET.SubElement(
        root,
        "Product",
        Id=guid(f"product {version}"),
        Name="Toggle Desk",
        Language="1033",
        Version=version,
        Manufacturer="Toggle Desk contributors",
        UpgradeCode=UPGRADE_CODE,
    )
    ET.SubElement(product, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine")
    ET.SubElement(product, "Media", Id="1", Cabinet="toggledesk.cab", EmbedCab="yes")
    ET.SubElement(
        product,
        "MajorUpgrade",
        DowngradeErrorMessage="A newer Toggle Desk is installed. Nothing was changed.",
    )
    ET.SubElement(product, "Icon", Id="toggledesk.ico", SourceFile=icon.name)
    ET.SubElement(product, "Property", Id="ARPPRODUCTICON", Value="toggledesk.ico")
    ET.SubElement(product, "Property", Id="ARPNOMODIFY", Value="1")
    target = ET.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = ET.SubElement(target, "Directory", Id="ProgramFiles64Folder")
    install = ET.SubElement(programs, "Directory", Id="INSTALLDIR", Name="Toggle Desk")
    menu = ET.SubElement(target, "Directory", Id="ProgramMenuFolder")
    feature = ET.SubElement(product, "Feature", Id="Program", Title="Toggle Desk", Level="1")
    folders = {Path(): install}
    for file in files_below(payload):
        name = file.relative_to(payload)
        component = _component(_folder(folders, name.parent), f"file {name.as_posix()}")
        ET.SubElement(
            component,
            "File",
            Id=_id("f", name.as_posix()),
            Source=os.path.relpath(file, icon.parent),
            KeyPath="yes",
        )
        ET.SubElement(feature, "ComponentRef", Id=component.attrib["Id"])
    shortcut = _component(menu, "shortcut")
    ET.SubElement(
        shortcut,
        "Shortcut",
        Id="shortcut",
        Name="Toggle Desk",
        Target="[INSTALLDIR]ToggleDesk.exe",
        WorkingDirectory="INSTALLDIR",
    )
    _value(shortcut, r"Software\Toggle Desk", "Shortcut", "1")
    ET.SubElement(feature, "ComponentRef", Id=shortcut.attrib["Id"])
    # Level 2 is installed only where it is asked for: ADDLOCAL=Program,Autostart.
    optional = ET.SubElement(product, "Feature", Id="Autostart", Title="Start with Windows", Level="2")
    autostart = _component(install, "autostart")
    _value(
        autostart,
        r"Software\Microsoft\Windows\CurrentVersion\Run",
        "Toggle Desk",
        '"[INSTALLDIR]ToggleDesk.exe"',
    )
    ET.SubElement(optional, "ComponentRef", Id=autostart.attrib["Id"])
    ET.indent(root)
    return root


def make_still(package: Path, identity: str) -> None:
    """Write a fixed identity and time into the summary (MS-OLEPS: a property set)."""
    content = bytearray(package.read_bytes())
    found = content.find(_FORMAT_ID)
    if found < 0:
        raise StoppedError(f"{package.name} has no summary")
    start = found + len(_FORMAT_ID) - 44  # the set: two marks, version, system, class, count, then this id
    section = start + struct.unpack_from("<I", content, found + len(_FORMAT_ID))[0]
    (count,) = struct.unpack_from("<I", content, section + 4)
    for each in range(count):
        number, offset = struct.unpack_from("<II", content, section + 8 + 8 * each)
        if number == _REVISION:
            struct.pack_into("38s", content, section + offset + 8, identity.encode())
        elif number in {_CREATED, _SAVED}:
            struct.pack_into("<Q", content, section + offset + 4, _FILETIME)
    package.write_bytes(content)
    if identity not in run(need("msiinfo"), "suminfo", package):
        raise StoppedError(f"the summary of {package.name} is not where it was expected")


def _folder(known: dict[Path, ET.Element], name: Path) -> ET.Element:
    if name not in known:
        parent = _folder(known, name.parent)
        known[name] = ET.SubElement(parent, "Directory", Id=_id("d", name.as_posix()), Name=name.name)
    return known[name]


def _component(folder: ET.Element, name: str) -> ET.Element:
    return ET.SubElement(folder, "Component", Id=_id("c", name), Guid=guid(f"component {name}"), Win64="yes")


def _value(component: ET.Element, key: str, name: str, value: str) -> None:
    ET.SubElement(
        component, "RegistryValue", Root="HKLM", Key=key, Name=name, Type="string", Value=value, KeyPath="yes"
    )


def _id(kind: str, name: str) -> str:
    return kind + hashlib.sha256(name.encode()).hexdigest()[:24]
