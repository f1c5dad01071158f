"""Who may approve from elsewhere."""

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.approver_page import approver_page
from toggle_desk.presenters.remote_keys import RemoteKeysPresenter
from toggle_desk.presenters.services import Services
from toggle_desk.runtime.approver_page import NAME, approver_parts, documents, write_page
from toggle_desk.ui.remote_keys import RemoteKeysPage


def join(services: Services) -> Room:
    """Join the keys of managers, and what saves their page."""
    page = RemoteKeysPage()
    keys = RemoteKeysPresenter(page, services, _save_page)
    page.manager_tapped.connect(keys.manager_tapped)
    page.new_clicked.connect(keys.new_clicked)
    page.type_clicked.connect(keys.type_clicked)
    page.typed_edited.connect(keys.typed_edited)
    page.keep_clicked.connect(keys.keep_clicked)
    page.remove_clicked.connect(keys.remove_clicked)
    page.done_clicked.connect(keys.done_clicked)
    page.page_clicked.connect(keys.page_clicked)
    page.answer_clicked.connect(keys.answer_clicked)
    page.back_clicked.connect(keys.back_clicked)
    return Room(
        page,
        language_changed=keys.language_changed,
        opened=keys.opened,
        left=keys.left,
        context_changed=keys.context_changed,
    )


def _save_page(currency: str, language: str) -> str:
    file = documents() / NAME
    write_page(approver_page(approver_parts(), currency, language), file)
    return str(file)
