"""Draws a challenge, or a manager's key, as a QR symbol for the camera of a telephone."""

from toggle_desk.domain.qr import Modules


def symbol_of(text: str) -> Modules:
    """Give the symbol's modules, as few as there can be: it is read off glass, where nothing is torn."""
    import segno  # noqa: PLC0415 - the window is painted first

    return tuple(bytes(line) for line in segno.make(text, error="l", boost_error=True, micro=False).matrix)
