"""Where a manager answers a till that is elsewhere."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.answer import AnswerPresenter
from toggle_desk.presenters.services import Services
from toggle_desk.ui.answer import AnswerPage


def join(services: Services) -> Room:
    """Join the manager's side."""
    page = AnswerPage()
    answer = AnswerPresenter(page, services)
    page.edited.connect(answer.edited)
    page.read_clicked.connect(answer.read_clicked)
    page.manager_tapped.connect(answer.manager_tapped)
    page.pin_pressed.connect(answer.pin_pressed)
    page.again_clicked.connect(answer.again_clicked)
    page.back_clicked.connect(answer.back_clicked)
    return Room(
        page,
        language_changed=answer.language_changed,
        opened=answer.opened,
        left=answer.left,
        context_changed=answer.context_changed,
    )
