"""Every intent, newest first."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.activity import ActivityPresenter
from toggle_desk.presenters.services import Services
from toggle_desk.ui.activity.page import ActivityPage


def join(services: Services) -> Room:
    """Join the list and the record that is open."""
    page = ActivityPage()
    activity = ActivityPresenter(page, services.tasks, services.timers, services.orders)
    page.search_edited.connect(activity.search_edited)
    page.more_clicked.connect(activity.more_clicked)
    page.row_chosen.connect(activity.row_chosen)
    page.detail_closed.connect(activity.detail_closed)
    page.reverse_clicked.connect(activity.reverse_clicked)
    page.check_clicked.connect(activity.check_clicked)
    page.send_clicked.connect(activity.send_clicked)
    page.abandon_clicked.connect(activity.abandon_clicked)
    page.show_clicked.connect(activity.show_clicked)
    page.seen_clicked.connect(activity.seen_clicked)
    page.erase_clicked.connect(activity.erase_clicked)
    return Room(
        page,
        language_changed=activity.language_changed,
        opened=activity.opened,
        context_changed=activity.context_changed,
        entry_changed=activity.entry_changed,
        open_entry=activity.row_chosen,
    )
