"""Where the build reads and writes, and the few facts that every part of it shares."""

import tomllib
import uuid
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[1]
ROOT = PACKAGING.parent
BUILD = ROOT / "build"
DIST = BUILD / "dist"  # what is handed to people
REQUIREMENTS = PACKAGING / "requirements"

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
VERSION: str = PROJECT["version"]

EPOCH = 1_767_225_600  # seconds; the time stamp of everything packed, so that two builds are one
NAMESPACE = uuid.UUID("8f0c1c53-8a0f-5a0e-9a0d-3f6f3d1b7e21")  # of every GUID, which must never change


def guid(name: str) -> str:
    """Give the GUID of a thing with this name: the same on every machine and in every build."""
    return "{" + str(uuid.uuid5(NAMESPACE, name)).upper() + "}"
