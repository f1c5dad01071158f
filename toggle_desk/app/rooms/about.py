"""Which program this is."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.about import AboutPresenter
from toggle_desk.presenters.services import Services
from toggle_desk.runtime.release import release
from toggle_desk.ui.about import AboutPage


def join(services: Services) -> Room:
    """Join the release and its licences."""
    page = AboutPage()
    about = AboutPresenter(page, services.tasks, release)
    page.text_picked.connect(about.text_picked)
    return Room(page, language_changed=about.language_changed, opened=about.opened)
