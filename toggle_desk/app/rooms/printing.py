"""A card on paper."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.printing.presenter import PrintingPresenter
from toggle_desk.presenters.services import Services
from toggle_desk.ui.printing import PrintPage


def join(services: Services) -> Room:
    """Join the page that cards are brought to."""
    page = PrintPage()
    printing = PrintingPresenter(
        page, services.tasks, services.now, services.orders, practice=services.practice
    )
    page.print_clicked.connect(printing.print_clicked)
    page.pdf_chosen.connect(printing.pdf_chosen)
    page.back_clicked.connect(printing.back_clicked)
    page.new_clicked.connect(printing.new_clicked)
    return Room(
        page,
        language_changed=printing.language_changed,
        context_changed=printing.context_changed,
        print_card=printing.card_brought,
    )
