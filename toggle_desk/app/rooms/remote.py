"""Where a manager who is elsewhere is asked."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.remote import RemotePresenter
from toggle_desk.presenters.services import Services
from toggle_desk.ui.remote import RemotePage


def join(services: Services) -> Room:
    """Join the page to what is asked of it."""
    page = RemotePage()
    remote = RemotePresenter(page, services)
    page.manager_tapped.connect(remote.manager_tapped)
    page.digit_pressed.connect(remote.digit_pressed)
    page.another_clicked.connect(remote.another_clicked)
    page.back_clicked.connect(remote.back_clicked)
    return Room(
        page,
        language_changed=remote.language_changed,
        left=remote.left,
        approve_remotely=remote.wanted,
    )
