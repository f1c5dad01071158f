"""Reads what the managers' page is made of, and puts the page that was made where its owner finds it."""

import xml.etree.ElementTree as ET
from pathlib import Path

import toggle_desk
from toggle_desk.application.remote_approvers import ApproverParts
from toggle_desk.domain.errors import Code, NotIssued

_RESOURCES = Path(toggle_desk.__file__).parents[1] / "resources"
NAME = "Toggle Desk approvals.html"


def approver_parts() -> ApproverParts:
    """Read all of it; takes a tenth of a second. Raises OSError where the program was not installed whole."""
    folder = _RESOURCES / "approver"
    catalogues = sorted((_RESOURCES / "translations").glob("toggle_desk_*.ts"))
    return ApproverParts(
        page=(folder / "page.html").read_text("utf-8"),
        style=(folder / "page.css").read_text("utf-8"),
        libraries=(folder / "libraries.js").read_text("utf-8"),
        script=(folder / "page.js").read_text("utf-8"),
        sentences={file.stem.removeprefix("toggle_desk_"): _sentences(file) for file in catalogues},
    )


def write_page(text: str, file: Path) -> None:
    """Write it down as it is. Raises NotIssued(Code.FOLDER_UNUSABLE)."""
    try:
        file.write_text(text, "utf-8", newline="\n")
    except OSError as cause:
        raise NotIssued(Code.FOLDER_UNUSABLE, folder=str(file.parent)) from cause


def documents() -> Path:
    """Name the folder in which this person looks for documents."""
    import platformdirs  # noqa: PLC0415 - for a page that is saved once

    folder = platformdirs.user_documents_path()
    return folder if folder.is_dir() else Path.home()


def _sentences(catalogue: Path) -> dict[str, str]:
    root = ET.parse(catalogue).getroot()  # noqa: S314 - a file of the program's own
    found = {message.get("id", ""): message.find("translation") for message in root.iter("message")}
    return {
        key: told.text or ""
        for key, told in found.items()
        if told is not None and told.get("type") != "unfinished"
    }
