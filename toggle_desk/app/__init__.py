"""The window's composition root: joins widgets to presenters, presenters to the network thread, and runs."""

from toggle_desk.app.start import run
from toggle_desk.app.tour import tour

__all__ = ["run", "tour"]
