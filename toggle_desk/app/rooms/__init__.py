"""One file per page of the window: it joins the page's widget to its presenter and says what it hears.

A room is found by the name of its page, so that a new page is a file here and a member of `Page`.
"""

import importlib
from collections.abc import Callable
from typing import cast

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.services import Services


def room_for(page: Page, services: Services) -> Room:
    """Build a page and join it; importing a page takes longer than painting one, so it happens here."""
    module = importlib.import_module(f"{__name__}.{page.value}")
    join = cast("Callable[[Services], Room]", module.join)
    return join(services)
