"""What is left on a guest's card."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.check_card import CheckCardPresenter
from toggle_desk.presenters.services import Services
from toggle_desk.ui.check_card import CheckCardPage


def join(services: Services) -> Room:
    """Join the page that scanned cards are brought to."""
    page = CheckCardPage()
    check = CheckCardPresenter(page, services.tasks)
    page.number_edited.connect(check.number_edited)
    page.check_clicked.connect(check.check_clicked)
    return Room(
        page,
        language_changed=check.language_changed,
        opened=check.opened,
        context_changed=check.context_changed,
        card_scanned=check.number_scanned,
        something_else_scanned=check.something_else_scanned,
    )
