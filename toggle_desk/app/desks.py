"""How the use cases come to be: live, or in practice mode with a Toggle of their own."""

import contextlib
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING

from toggle_desk.composition import open_desk
from toggle_desk.runtime.installation import Installation

if TYPE_CHECKING:  # only named here: it is made on the network thread, after the first tile
    from toggle_desk.application.desk import Desk


def desk_for(place: Installation) -> "Callable[[], AbstractAsyncContextManager[Desk]]":
    """Choose how the use cases are built; practice mode brings its own Toggle, unless it was given one."""
    alone = place.practice and place.api_url is None
    return (lambda: _practice_desk(place)) if alone else (lambda: open_desk(place))


@contextlib.asynccontextmanager
async def _practice_desk(place: Installation) -> "AsyncGenerator[Desk]":
    from toggle_desk.sandbox.server import Sandbox

    place.make_folder()
    with Sandbox(place.paths.sandbox) as sandbox:
        async with open_desk(place.at(sandbox.url)) as desk:
            yield desk
