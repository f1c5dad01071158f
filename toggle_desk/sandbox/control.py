"""The controls under /sandbox/, with which a test arranges what the vendor does and sees what it did."""

import json
from collections.abc import Mapping
from dataclasses import Field, asdict, fields, replace
from typing import Any, ClassVar, Literal, Protocol, cast, get_args, get_origin

from toggle_desk.sandbox.faults import Rule
from toggle_desk.sandbox.page import Page, as_json
from toggle_desk.sandbox.settings import Settings
from toggle_desk.sandbox.vendor import Vendor


class _Switches(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


def control(vendor: Vendor, method: str, path: str, body: bytes) -> Page:
    """Answer with JSON: what is the case afterwards, or status 400 and what was not understood."""
    try:
        return _controlled(vendor, method, path, json.loads(body or b"null"))
    except (TypeError, ValueError) as problem:
        return as_json({"error": str(problem)}, 400)


def _controlled(vendor: Vendor, method: str, path: str, given: object) -> Page:
    match method, path:
        case (("GET" | "POST" | "DELETE"), "/sandbox/faults"):
            if method == "DELETE":
                vendor.faults.clear()
            if method == "POST":
                rules = cast("list[object]", given) if isinstance(given, list) else [given]
                vendor.faults.add([Rule(**_checked(Rule, rule)) for rule in rules])
            return as_json([{**asdict(rule), "met": met} for rule, met in vendor.faults.listed()])
        case (("GET" | "POST"), "/sandbox/settings"):
            if method == "POST":
                vendor.adopt(replace(vendor.settings, **_checked(Settings, given)))
            return as_json(asdict(vendor.settings))
        case "GET", "/sandbox/state":
            return as_json({**vendor.book.everything(), "requests": vendor.requests})
        case "POST", "/sandbox/reset":
            vendor.reset()
            return as_json({})
        case _:
            return as_json({"error": f"There is no {method} {path} here."}, 404)


def _checked(kind: type[_Switches], given: object) -> Mapping[str, Any]:
    """Check that JSON names only fields of a dataclass, with values of their types. Raises ValueError."""
    values = cast("dict[str, Any]", given) if isinstance(given, dict) else {"": given}
    types: dict[str, Any] = {field.name: field.type for field in fields(kind)}
    for name, value in values.items():
        if name not in types:
            raise ValueError(f"There is no {name!r} here, only {', '.join(types)}.")
        if not _fits(value, types[name]):
            raise ValueError(f"{value!r} is not a value for {name!r}.")
    return values


def _fits(value: object, kind: type[object]) -> bool:
    if get_origin(kind) is Literal:
        return value in get_args(kind)
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return type(value) is kind
