"""How single values are read, so that one odd value never costs the rest of a reply.

Toggle's public samples disagree on types: ids and PINs come as numbers and as texts.
What cannot be read for certain is None, which says "not told" to everybody behind this door.
"""

import re
from datetime import UTC, datetime
from typing import Annotated, cast

from pydantic import BeforeValidator

from toggle_desk.api.reply import plain

PAGE = 1
LIMIT = 100  # rows; the vendor names no maximum, and asks for no more than this
_INTEGER = re.compile(r"-?[0-9]{1,15}", re.ASCII)


def rows(value: object) -> list[object] | None:
    """Read a list that may come bare or as a page with its rows in `data`; nulls in it say nothing."""
    listed = members(value).get("data", value)
    if not isinstance(listed, list):
        return None
    return [row for row in cast("list[object]", listed) if row is not None]


def members(value: object) -> dict[str, object]:
    """Read an object, empty where there is none."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    if type(value) is int:
        return str(value)
    return (plain(value) or None) if isinstance(value, str) else None


def _integer(value: object) -> int | None:
    if type(value) is int:
        return value
    return int(value) if isinstance(value, str) and _INTEGER.fullmatch(value) else None


def _time(value: object) -> datetime | None:
    """Read `YYYY-MM-DD HH:MM:SS` of the API or the ISO form of webhooks; UTC where nothing else is said."""
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value)
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


Text = Annotated[str | None, BeforeValidator(_text)]
Integer = Annotated[int | None, BeforeValidator(_integer)]
Time = Annotated[datetime | None, BeforeValidator(_time)]
