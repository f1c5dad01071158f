"""The connection to Toggle."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.connect import ConnectPresenter
from toggle_desk.presenters.services import Services
from toggle_desk.ui.connect import ConnectPage


def join(services: Services) -> Room:
    """Join the page that takes an API user."""
    page = ConnectPage()
    connect = ConnectPresenter(page, services.tasks, services.orders, practice=services.practice)
    page.username_edited.connect(connect.username_edited)
    page.password_edited.connect(connect.password_edited)
    page.account_edited.connect(connect.account_edited)
    page.connect_clicked.connect(connect.connect_clicked)
    page.practice_clicked.connect(connect.practice_clicked)
    return Room(
        page,
        language_changed=connect.language_changed,
        opened=connect.opened,
        context_changed=connect.context_changed,
    )
