"""What every operation is made of: a constant document, and variables as the only place for values."""

import dataclasses
import json
import re
from collections.abc import Collection, Mapping
from typing import cast

from toggle_desk.api.operations.wire import LIMIT, PAGE

# Spaces of any script, and what newer versions of the framework take for some.
_OUTER = re.compile(r"\A[\s\0\ufeff\u200b\u200e]+|[\s\0\ufeff\u200b\u200e]+\Z")


@dataclasses.dataclass(frozen=True, slots=True)
class Request:
    """One document with its variables; `field` is the top-level field that holds the result."""

    document: str
    field: str
    # They may hold a password or a card number.
    variables: Mapping[str, object] = dataclasses.field(repr=False)

    def places(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Give where the root field stands and where what is selected below it begins.

        Each is a line and a column counted from 1, as in the locations of errors.
        """
        root = re.search(rf"\{{\s*({self.field})\s*(?:\([^()]*\))?\s*(\{{)", self.document)
        if root is None:
            raise ValueError(self.document)
        return self._place(root.start(1)), self._place(root.start(2))

    def _place(self, at: int) -> tuple[int, int]:
        return self.document.count("\n", 0, at) + 1, at - self.document.rfind("\n", 0, at)

    def body(self) -> bytes:
        """Write the request as it goes over the wire."""
        return json.dumps(
            {"query": self.document, "variables": self.variables, "operationName": name_of(self.document)}
        ).encode()


def paged_and_not(document: str, field: str, variables: Mapping[str, object]) -> tuple[Request, Request]:
    """Ask for the first page, then without naming one: the vendor's newest samples leave both words out."""
    return (
        filled(document, field, {**variables, "page": PAGE, "limit": LIMIT}),
        filled(document, field, {**variables, "page": None, "limit": None}),
    )


def filled(document: str, field: str, values: Mapping[str, object]) -> Request:
    """Ask with what there is: texts as they stay without outer spaces, and of nothing empty a trace.

    Laravel trims every text it is sent and turns an empty one into null, which its schema refuses as a
    `String!`; null itself is not the same as left out either.
    """
    given = {name: kept for name, value in values.items() if (kept := _kept(value)) is not None}
    return Request(without(document, values.keys() - given.keys()), field, given)


def name_of(document: str) -> str:
    """Find the name a document gives its operation."""
    found = re.match(r"\s*(?:query|mutation) (\w+)", document)
    if found is None:
        raise ValueError(document)
    return found[1]


def without(document: str, names: Collection[str]) -> str:
    """Drop variables from a document, which declares and uses each on lines of its own.

    An argument in braces of which nothing is left goes too.
    """
    unwanted = [re.compile(rf"\${name}\b") for name in names]
    lines = document.splitlines(keepends=True)
    kept = "".join(line for line in lines if not any(name.search(line) for name in unwanted))
    return re.sub(r" *\w+: \{\s*\}\n", "", kept)


def _kept(value: object) -> object:
    """Trim texts at any depth and leave out what is empty then; None where nothing is left."""
    if isinstance(value, str):
        return _OUTER.sub("", value) or None
    if isinstance(value, dict):
        members = cast("dict[str, object]", value).items()
        return {name: kept for name, inner in members if (kept := _kept(inner)) is not None}
    if isinstance(value, list):
        return [_kept(inner) for inner in cast("list[object]", value)]
    return value
