"""Reads back what was painted into a PDF file: its black boxes, which is what codes are made of."""

import contextlib
import re
import zlib
from pathlib import Path

_BOX = re.compile(rb"(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re\nf")


def boxes_of(file: Path) -> memoryview:
    """Give a PDF page's filled boxes as grey pixels."""
    boxes = [
        tuple(map(float, found)) for content in _streams(file.read_bytes()) for found in _BOX.findall(content)
    ]
    width, height = (round(max(box[side] + box[side + 2] for box in boxes)) + 80 for side in (0, 1))
    pixels = bytearray(b"\xff" * (width * height))
    for x, y, wide, tall in boxes:
        for row in range(round(y), round(y + tall)):
            start, end = row * width + round(x), row * width + round(x + wide)
            pixels[start:end] = bytes(end - start)
    return memoryview(pixels).cast("B", (height, width))


def _streams(pdf: bytes) -> list[bytes]:
    found: list[bytes] = []
    for begin in re.finditer(rb"[^d]stream\r?\n", pdf):
        with contextlib.suppress(zlib.error):  # fonts and the like are kept otherwise
            found.append(zlib.decompressobj().decompress(pdf[begin.end() :]))
    return found
