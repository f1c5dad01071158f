"""The people of this till."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.people.presenter import PeoplePresenter
from toggle_desk.presenters.services import Services
from toggle_desk.ui.people.page import PeoplePage


def join(services: Services) -> Room:
    """Join the list, the form, and what is asked for twice."""
    page = PeoplePage()
    people = PeoplePresenter(page, services.tasks, services.orders)
    page.add_clicked.connect(people.add_clicked)
    page.person_tapped.connect(people.person_tapped)
    page.name_edited.connect(people.name_edited)
    page.role_tapped.connect(people.role_tapped)
    page.email_edited.connect(people.email_edited)
    page.pin_pressed.connect(people.pin_pressed)
    page.deed_tapped.connect(people.deed_tapped)
    return Room(
        page,
        language_changed=people.language_changed,
        opened=people.opened,
        left=people.left,
        context_changed=people.context_changed,
        typing_began=people.typing_began,
        badge_scanned=people.badge_scanned,
    )
