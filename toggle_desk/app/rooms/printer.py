"""The set-up of this till's printer."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.printer.presenter import PrinterPresenter
from toggle_desk.presenters.services import Services
from toggle_desk.ui.printer import PrinterPage


def join(services: Services) -> Room:
    """Join the choices and the test slip."""
    page = PrinterPage()
    printer = PrinterPresenter(page, services.tasks, services.orders)
    page.way_tapped.connect(printer.way_tapped)
    page.paper_tapped.connect(printer.paper_tapped)
    page.name_picked.connect(printer.name_picked)
    page.address_edited.connect(printer.address_edited)
    page.save_clicked.connect(printer.save_clicked)
    page.test_clicked.connect(printer.test_clicked)
    page.back_clicked.connect(printer.back_clicked)
    return Room(
        page,
        language_changed=printer.language_changed,
        opened=printer.opened,
        context_changed=printer.context_changed,
    )
