"""Who is at the till."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.services import Services
from toggle_desk.presenters.sign_in import SignInPresenter
from toggle_desk.ui.sign_in import SignInPage


def join(services: Services) -> Room:
    """Join the names and the PIN pad."""
    page = SignInPage()
    sign_in = SignInPresenter(page, services.tasks, services.orders)
    page.person_tapped.connect(sign_in.person_tapped)
    page.pin_pressed.connect(sign_in.pin_pressed)
    page.back_clicked.connect(sign_in.back_clicked)
    return Room(
        page,
        language_changed=sign_in.language_changed,
        opened=sign_in.opened,
        people_changed=sign_in.people_changed,
        typing_began=sign_in.typing_began,
        badge_scanned=sign_in.badge_scanned,
        ask_for_manager=sign_in.ask_for_manager,
    )
