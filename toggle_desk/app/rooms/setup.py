"""What is set up on this till, and how the window looks."""

from functools import partial

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.services import Services
from toggle_desk.presenters.setup.appearance_presenter import AppearancePresenter
from toggle_desk.presenters.setup.presenter import SetupPresenter
from toggle_desk.ui.setup import SetupPage


def join(services: Services) -> Room:
    """Join the two presenters of the page: one for what is set up, one for the look."""
    page = SetupPage()
    setup = SetupPresenter(page, services.tasks, services.orders)
    look = AppearancePresenter(page, services.wardrobe)
    page.provision_chosen.connect(setup.provision_chosen)
    page.theme_picked.connect(look.theme_picked)
    page.scale_picked.connect(look.scale_picked)
    page.text_picked.connect(look.text_picked)
    page.language_picked.connect(look.language_picked)
    page.full_screen_clicked.connect(look.full_screen_clicked)
    services.wardrobe.window_changed = look.window_changed
    page.connect_clicked.connect(partial(services.orders.open, Page.CONNECT))
    page.about_clicked.connect(partial(services.orders.open, Page.ABOUT))
    page.remote_clicked.connect(partial(services.orders.open, Page.REMOTE_KEYS))
    page.printer_clicked.connect(partial(services.orders.open, Page.PRINTER))
    page.people_clicked.connect(partial(services.orders.open, Page.PEOPLE))
    page.rights_clicked.connect(partial(services.orders.open, Page.RIGHTS))

    def language_changed() -> None:
        setup.language_changed()
        look.language_changed()

    return Room(
        page,
        language_changed=language_changed,
        opened=setup.opened,
        context_changed=setup.context_changed,
    )
