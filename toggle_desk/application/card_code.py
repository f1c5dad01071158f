"""Draws a card's number as a QR symbol, and hands it out only once it has been read back."""

from toggle_desk.domain.qr import Modules, read_code


def code_of(number: str) -> Modules:
    """Give the symbol's modules, level M or better; raises ValueError where it would not say the number."""
    import segno  # noqa: PLC0415 - only a hand-over needs it, and the window is painted first

    modules = tuple(bytes(line) for line in segno.make(number, error="m", micro=False).matrix)
    if read_code(modules) != number:
        raise ValueError(len(number))
    return modules
