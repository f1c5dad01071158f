"""What was given today."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.reports import ReportsPresenter
from toggle_desk.presenters.services import Services
from toggle_desk.ui.reports import ReportsPage


def join(services: Services) -> Room:
    """Join the day's report, which is read whenever it is opened."""
    page = ReportsPage()
    reports = ReportsPresenter(page, services.tasks)
    return Room(
        page,
        language_changed=reports.language_changed,
        opened=reports.opened,
        context_changed=reports.context_changed,
    )
