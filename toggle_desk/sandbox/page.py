"""One HTTP reply of the local Toggle, before it is bytes."""

import json
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Page:
    """A reply; one that is cut promises its whole length and breaks off after that many bytes."""

    status: int
    content: bytes
    media_type: bytes = b"application/json"
    headers: tuple[tuple[bytes, bytes], ...] = ()
    cut_after: int | None = None

    def cut(self, after: int) -> "Page":
        """Give the same reply, broken off."""
        return replace(self, cut_after=after)


def as_json(content: object, status: int = 200) -> Page:
    """Write a value as a JSON reply."""
    return Page(status, json.dumps(content, separators=(",", ":")).encode())
