#!/usr/bin/env bash
# The resolution of a QPdfWriter decides whether Chromium's PDF engine sees two lines of text or one.
#
# PySide6-Essentials 6.11.3, pypdfium2 5.15.2 (PDFium), and any font of the system.
# Seen: the same page, 5 point letters on lines 8 points apart, read back with PDFium. Drawn at 72 or 144 dots
#   per inch, "rosa" and "mango" are two lines; drawn at 300 or 1200, they are the one line "rosa mango". Where one
#   of the two is Arabic, PDFium then also turns the words of the other round.
# The good guess that was wrong: resolution is a matter of fine positions only, text is vectors, and a finer grid can
#   do no harm; poppler indeed reads the same from all four.
# Why: Qt writes coordinates in dots and scales the page, one text object for each glyph. PDFium looks for a new line
#   in the grid of the text, with a tolerance of a part of a letter's width; where the next line begins with a wider
#   letter than the last one ended with, it scales that tolerance by the grid once more, so that at 300 dots it is
#   four times as wide. Only letters over 4.5 points tall are told apart by another rule before it.
# Source: ProcessInsertObject in core/fpdftext/cpdf_textpage.cpp of PDFium, and this run.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.3 pypdfium2==5.15.2

QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - "$folder" <<'PYTHON'
import sys

import pypdfium2
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPdfWriter

application = QGuiApplication([])
seen = {}
for dots in (72, 144, 300, 1200):
    file = f"{sys.argv[1]}/{dots}.pdf"
    writer = QPdfWriter(file)
    writer.setResolution(dots)
    painter = QPainter(writer)
    font = QFont()
    font.setPixelSize(round(5 * dots / 72))
    painter.setFont(font)
    for number, word in enumerate(("rosa", "mango")):
        painter.drawText(QPointF(dots, dots + number * 8 * dots / 72), word)
    painter.end()
    with pypdfium2.PdfDocument(file) as document:
        seen[dots] = document[0].get_textpage().get_text_bounded().splitlines()
    print(f"{dots:5} dots per inch: {seen[dots]}")
two, one = ["rosa", "mango"], ["rosa mango"]
sys.exit(seen != {72: two, 144: two, 300: one, 1200: one})
PYTHON
