"""The folder of licences that every copy carries: texts, notices, and the offer of source code."""

import shutil
from pathlib import Path
from string import Template

from .components import components
from .places import BUILD, PACKAGING, ROOT, VERSION
from .steps import StoppedError, fresh, report

FOLDER = BUILD / "licences"
_TEXTS = PACKAGING / "licences"
# Whose own package brings no text: which of ours it is under.
_OURS = {"LGPL-3.0-only": "LGPL-3.0.txt", "MPL-2.0": "MPL-2.0.txt", "Apache-2.0": "Apache-2.0.txt"}


def licences() -> Path:
    """Gather them. Raises StoppedError for a package that neither brings its text nor has one here."""
    fresh(FOLDER)
    for text in sorted(_TEXTS.iterdir()):
        if text.suffix != ".in":
            shutil.copyfile(text, FOLDER / text.name)
    shutil.copyfile(ROOT / "LICENSE", FOLDER / "toggle-desk-LICENSE.txt")
    shutil.copyfile(ROOT / "resources" / "fonts" / "OFL.txt", FOLDER / "Inter-OFL.txt")
    parts = components()
    for part in parts:
        if part.python and not part.texts and part.licence not in _OURS:
            raise StoppedError(f"{part.name} is under {part.licence} and brings no text of it")
        for name, content in part.texts:
            (FOLDER / f"{part.name}-{Path(name).stem}.txt").write_bytes(content)
    lines = [f"{part.name} {part.version}: {part.licence}, {part.supplier}" for part in parts]
    notice = Template((_TEXTS / "NOTICE.in").read_text("utf-8")).substitute(
        version=VERSION, parts="\n".join(lines)
    )
    (FOLDER / "NOTICE.txt").write_text(notice, "utf-8", newline="\n")
    report("licences", FOLDER, f"{len(parts)} parts, every licence agreed")
    return FOLDER
