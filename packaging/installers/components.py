"""Everything that is shipped and not ours: its name, version, licence and hash, for notices and bill."""

import email
import re
import zipfile
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

from .manifest import MANIFEST
from .packages import wheels
from .steps import StoppedError, sha256
from .windows_folder import STAGE, WHEELS, embeddable_python, python_version

# Whose terms we do not take: Qt's wheels bring the text of both kinds.
NOT_OURS = "LicenseRef-Qt-Commercial"
_BUILD_ONLY = frozenset({"flit-core", "pycparser"})  # in the locks, and left out by the manifest


@dataclass(frozen=True, slots=True)
class Component:
    """One thing from another maker; `texts` are its own licence files by name."""

    name: str
    version: str
    licence: str
    supplier: str
    hashed: str  # sha256 of the wheel or archive it comes in, or empty for a part of another
    texts: tuple[tuple[str, bytes], ...]
    python: bool


def components() -> list[Component]:
    """Read what the locked wheels say of themselves. Raises StoppedError for a licence that is not agreed."""
    found = [_read(wheel) for wheel in wheels("windows.txt", WHEELS, ("win_amd64",))]
    shipped = [component for component in found if component.name not in _BUILD_ONLY]
    versions = {component.name: component.version for component in shipped}
    versions |= {"python": python_version(), "openssl": _openssl_version()}
    for part in MANIFEST["parts"]:
        version = versions.get(part["version"]) or part["version"]
        hashed = sha256(embeddable_python()) if part["name"] == "CPython" else ""
        shipped.append(
            Component(part["name"], version, part["licence"], part["supplier"], hashed, (), python=False)
        )
    foreign = [
        f"{each.name}: {each.licence}"
        for each in shipped
        if each.licence not in MANIFEST["licences"]["allowed"]
    ]
    if foreign:
        raise StoppedError(f"not an agreed licence: {', '.join(foreign)}")
    return sorted(shipped, key=lambda each: each.name.lower())


def _read(wheel: Path) -> Component:
    with zipfile.ZipFile(wheel) as opened:
        names = opened.namelist()
        metadata = email.message_from_bytes(
            opened.read(next(name for name in names if name.endswith(".dist-info/METADATA")))
        )
        texts = tuple(
            (Path(name).name, opened.read(name))
            for name in sorted(names)
            if ".dist-info/" in name
            and re.search(r"(?i)licen[cs]e|copying|notice|authors", Path(name).name)
            and Path(name).stem != NOT_OURS
        )
    name = re.sub(r"[-_.]+", "-", metadata["Name"]).lower()
    author = (
        metadata["Author"]
        or metadata["Author-email"]
        or metadata["Maintainer"]
        or metadata["Maintainer-email"]
    )
    supplier = re.sub(r"\s*<[^>]*>", "", str(author or name)).strip('" ')
    return Component(
        name, metadata["Version"], _licence(name, metadata), supplier, sha256(wheel), texts, python=True
    )


def _licence(name: str, metadata: Message) -> str:
    licences = MANIFEST["licences"]
    classified = [
        each.rpartition(" :: ")[2]
        for each in metadata.get_all("Classifier", [])
        if each.startswith("License")
    ]
    said = metadata["License-Expression"] or metadata["License"] or next(iter(classified), "unknown")
    return licences["packages"].get(name) or licences["names"].get(said, said)


def _openssl_version() -> str:
    text = (STAGE / "python" / "libcrypto-3.dll").read_bytes()
    found = re.search(rb"OpenSSL (\d+\.\d+\.\d+\w*) ", text)
    return found[1].decode() if found else "3"
