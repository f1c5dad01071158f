"""What happens to a GraphQL request: read, let in, paid for, executed, and written in the vendor's way."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLError,
    SelectionSetNode,
    execute_sync,  # pyright: ignore[reportUnknownVariableType] - it leaves its executor's context open
    get_operation_ast,
    parse,
    validate,
)

from toggle_desk.sandbox.execution import RowReader
from toggle_desk.sandbox.refusal import Refusal, Unauthorized
from toggle_desk.sandbox.resolvers import Exchange
from toggle_desk.sandbox.schema import load_schema
from toggle_desk.sandbox.settings import Settings
from toggle_desk.sandbox.vendor import Vendor

_SCHEMA = load_schema()
_OPEN_TO_ALL = frozenset({"loginUser", "LoginUser"})
_POINTS_PER_FIELD = 2


@dataclass(frozen=True, slots=True)
class Call:
    """The body of a request, as its three standard keys."""

    query: str
    variables: dict[str, Any]
    operation_name: str | None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document that was parsed and validated once, with what is asked about it at every request."""

    document: DocumentNode | None
    errors: tuple[GraphQLError, ...]
    roots: tuple[str, ...]
    is_open: bool
    cost: int
    at: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back: HTTP status, JSON body, and the token for its headers if there is a new one."""

    status: int
    body: dict[str, Any]
    token: str | None = None


def read_call(raw: bytes) -> Call:
    """Read the POSTed JSON. Raises ValueError."""
    body = json.loads(raw)
    match body:
        case {"query": str(query)}:
            variables: object = body.get("variables") or {}
            name: object = body.get("operationName")
            if isinstance(variables, dict) and isinstance(name, str | None):
                variables = cast("dict[str, Any]", variables)
                return Call(query, _as_laravel_reads(variables), name)
        case _:
            pass
    raise ValueError("A JSON object is expected, with a query, and perhaps variables and an operationName.")


def _as_laravel_reads(value: object) -> Any:  # noqa: ANN401 - JSON
    """Trim every text and turn an empty one into null, at any depth, as stock Laravel does."""
    match value:
        case str():
            return value.strip() or None
        case list():
            return [_as_laravel_reads(one) for one in cast("list[object]", value)]
        case dict():
            return {name: _as_laravel_reads(one) for name, one in cast("dict[str, object]", value).items()}
        case _:
            return value


@lru_cache(maxsize=256)
def prepare(query: str, operation_name: str | None) -> Prepared:
    """Parse and validate a document; clients send the same few again and again."""
    try:
        document = parse(query)
    except GraphQLError as error:
        return Prepared(None, (error,), (), is_open=True, cost=0, at=(1, 1))
    errors = tuple(validate(_SCHEMA, document))
    operation = get_operation_ast(document, operation_name)
    if operation is None:
        return Prepared(document, errors, (), is_open=False, cost=_POINTS_PER_FIELD, at=(1, 1))
    fields = list(_fields(operation.selection_set))
    at = fields[0].loc.start_token if fields and fields[0].loc else None
    return Prepared(
        document,
        errors,
        tuple(node.name.value for node in operation.selection_set.selections if isinstance(node, FieldNode)),
        is_open=all(
            isinstance(node, FieldNode) and node.name.value in _OPEN_TO_ALL
            for node in operation.selection_set.selections
        ),
        cost=_POINTS_PER_FIELD * len(fields),
        at=(at.line, at.column) if at else (1, 1),
    )


def answer(vendor: Vendor, call: Call, prepared: Prepared, token: str) -> Reply:
    """Answer a request that nothing got in the way of."""
    if prepared.errors or prepared.document is None:
        return Reply(200, {"errors": [_described(error, vendor.settings) for error in prepared.errors]})
    now = vendor.now()
    if not prepared.is_open:
        try:
            vendor.tokens.check(token, vendor.settings, now)
        except Unauthorized:
            return unauthorized(prepared)
    if not vendor.throttle.spend(prepared.cost, now):
        return _throttled(vendor)
    exchange = Exchange(vendor, now)
    result = execute_sync(
        _SCHEMA,
        prepared.document,
        context_value=exchange,
        variable_values=call.variables,
        operation_name=call.operation_name,
        execution_context_class=RowReader,
    )
    errors = result.errors or []
    if any(isinstance(error.original_error, Unauthorized) for error in errors):
        return unauthorized(prepared)
    body: dict[str, Any] = (
        {"errors": [_described(error, vendor.settings) for error in errors]} if errors else {}
    )
    body["data"] = result.data
    body["extensions"] = {"cost": vendor.throttle.report(prepared.cost)}
    if not prepared.is_open:
        return Reply(200, body, vendor.tokens.replacement(token, vendor.settings, now))
    return Reply(200, body, exchange.token)


def unauthorized(prepared: Prepared) -> Reply:
    """Write the reply to a missing, dead or wrong token (developers.usetoggle.com/graphql/authentication)."""
    line, column = prepared.at
    return Reply(200, {"errors": [_error("Unauthorized", [{"line": line, "column": column}])]})


def failed(prepared: Prepared, text: str) -> Reply:
    """Write an error without validation, which leaves open what it left behind."""
    line, column = prepared.at
    data = dict.fromkeys(prepared.roots)
    return Reply(200, {"errors": [_error(text, [{"line": line, "column": column}])], "data": data})


def found_fault(prepared: Prepared, text: str) -> Reply:
    """Write a validation, which looks the same before the work and after it."""
    reply = failed(prepared, "validation")
    reply.body["errors"][0]["validation"] = {"merchant_id": [text]}
    return reply


def _throttled(vendor: Vendor) -> Reply:
    text = "Too many requests: the API throttle limit has been reached. Wait until your budget has refilled."
    body = {"errors": [_error(text, [])], "extensions": {"cost": vendor.throttle.report(0)}}
    return Reply(vendor.settings.throttle_status, body)


def _described(error: GraphQLError, settings: Settings) -> dict[str, Any]:
    cause = error.original_error
    locations = [{"line": place.line, "column": place.column} for place in error.locations or []]
    match cause:
        case None | GraphQLError() | Unauthorized():
            return _error(error.message, locations)
        case Refusal(fields=fields):
            described = _error(error.message, locations)
            if fields and settings.validation_under != "extensions":
                described["validation"] = fields
            if fields and settings.validation_under != "error":
                described["extensions"] = {"validation": fields}
            return described
        case _:
            raise cause  # a fault of this program, not a refusal: to be seen, not to be served


def _error(message: str, locations: list[dict[str, int]]) -> dict[str, Any]:
    return {"message": message, "locations": locations, "customer_facing": False}


def _fields(selected: SelectionSetNode) -> Iterator[FieldNode]:
    for node in selected.selections:
        if isinstance(node, FieldNode):
            yield node
            if node.selection_set:
                yield from _fields(node.selection_set)
