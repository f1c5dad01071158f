"""What a copy of the program says of itself, wherever it was installed from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Release:
    """Tells two copies apart, and under which licences each part of one is."""

    version: str
    build: str  # of the sources it was packed from, 12 hexadecimal digits; "" for a checkout
    licences: tuple[tuple[str, str], ...]  # (name, text), the notices first
