"""What stock Laravel (8.83) does to the variables of a request before its GraphQL engine reads them."""

import re
from typing import Any, cast

_DECLARED = re.compile(r"\$(\w+): ([\w\[\]!]+!)(?=[\s,)])")


def as_received(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Trim every text and turn an empty one into null, at any depth."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, list):
        return [as_received(one) for one in cast("list[object]", value)]
    if isinstance(value, dict):
        return {name: as_received(one) for name, one in cast("dict[str, object]", value).items()}
    return value


def objection(query: str, variables: dict[str, Any]) -> str | None:
    """Say what the engine says of a null where a document declares that there is none."""
    for name, kind in _DECLARED.findall(query):
        if name in variables and variables[name] is None:
            return f'Variable "${name}" of non-null type "{kind}" must not be null.'
    return None
