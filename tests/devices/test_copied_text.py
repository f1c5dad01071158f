"""What is copied from a card in a PDF file, or read aloud, is what stands there: two readers say so."""

import random
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2  # pyright: ignore[reportMissingTypeStubs] - it has none
import pytest

from tests.devices.receipts import RECEIPT, a_copy_in
from toggle_desk.devices import installed
from toggle_desk.domain.receipt import Paper, Receipt
from toggle_desk.ui.appearance.translations import offered

pytestmark = pytest.mark.usefixtures("dressed")
Reader = Callable[[Path], str]

# Signs whose looks change beside figures and capitals, and letters of every language that is spoken here.
SIGNS = "0123456789:.,/()[]{}+-\u2013\u2212×•*#@<>=&£€½AHKTXahktxßéŵŷŁżğñœ"
FIGURES = (  # with the true minus sign and dash
    "•••• 1234",
    "\u221220.00 £\u221220.00 +5,00 (\u22123)",
    "10:00\u201311:00, 12:34:56, A:B",
    "22/11/2027 2027-11-22 22.11.2027",
    "3×4 1\u20442 A-B [KOD] TŶ-GŴYR",
)
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# What stands alone on a line of an Arabic card has no letter that says from which side it is read.
_TURNED = (("£", "20.00"), ("7294", "PIN"))
_MIRRORED = ",،()"  # among words from right to left, a reader may put them on the other side


def by_poppler(file: Path) -> str:
    """Read as the viewers of Linux desktops do."""
    if shutil.which("pdftotext") is None:
        pytest.skip(
            "pdftotext of Debian's poppler-utils is not installed, and packaging/dev.py could not do it"
        )
    said = subprocess.run(
        ["pdftotext", "-layout", "-enc", "UTF-8", file, "-"], capture_output=True, check=True
    )
    return said.stdout.decode("utf-8")


def by_pdfium(file: Path) -> str:
    """Read as Chromium does."""
    with pypdfium2.PdfDocument(file) as document:
        page = document[0].get_textpage()
        return page.get_text_bounded()  # pyright: ignore[reportUnknownMemberType] - it has no types


EVERY_READER = pytest.mark.parametrize("read", [by_poppler, by_pdfium])


def words(*texts: str) -> list[str]:
    """Give the words in the order in which they are read aloud, without their looks."""
    plain = unicodedata.normalize("NFKC", _DIRECTION.sub(" ", "\n".join(texts)))
    read = [word.strip(_MIRRORED) for word in plain.split()]
    for pair in _TURNED:
        for at in range(len(read) - 1):
            if tuple(read[at : at + 2]) == pair:
                read[at : at + 2] = pair[::-1]
    return [word for word in read if word]


def texts_of(receipt: Receipt) -> list[str]:
    above = (receipt.banner, receipt.mark, receipt.title, receipt.amount, receipt.number, receipt.pin)
    return [*above, *receipt.lines, receipt.reference, receipt.banner]


@EVERY_READER
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("code", sorted(offered()))
def test_a_card_is_copied_as_it_stands_there_in_every_language(
    code: str, paper: Paper, read: Reader, tmp_path: Path
) -> None:
    receipt = a_copy_in(code)
    receipt = replace(receipt, lines=(*receipt.lines, *FIGURES))

    assert installed.write_pdf(receipt, paper, tmp_path / "card.pdf")

    assert words(*texts_of(receipt)) == words(read(tmp_path / "card.pdf"))


@EVERY_READER
def test_no_sign_is_lost_beside_any_other(read: Reader, tmp_path: Path, long: bool) -> None:
    chance = random.Random(1234)
    for _ in range(200 if long else 4):
        lines = tuple("".join(chance.choices(SIGNS, k=30)) for _ in range(24))
        assert installed.write_pdf(replace(RECEIPT, lines=lines), Paper.A4, tmp_path / "card.pdf")

        copied = "".join(words(read(tmp_path / "card.pdf")))
        assert [] == [line for line in lines if "".join(words(line)) not in copied]
