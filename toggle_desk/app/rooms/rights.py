"""What each role may do."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.rights import RightsPresenter
from toggle_desk.presenters.services import Services
from toggle_desk.ui.rights.page import RightsPage


def join(services: Services) -> Room:
    """Join the table."""
    page = RightsPage()
    rights = RightsPresenter(page, services.tasks, services.orders)
    page.cell_tapped.connect(rights.cell_tapped)
    page.save_clicked.connect(rights.save_clicked)
    page.undo_clicked.connect(rights.undo_clicked)
    page.usual_clicked.connect(rights.usual_clicked)
    page.back_clicked.connect(rights.back_clicked)
    return Room(
        page,
        language_changed=rights.language_changed,
        opened=rights.opened,
        context_changed=rights.context_changed,
    )
