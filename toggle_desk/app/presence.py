"""Who is at the till: locked when it is left alone or with the computer, taken over by a badge."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from toggle_desk.app.rooms.room import Room
from toggle_desk.domain.card import Secret
from toggle_desk.domain.people import AUTO_LOCK, Operator
from toggle_desk.presenters.frame.presenter import FramePresenter
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.services import Services
from toggle_desk.presenters.till import Context

if TYPE_CHECKING:  # importing these takes longer than showing what is known already
    from toggle_desk.app.keys import Keys
    from toggle_desk.app.locking import Locking
    from toggle_desk.application.desk import Desk


class Presence:
    """Keeps to the rooms that were built; the page that a badge is for is built where it was not yet."""

    def __init__(
        self,
        window: QWidget,
        services: Services,
        frame: FramePresenter,
        rooms: Mapping[Page, Room],
        room: Callable[[Page], Room],
    ) -> None:
        """Take the house's own; `room` builds one."""
        self._window, self._services, self._frame = window, services, frame
        self._rooms, self._room = rooms, room
        self._keys: Keys | None = None
        self._locking: Locking | None = None
        self._operator: Operator | None = None
        self._auto_lock, self._badges = AUTO_LOCK, False

    def listen(self, application: QApplication) -> None:
        """Lock a till that is left alone, and with the computer, from now on."""
        from toggle_desk.app.locking import Locking

        self._locking = Locking(application, self._window, self._services, self._frame.remark, self.lock)
        self._follow()

    def take_keys(self, keys: "Keys") -> None:
        """Tell what listens to the keyboard whether badges are waited for."""
        self._keys = keys
        keys.take_badges(self._badges)

    def end(self) -> None:
        """Listen to the computer no longer."""
        if self._locking is not None:
            self._locking.stop()

    def lock(self, why: str) -> None:
        """Let the next person sign in; where no person has to, cover what was shown."""
        self._frame.lock_clicked(why)
        self._cover()

    # -- news --------------------------------------------------------------------------------------------

    def context_changed(self, context: Context) -> None:
        """Follow who is signed in."""
        self._operator = context.operator
        if context.operator is None:
            self._cover()
        self._follow()

    def page_changed(self, page: Page) -> None:
        """Wait for badges on the page where they are given out, even for the first one."""
        if self._keys is not None:
            self._keys.take_badges(self._badges or page is Page.PEOPLE)

    def auto_lock_changed(self, seconds: int) -> None:
        """Leave a till alone for so long."""
        self._auto_lock = seconds
        self._follow()

    def badges_changed(self, in_use: bool) -> None:  # noqa: FBT001 - the port's own signature
        """Wait for badges where any person has one."""
        self._badges = in_use
        self.page_changed(self._frame.page)

    def badge_scanned(self, badge: Secret) -> None:
        """Give a badge to the page that waits for one, or go on as the person whose it is."""
        page = self._frame.page
        if page is Page.SIGN_IN:
            self._room(page).badge_scanned(badge)
        elif self._operator is None:
            self._frame.remark.in_vain(connected=False)
        elif not self._room(page).badge_scanned(badge):
            self._switch(badge)

    def _switch(self, badge: Secret) -> None:
        """Lock for one person and sign the next one in, with one scan."""

        async def known(desk: "Desk") -> Operator:
            return await desk.setup.sign_in.by_badge(badge)

        def came(operator: Operator) -> None:
            if self._operator != operator:
                self._frame.lock_clicked("switch")
                self._frame.signed_in(operator)

        self._services.tasks.start(known, came, self._frame.remark.not_signed_in)

    def _follow(self) -> None:
        if self._locking is not None:
            signed_in = self._operator is not None and self._operator.signed_in
            self._locking.follow(self._auto_lock, signed_in=signed_in)

    def _cover(self) -> None:
        for room in self._rooms.values():
            room.covered()
