"""What is typed beside the fields of a page: shortcuts, and scanners, which type like a very fast person."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtWidgets import QApplication

from toggle_desk.app.rooms.room import Room
from toggle_desk.domain.card import Secret
from toggle_desk.domain.scanner import ScanRules
from toggle_desk.presenters.frame.remark import RemarkPresenter
from toggle_desk.presenters.page import Page
from toggle_desk.ui.frame.shortcuts import Shortcuts
from toggle_desk.ui.frame.wedge import Wedge
from toggle_desk.ui.frame.window import MainWindow


class Scans(Protocol):
    """Where what was scanned goes."""

    def card_scanned(self, number: str) -> None:
        """Take a card's number."""
        ...

    def badge_scanned(self, badge: Secret) -> None:
        """Take what may be a person's badge."""
        ...


class Keys:
    """Tells the rooms that were built what was scanned, and has them take back what a scanner typed."""

    def __init__(
        self,
        application: QApplication,
        window: MainWindow,
        rooms: Mapping[Page, Room],
        remark: RemarkPresenter,
        scans: Scans,
    ) -> None:
        """Listen from now on."""
        self._rooms, self._remark, self._scans = rooms, remark, scans
        self._take_back: list[Callable[[], None]] = []
        self._shortcuts = Shortcuts(window)
        self._wedge = wedge = Wedge(application, window)
        wedge.scanned.connect(scans.card_scanned)
        wedge.badge_scanned.connect(self._badge_scanned)
        wedge.dropped.connect(self._something_else_scanned)
        wedge.kept.connect(remark.kept)
        wedge.typing_began.connect(self._typing_began)
        wedge.taken_back.connect(self._typing_taken_back)

    def take_rules(self, rules: ScanRules) -> None:
        """Know which cards are known here."""
        self._wedge.take_rules(rules)

    def take_badges(self, wanted: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
        """Know badges from other codes."""
        self._wedge.take_badges(wanted)

    def put_sheet_away(self) -> None:
        """Close the list of keys."""
        self._shortcuts.put_sheet_away()

    def _badge_scanned(self, text: str) -> None:
        self._scans.badge_scanned(Secret(text))

    def _something_else_scanned(self, doubtful: bool) -> None:  # noqa: FBT001 - a signal of the window's
        self._remark.not_taken(doubtful)
        if not doubtful and Page.CHECK_CARD in self._rooms:
            self._rooms[Page.CHECK_CARD].something_else_scanned()

    def _typing_began(self) -> None:
        rooms = self._rooms.values()
        self._take_back = [room.typing_began() for room in rooms if room.typing_began is not None]

    def _typing_taken_back(self) -> None:
        for take_back in self._take_back:
            take_back()
