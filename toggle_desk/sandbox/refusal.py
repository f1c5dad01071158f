"""How the local Toggle says no, apart from how that is written on the wire."""

from collections.abc import Mapping, Sequence

Fields = Mapping[str, Sequence[str]]


class Refusal(Exception):
    """Nothing was done: one sentence, or sentences by dotted field name (the vendor's "validation")."""

    def __init__(self, message: str = "validation", fields: Fields | None = None) -> None:
        super().__init__(message)
        self.fields = fields or {}


class Unauthorized(Exception):
    """Who is asking is not known: wrong credentials, or no living token."""
