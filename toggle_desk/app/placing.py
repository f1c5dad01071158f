"""Opens the window where it was last, or as the owner wants it, and keeps where it goes."""

from functools import partial
from pathlib import Path

from toggle_desk.application.window_shape import WindowShape
from toggle_desk.runtime.paths import Paths
from toggle_desk.ui.frame.placement import Placement


def open_window(placement: Placement, paths: Paths) -> None:
    """Show the window, before anything is loaded that reads settings properly."""
    placement.open(_kept(paths.window_place), _wished(paths.settings))
    placement.settled.connect(partial(_keep, paths.window_place))


def _wished(settings: Path) -> WindowShape | None:
    """Read the one setting that the first picture needs; what makes no sense is refused later, in words."""
    try:
        content = settings.read_bytes()
        if b"window" not in content:
            return None
        import tomllib

        return WindowShape(tomllib.loads(content.decode())["till"]["window"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _kept(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _keep(file: Path, place: bytes) -> None:
    """Write down where the window is; a till whose folder cannot be written to opens in the middle again."""
    import contextlib

    from toggle_desk.storage.files import replace_whole

    if place != _kept(file):
        with contextlib.suppress(OSError):
            replace_whole(file, place)
