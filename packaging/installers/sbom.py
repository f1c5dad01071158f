"""The bill of materials, CycloneDX 1.6: what is inside, by which licence, and with which hash."""

import json
import uuid
from pathlib import Path
from typing import Any

from .components import Component, components
from .places import DIST, NAMESPACE, VERSION
from .steps import report

BILL = DIST / f"ToggleDesk-{VERSION}.cdx.json"


def sbom() -> Path:
    """Write it; the same parts give the same file."""
    parts = components()
    described = json.dumps([_component(part) for part in parts], sort_keys=True)
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(NAMESPACE, f'bill {VERSION} {described}')}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "toggle-desk",
                "name": "toggle-desk",
                "version": VERSION,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": json.loads(described),
        "dependencies": [{"ref": "toggle-desk", "dependsOn": [_reference(part) for part in parts]}],
    }
    BILL.parent.mkdir(parents=True, exist_ok=True)
    BILL.write_text(json.dumps(bill, indent=2) + "\n", "utf-8", newline="\n")
    report("sbom", BILL, f"{len(parts)} parts")
    return BILL


def _component(part: Component) -> dict[str, Any]:
    said: dict[str, Any] = {
        "type": "library",
        "bom-ref": _reference(part),
        "name": part.name,
        "version": part.version,
        "supplier": {"name": part.supplier},
        "licenses": [{"license": _licence(part.licence)}],
    }
    if part.python:
        said["purl"] = f"pkg:pypi/{part.name}@{part.version}"
    if part.hashed:
        said["hashes"] = [{"alg": "SHA-256", "content": part.hashed}]
    return said


def _licence(licence: str) -> dict[str, str]:
    return {"name" if licence.startswith("LicenseRef") else "id": licence}


def _reference(part: Component) -> str:
    return f"{part.name.lower().replace(' ', '-')}@{part.version}"
