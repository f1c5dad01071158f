"""How the disk image looks: read by dmgbuild on a Mac (see RELEASING.md)."""

app: str = globals()["defines"]["app"]  # dmgbuild puts what -D gives here
format = "ULMO"  # noqa: A001 - dmgbuild's own name: LZMA, from macOS 10.15
files = [app]
symlinks = {"Applications": "/Applications"}
window_rect = ((200, 200), (520, 320))
icon_size = 112
icon_locations = {"Toggle Desk.app": (140, 150), "Applications": (380, 150)}
default_view = "icon-view"
