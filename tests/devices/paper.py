"""What a driverless printer received, as paper: dots in millimetres, and the codes on it."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import zxingcpp

_DOTS_PER_INCH = 203
_HEADER = 1796  # bytes of a PWG raster page's header (PWG 5102.4)


@dataclass(frozen=True)
class Page:
    """One page in grey dots."""

    width: int
    pixels: bytes
    dots_per_inch: int

    @property
    def codes(self) -> list[str]:
        """Decode what can be scanned."""
        height = len(self.pixels) // self.width
        return [
            found.text
            for found in zxingcpp.read_barcodes(memoryview(self.pixels).cast("B", (height, self.width)))
        ]

    @property
    def size(self) -> tuple[float, float]:
        """Give width and length in millimetres."""
        return self._millimetres(self.width), self._millimetres(len(self.pixels) // self.width)

    @property
    def ink(self) -> tuple[float, float]:
        """Give where across the paper the first and the last dot are, in millimetres."""
        columns = [place for place in range(self.width) if min(self.pixels[place :: self.width]) < 128]
        return self._millimetres(columns[0]), self._millimetres(columns[-1] + 1)

    def _millimetres(self, dots: int) -> float:
        return dots * 25.4 / self.dots_per_inch


def pages_in(folder: Path) -> list[Page]:
    """Read every page that a printer has received, job by job."""
    found: list[Page] = []
    for file in sorted(folder.iterdir()):
        if file.suffix == ".pdf":
            found += _of_pdf(file)
        elif file.suffix == ".pwg":
            found += _of_raster(file.read_bytes())
    return found


def _of_pdf(file: Path) -> list[Page]:
    drawn = subprocess.run(
        ["pdftoppm", "-gray", "-r", str(_DOTS_PER_INCH), str(file)], capture_output=True, check=True
    ).stdout
    found: list[Page] = []
    while drawn:
        _, size, _, drawn = drawn.split(b"\n", 3)
        width, height = map(int, size.split())
        found.append(Page(width, drawn[: width * height], _DOTS_PER_INCH))
        drawn = drawn[width * height :]
    return found


def _of_raster(said: bytes) -> list[Page]:
    assert said.startswith(b"RaS2")
    place, found = 4, list[Page]()
    while place < len(said):
        header = said[place : place + _HEADER]
        number = {at: int.from_bytes(header[at : at + 4], "big") for at in (276, 372, 376, 388, 392, 400)}
        place += _HEADER
        rows: list[bytes] = []
        unit = max(1, number[388] // 8)
        while len(rows) < number[376]:
            repeated, row = said[place] + 1, bytearray()
            place += 1
            while len(row) < number[392]:
                count = said[place]
                place += 1
                if count < 128:
                    row += said[place : place + unit] * (count + 1)
                    place += unit
                else:
                    row += said[place : place + unit * (257 - count)]
                    place += unit * (257 - count)
            rows += [bytes(row)] * repeated
        found.append(Page(number[372], _grey(b"".join(rows), number), number[276]))
    return found


def _grey(dots: bytes, number: dict[int, int]) -> bytes:
    if number[388] == 8:  # sgray: 255 is white
        return dots
    bits = b"".join(bytes(0 if byte & 0x80 >> bit else 255 for bit in range(8)) for byte in dots)
    across = number[392] * 8
    return b"".join(bits[y * across : y * across + number[372]] for y in range(number[376]))
