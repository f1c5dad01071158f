"""What every operation is made of: a constant document, and variables as the only place for values."""

import dataclasses
import json
import re
from collections.abc import Collection, Mapping

from toggle_desk.api.operations.wire import LIMIT, PAGE


@dataclasses.dataclass(frozen=True, slots=True)
class Request:
    """One document with its variables; `field` is the top-level field that holds the result."""

    document: str
    field: str
    # They may hold a password or a card number.
    variables: Mapping[str, object] = dataclasses.field(repr=False)

    def body(self) -> bytes:
        """Write the request as it goes over the wire."""
        return json.dumps(
            {"query": self.document, "variables": self.variables, "operationName": name_of(self.document)}
        ).encode()


def paged_and_not(document: str, field: str, variables: Mapping[str, object]) -> tuple[Request, Request]:
    """Ask for the first page, then without naming one: the vendor's newest samples leave both words out."""
    return (
        Request(document, field, {**variables, "page": PAGE, "limit": LIMIT}),
        Request(without(document, ("page", "limit")), field, variables),
    )


def name_of(document: str) -> str:
    """Find the name a document gives its operation."""
    found = re.match(r"\s*(?:query|mutation) (\w+)", document)
    if found is None:
        raise ValueError(document)
    return found[1]


def without(document: str, names: Collection[str]) -> str:
    """Drop variables from a document, which declares and uses each on lines of its own."""
    unwanted = [re.compile(rf"\${name}\b") for name in names]
    lines = document.splitlines(keepends=True)
    return "".join(line for line in lines if not any(name.search(line) for name in unwanted))
