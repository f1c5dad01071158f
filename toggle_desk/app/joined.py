"""Everything behind the window: its rooms, the look it wears, and the network thread."""

import gc
import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from toggle_desk.app.desks import desk_for
from toggle_desk.app.house import House
from toggle_desk.app.wardrobe import ScreenWardrobe
from toggle_desk.application.records import Entry
from toggle_desk.composition import glance
from toggle_desk.presenters import wording
from toggle_desk.presenters.frame import screen as frame_screen
from toggle_desk.presenters.issue import screen as issue_screen
from toggle_desk.presenters.page import Page
from toggle_desk.runtime.crash import catch_mistakes
from toggle_desk.runtime.installation import Installation
from toggle_desk.runtime.network_thread import NetworkThread, QtTimers
from toggle_desk.ui.frame.page import Frame
from toggle_desk.ui.frame.window import MainWindow
from toggle_desk.ui.issue.page import IssuePage

if TYPE_CHECKING:  # only named here: it is made on the network thread, after the first tile
    from toggle_desk.application.desk import Desk

BETWEEN_PAGES = 0.02  # seconds


class Joined(QObject):
    """Owns the rooms and the network thread of a window."""

    def __init__(
        self,
        window: MainWindow,
        place: Installation,
        practise: Callable[[], None],
    ) -> None:
        """Join everything; the first picture is on the glass already, and the network thread starts later."""
        super().__init__(window)
        self._application = cast("QApplication", QApplication.instance())
        self._wardrobe = ScreenWardrobe(self._application, window, place.paths.appearance)
        self._wardrobe.language_changed = self._language_changed
        self._window = window
        self.network = NetworkThread(desk_for(place), self._entry_changed)
        self.timers = QtTimers(self)
        leave = None if place.practice else practise
        self.house = House(window, self.network, self.timers, self._wardrobe, leave)
        window.setWindowTitle(wording.say("app.name"))
        window.furnish(Frame(), {page: partial(self.house.widget, page) for page in Page})
        self._issue_page.display(issue_screen.starting())
        window.display(frame_screen.starting(practice=place.practice))
        self._join_frame()
        catch_mistakes(self._something_unexpected)
        self.house.frame.glanced(glance(place))
        window.furnished.connect(self._load)

    def close(self) -> None:
        """Stop the network thread; a card on its way is given a few seconds more."""
        self.house.window_closed()
        self.network.close()

    @property
    def _issue_page(self) -> IssuePage:
        return cast("IssuePage", self._window.page(Page.ISSUE))

    def _join_frame(self) -> None:
        frame = self.house.frame
        self._window.page_clicked.connect(frame.page_clicked)
        self._window.site_picked.connect(frame.site_picked)
        self._window.product_picked.connect(frame.product_picked)
        self._window.lock_clicked.connect(frame.lock_clicked)
        self._window.status_clicked.connect(frame.status_clicked)

    def _load(self) -> None:
        """Load what speaks to Toggle, once what is known already is on the glass."""
        gc.freeze()
        gc.enable()
        self.network.launch()
        self.house.listen_to_keys(self._application)
        self.house.presence.listen(self._application)
        self.house.frame.started()
        self.network.start(_prepare, self._prepare_more, self._prepare_more)

    def _prepare_more(self, _: object = None) -> None:
        """Build the other panels and pages one by one, with room for a tap between them."""
        if self._issue_page.prepare() or self._window.prepare():
            self.timers.after(BETWEEN_PAGES, self._prepare_more)
        else:
            gc.freeze()  # all of this stays too: looking through it takes longer than a picture

    def _entry_changed(self, entry: Entry) -> None:
        self.house.entry_changed(entry)

    def _something_unexpected(self) -> None:
        """Say that a mistake of the program's own happened; may be called from any thread."""
        QTimer.singleShot(0, self, self.house.frame.something_unexpected)

    def _language_changed(self) -> None:
        from toggle_desk.ui.appearance.say_again import say_again_in_turns

        self._window.setWindowTitle(wording.say("app.name"))
        say_again_in_turns(self._window, self.house.language_changed())


async def _prepare(_: "Desk") -> None:
    """Import beside the window what takes too long once a person waits for a code or a page."""
    importlib.import_module("segno")
    for page in Page:
        importlib.import_module(f"toggle_desk.app.rooms.{page.value}")
