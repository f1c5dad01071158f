"""What the engine family behind Toggle's error shapes was seen to do, apart from what is believed of Toggle.

Each row is one reply that a real part gave to the document of an order, or to that document spoilt as told.
The parts are public: webonyx/graphql-php (the GraphQL engine of PHP), rebing/graphql-laravel, tymon/jwt-auth
and Laravel. RUN means that the reply was taken from the part itself, with resources/toggle.graphql as its
schema; the rest was measured before, and is told in vendor-api.md, section 12.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from toggle_desk.api.operations import create_order

WEBONYX, REBING, JWT, LARAVEL = "webonyx", "rebing", "jwt-auth", "Laravel"
RUN = "run"
TOLD = "vendor-api.md, section 12"
FIELD = create_order.FIELD
# Where things stand in the order's document: below its root field, in its arguments, among its variables.
BELOW, ROOT, ARGUMENT, VARIABLE = "      Card {", f"  {FIELD}(", "    note: $note", "  $note: String!"
NOWHERE = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """One reply: by which part and version, to what, and whether `createOrder` had done its work by then."""

    part: str
    version: str
    asked: str
    body: bytes | Mapping[str, Any]
    did_it: bool
    source: str
    status: int = 200
    kind: str = "application/json"

    def told(self, document: str = create_order.DOCUMENT, *, as_toggle: bool = False) -> Any:  # noqa: ANN401 - JSON
        """Give the reply to a document; Toggle's documented errors show no paths."""
        if isinstance(self.body, bytes) or "errors" not in self.body:
            return self.body
        errors: list[dict[str, Any]] = []
        for error in self.body["errors"]:
            kept = {name: told for name, told in error.items() if not (as_toggle and name == "path")}
            marker = kept.pop("locations", NOWHERE)
            errors.append({**kept, "locations": places(marker, document)} if marker else kept)
        return {**self.body, "errors": errors}


def places(marker: str, document: str = create_order.DOCUMENT) -> list[dict[str, int]]:
    """Tell where in a document a piece of it stands, as the engine does."""
    before = document[: document.index(marker) + len(marker) - len(marker.lstrip())]
    return [{"line": before.count("\n") + 1, "column": len(before) - before.rfind("\n")}]


def _errors(*messages: str, at: str = NOWHERE, **more: object) -> dict[str, Any]:
    where = {"locations": at} if at else {}
    return {"errors": [{"message": message, **where, **more} for message in messages]}


def _null(body: dict[str, Any]) -> dict[str, Any]:
    return {**body, "data": {FIELD: None}}


def _unread(message: str, at: str, asked: str, *versions: str) -> list[Seen]:
    return [
        Seen(WEBONYX, version, asked, _errors(message, at=at), did_it=False, source=RUN)
        for version in versions or ("14.11.10", "15.37.2")
    ]


UNREAD: tuple[Seen, ...] = (
    *_unread("Schema is not configured for mutations.", "mutation ", "a schema without mutations"),
    *_unread(
        f'Cannot query field "makeOrder" on type "Mutation". Did you mean "{FIELD}"?', ROOT, "a root field"
    ),
    *_unread('Cannot query field "pni" on type "Card". Did you mean "pin"?', BELOW, "a field below"),
    *_unread(
        f'Unknown argument "nota" on field "{FIELD}" of type "Mutation". Did you mean "note" or "total"?',
        ARGUMENT,
        "an argument",
    ),
    *_unread('Type "OrderItem" not found in document.', NOWHERE, "a variable's type", "14.11.10"),
    *_unread(
        'Unknown type "OrderItem". Did you mean "LineItem", "Order", or "OrderPage"?',
        VARIABLE,
        "a variable's type",
        "15.37.2",
    ),
    *_unread('Field "Card" of type "Card" must have a sub selection.', BELOW, "an object without fields"),
    *_unread('Field "id" of type "Int" must not have a sub selection.', BELOW, "a number with fields"),
    *_unread('Field "x" is not defined by type ContactInput.', ARGUMENT, "a literal's field", "14.11.10"),
    *_unread('Field "x" is not defined by type "ContactInput".', ARGUMENT, "a literal's field", "15.37.2"),
    *_unread(
        "Field ContactInput.last_name of required type String! was not provided.",
        ARGUMENT,
        "a literal without a field that is required",
    ),
    *_unread(
        f'Field "{FIELD}" argument "total" requires type Int!, found "5".', ARGUMENT, "a literal", "14.11.10"
    ),
    *_unread('Int cannot represent non-integer value: "5"', ARGUMENT, "a literal number", "15.37.2"),
    *_unread("String cannot represent a non string value: 5", ARGUMENT, "a literal text", "15.37.2"),
    *_unread("Boolean cannot represent a non boolean value: 5", ARGUMENT, "a literal truth", "15.37.2"),
    *_unread('Expected value of type "Int!", found null.', ARGUMENT, "null as a literal", "15.37.2"),
    *_unread(
        f'Field "{FIELD}" argument "total" of type "Int!" is required but not provided.',
        ROOT,
        "no argument that is required",
    ),
    *_unread(
        'Variable "$total" got invalid value "x"; '
        "Expected type Int; Int cannot represent non-integer value: x",
        VARIABLE,
        "a variable",
        "14.11.10",
    ),
    *_unread(
        'Variable "$total" got invalid value "x"; Int cannot represent non-integer value: "x"',
        VARIABLE,
        "a variable",
        "15.37.2",
    ),
    *_unread(
        'Variable "$order_items" got invalid value {"bogus":1} at "order_items[0]"; '
        'Field "bogus" is not defined by type "OrderItemInput".',
        VARIABLE,
        "a variable's field",
        "15.37.2",
    ),
    *_unread('Variable "$total" of required type "Int!" was not provided.', VARIABLE, "no variable"),
    *_unread('Variable "$note" of non-null type "String!" must not be null.', VARIABLE, "an empty text"),
    *_unread(
        'Variable "$total" of type "String!" used in position expecting type "Int!".', ARGUMENT, "a type"
    ),
    *_unread('Unknown directive "foo".', "  ) {", "a directive", "14.11.10"),
    *_unread('Unknown directive "@foo".', "  ) {", "a directive", "15.37.2"),
    *_unread('Syntax Error: Unexpected Name "mutatoin"', "mutation ", "no GraphQL"),
    *_unread("Max query depth should be 1 but got 2.", NOWHERE, "too deep a document"),
    *_unread("Max query complexity should be 2 but got 12.", NOWHERE, "too dear a document"),
    *_unread('Unknown operation named "Nope".', NOWHERE, "another operation"),
)

_PATH, _BELOW_PATH = [FIELD], [FIELD, "LineItems", 0, "Card"]
_VALIDATION = {"order_items.0.product_id": ["The selected product id is invalid."]}
_BLACKLISTED = {"message": "The token has been blacklisted"}
_PHP = (
    b"<br />\n<b>Warning</b>:  Undefined array key &quot;id&quot; in <b>/var/www/app/Order.php</b> "
    b"on line <b>12</b><br />\n"
)

# Of these the order may exist, and does where `did_it` says so.
AFTER_WORK: tuple[Seen, ...] = (
    *(
        Seen(WEBONYX, version, asked, body, did_it=True, source=RUN)
        for version in ("14.11.10", "15.37.2")
        for asked, body in (
            ("a resolver that throws", _null(_errors("Unauthorized", at=ROOT, path=_PATH))),
            ("a resolver that breaks", _null(_errors("Internal server error", at=ROOT, path=_PATH))),
            (
                "a field below that throws and may not be null",
                _null(_errors("Unauthorized", at=BELOW, path=_BELOW_PATH)),
            ),
            ("a root field that throws and may not be null", _errors("Unauthorized", at=ROOT, path=_PATH)),
            (
                "a resolver that passes on what another engine told it, and may not give null",
                _errors('Cannot query field "id" on type "Stock".', at=ROOT, path=_PATH),
            ),
            (
                "a number below that cannot be written",
                _errors("Internal server error", at=BELOW, path=_BELOW_PATH),
            ),
        )
    ),
    *(
        Seen(WEBONYX, "14.11, HTTP door", "a root field that throws", body, True, TOLD, status=400)
        for body in (
            _errors("Internal server error", at=ROOT, path=_PATH),
            _errors("The card could not be printed.", at=ROOT),
        )
    ),
    *(
        Seen(
            REBING,
            version,
            "a validation that a resolver throws after its work",
            _null(_errors("validation", at=ROOT, path=_PATH, extensions={"validation": _VALIDATION})),
            True,
            TOLD,
        )
        for version in ("8.6", "9.17", "10.0")
    ),
    Seen(
        "Lighthouse",
        "6",
        "a validation that a resolver throws after its work",
        _null(
            _errors(
                f"Validation failed for the field [{FIELD}].",
                at=ROOT,
                path=_PATH,
                extensions={"validation": _VALIDATION},
            )
        ),
        True,
        TOLD,
    ),
    *(
        Seen(JWT, "2.1", "a token that another request renewed meanwhile", _BLACKLISTED, True, TOLD, status)
        for status in (400, 401, 403, 500)
    ),
    Seen(JWT, "2.1", "the same, empty", b"", True, TOLD, 401),
    Seen(JWT, "2.1", "the same, as a page", b"<html>Unauthorized</html>", True, TOLD, 401, "text/html"),
    Seen(JWT, "2.1", "the same, told by GraphQL", _errors("The token has been blacklisted"), True, TOLD),
    Seen(LARAVEL, "8.83", "a warning that is shown in its place", _PHP, True, TOLD, kind="text/html"),
    Seen(LARAVEL, "8.83", "an exception on the way out", {"message": "Server Error"}, True, TOLD, 500),
)

# Of these nothing was done, which only some of them prove.
BEFORE_WORK: tuple[Seen, ...] = (
    *(
        Seen(JWT, "2.1", "a token that has run out", {"message": message}, False, TOLD, status)
        for message in ("Token has expired", "Token not provided", "Token Signature could not be verified.")
        for status in (401, 403)
    ),
    Seen(
        REBING,
        "10.0",
        "a user without rights",
        _null(_errors("Unauthorized", at=ROOT, path=_PATH)),
        False,
        TOLD,
    ),
    Seen(
        REBING,
        "10.0",
        "a validation of the arguments",
        _null(_errors("validation", at=ROOT, path=_PATH, extensions={"validation": _VALIDATION})),
        False,
        TOLD,
    ),
    Seen(
        REBING, "8.6 to 10.0", "a variable of an unknown type", {"message": "Server Error"}, False, TOLD, 500
    ),
    Seen(LARAVEL, "8.83", "too many requests", {"message": "Too Many Attempts."}, False, TOLD, 429),
    Seen(LARAVEL, "8.83", "maintenance", {"message": "Service Unavailable"}, False, TOLD, 503),
    Seen(LARAVEL, "8.83", "no CSRF token", b"<html>Page Expired</html>", False, TOLD, 419, "text/html"),
    Seen(LARAVEL, "8.83", "another address", b"<html>Not Found</html>", False, TOLD, 404, "text/html"),
)
EVERY = (*UNREAD, *AFTER_WORK, *BEFORE_WORK)
