"""A second Toggle, written from the vendor's public pages alone, to judge the program by.

It shares neither code nor the GraphQL engine with the built-in one. What the pages leave open is a switch
of `Manners`; what a network can do to a reply is a trick of `rival_wire`.
"""

import json
import secrets
import threading
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from types import TracebackType
from typing import Any, Literal, Self, cast

from tests.doubles.laravel import as_received, objection
from tests.doubles.rival_query import Asked, Document, Misread, filled, read_document, variables_in
from tests.doubles.rival_schema import objections
from tests.doubles.rival_wire import Call, Said, Trick, Wire, properly

USERNAME = "anchor-till-2"
PASSWORD = "correct horse: battery &staple"
ACCOUNT = 662
SITES = ("LEEDS-01", "YORK-02")
# Product number: name, whether any value may be given, and the value of each price option.
PRODUCTS: dict[int, tuple[str, bool, dict[int, int]]] = {
    3532: ("In-Store Gift Card", True, {}),
    3533: ("Afternoon tea for two", False, {16531: 4500}),
}

_SCALAR = ""
_CARD = {
    **dict.fromkeys(("id", "card_reference", "pin", "balance", "initial_balance", "expiry_time"), _SCALAR),
    **dict.fromkeys(("card_alias_card_reference", "product_name", "first_top_up_value", "used"), _SCALAR),
    **dict.fromkeys(("created_at", "updated_at", "validity_start_time"), _SCALAR),
    "ValueSplit": "ValueSplit",
}
_TYPES: dict[str, dict[str, str]] = {
    "User": {"id": _SCALAR},
    "Account": {"id": _SCALAR, "name": _SCALAR},
    "Product": {"id": _SCALAR, "name": _SCALAR},
    "Order": {"id": _SCALAR, "LineItems": "LineItem"},
    "Reversal": {"id": _SCALAR, "value": _SCALAR, "LineItems": "LineItem"},
    "LineItem": {"id": _SCALAR, "value": _SCALAR, "created_at": _SCALAR, "Card": "Card"}
    | {"Transaction": "Transaction"},
    "BareLineItem": {"id": _SCALAR},
    "Transaction": {"merchant_transaction_reference": _SCALAR},
    "Card": _CARD,
    "ValueSplit": {"tender": _SCALAR, "discount": _SCALAR},
}
_PAGE = {"total": _SCALAR, "per_page": _SCALAR}
_ORDER = {
    "account_id": "Int!",
    "order_items": "[OrderItemInput]!",
    "total": "Int!",
    "currency": "String!",
    "group_fulfilment": "Boolean!",
    "sales_channel_id": "Int!",
    "auto_fulfil_group_fulfilment": "Boolean!",
    "merchant_id": "Int",
    "merchant_transaction_reference": "String",
    "unit_epos_reference": "String",
    "note": "String",
    "receipt_contact": "ContactInput",
}
_ARGUMENTS: dict[str, dict[str, str]] = {
    "loginUser": {"email": "String", "username": "String", "password": "String!"},
    "LoginUser": {"email": "String", "username": "String", "password": "String!"},
    "Accounts": {"page": "Int", "limit": "Int"},
    "Products": {"account_id": "Int!"},
    "Cards": {"card_reference": "String", "id": "Int", "page": "Int", "limit": "Int"},
    "LineItems": {"merchant_transaction_reference": "String", "page": "Int", "limit": "Int"},
    "createOrder": _ORDER,
    "createReversal": {
        "merchant_transaction_reference": "String",
        "merchant_id": "Int",
        "unit_epos_reference": "String",
        "ReversalItems": "[ReversalItemInput]",
    },
}
_JSON_TYPES: dict[str, type] = {"Int": int, "String": str, "Boolean": bool}


@dataclass
class Manners:
    """Everything the vendor's pages leave open, each as this Toggle happens to do it."""

    token_headers: tuple[str, ...] = ("X-Authorization", "Authorization")
    token_prefix: str = "Bearer "
    rotates: bool = False  # every reply brings a new token, and the old one dies at once
    token_dies_after: int = 0  # so many uses; 0 is never
    login_fields: tuple[str, ...] = ("loginUser", "LoginUser")
    insists_on_a_username: bool = False  # LoginUser takes no email, and no null either
    wrong_login: Literal["unauthorized", "validation", "null"] = "unauthorized"
    pin: Literal["text", "integer", "four", "null"] = "text"
    draws_pin: str = ""  # six digits; "" is any
    ids_as_text: bool = False
    alias: str | None = None
    accounts: Literal["page", "list", "refused"] = "page"
    account_ids: tuple[int, ...] = (ACCOUNT,)
    products: Literal["list", "page"] = "list"
    line_items_tell: Literal["everything", "id"] = "everything"
    search: Literal["exact", "prefix"] = "exact"  # prefix finds all that begins with the same four letters
    unseen_for: int = 0  # so many look-ups do not find what is there
    validation_under: Literal["error", "extensions"] = "error"
    reading: Literal["loose", "strict", "schema"] = "loose"  # how the types of variables are checked
    repeated: Literal["mint", "refuse"] = "mint"  # a reference that was used before
    tells_cost: bool = True


@dataclass
class Sale:
    """One card that exists, and the order that made it; money in minor units."""

    order_id: int
    line_item_id: int
    order: Mapping[str, Any]
    value: int
    balance: int
    number: str
    pin: str
    product: str
    reversed: bool = False
    overlooked: int = 0

    @property
    def reference(self) -> str:
        return self.order["merchant_transaction_reference"]


class _Refused(Exception):
    """Nothing was done, for these reasons by field."""

    def __init__(self, **found: str) -> None:
        super().__init__(found)
        self.found = {name.replace("__", "."): [text] for name, text in found.items()}


class _Unauthorized(Exception):
    """The token is missing, dead or made up."""


@dataclass
class Rival:
    """Runs while its `with` block does; `sales`, `reversals` and `heard` tell what reached it."""

    manners: Manners = field(default_factory=Manners)
    password: str = PASSWORD
    sales: list[Sale] = field(default_factory=list[Sale])
    reversals: list[Mapping[str, Any]] = field(default_factory=list[Mapping[str, Any]])
    heard: list[str] = field(default_factory=list[str])  # the root field of every request
    tokens: list[str] = field(default_factory=list[str])  # every token ever handed out
    logins: list[Mapping[str, Any]] = field(default_factory=list[Mapping[str, Any]])
    _tricks: dict[str, deque[Trick]] = field(default_factory=lambda: defaultdict(deque))
    _alive: dict[str, int] = field(default_factory=dict[str, int])
    _lock: threading.RLock = field(default_factory=threading.RLock)
    _news: threading.Condition = field(default_factory=threading.Condition)

    def __enter__(self) -> Self:
        self._wire = Wire(self._play, self._work)
        self.url = f"http://127.0.0.1:{self._wire.open()}/graphql"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wire.close()

    # -- what a test arranges ---------------------------------------------------------------------------

    def plays(self, root: str, *tricks: Trick) -> None:
        """Deal with the next requests for a root field in these ways, one after the other."""
        self._tricks[root].extend(tricks)

    def slams(self, connections: int) -> None:
        """Cut so many of the next connections at the first byte that comes in, with the rest unread."""
        self._wire.slam = connections

    def lets_go(self) -> None:
        """Let every request go on that is being kept waiting."""
        self._wire.released.set()

    def await_heard(self, root: str, times: int = 1) -> None:
        """Wait until a request for a root field has arrived."""
        with self._news:
            assert self._news.wait_for(lambda: self.heard.count(root) >= times, timeout=30)

    def await_sold(self, cards: int) -> None:
        """Wait until so many cards exist."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.sales) >= cards, timeout=30)

    def sold_under(self, reference: str) -> list[Sale]:
        """Give every card that was made under exactly this reference."""
        return [sale for sale in self.sales if sale.reference == reference]

    # -- the vendor -------------------------------------------------------------------------------------

    def _play(self, call: Call) -> Trick:
        try:
            root = read_document(call.json["query"]).root.name
        except (Misread, ValueError, KeyError):
            root = ""
        waiting = self._tricks[root] or self._tricks["*"]
        trick = waiting.popleft() if waiting else properly
        with self._news:
            self.heard.append(root)
            self._news.notify_all()
        return trick

    def _work(self, call: Call) -> Said:
        with self._lock:
            token = ""
            try:
                asked = {**call.json, "variables": as_received(call.json.get("variables") or {})}
                document = read_document(asked["query"])
                if document.root.name in {"loginUser", "LoginUser"}:
                    return self._login(document, asked)
                token = self._pass(call)
                self._read(document, asked)
                data = self._result(document.root, self._given(document, asked))
                said: dict[str, Any] = {"data": {document.root.name: data}}
            except Misread as problem:
                said = {"errors": [_error(str(problem))]}
            except _Unauthorized:
                return self._said({"errors": [_error("Unauthorized")]}, "")
            except _Refused as refusal:
                root = read_document(call.json["query"]).root.name
                said = {"errors": [self._finding(refusal)], "data": {root: None}}
            return self._said(said, self._next_token(token))

    def _said(self, said: dict[str, Any], token: str) -> Said:
        if self.manners.tells_cost:
            status = {"maximumAvailable": 8000, "currentlyAvailable": 7986}
            said["extensions"] = {"cost": {"actualQueryCost": 16, "throttleStatus": status}}
        headers = {"Date": formatdate(usegmt=True)}
        if token:
            headers |= dict.fromkeys(self.manners.token_headers, self.manners.token_prefix + token)
        return Said(200, json.dumps(said).encode(), headers)

    def _login(self, document: Document, asked: dict[str, Any]) -> Said:
        name = document.root.name
        if name not in self.manners.login_fields:
            raise Misread(f'Cannot query field "{name}" on type "Query".')
        self._read(document, asked)
        given = self._given(document, asked)
        self.logins.append(given)
        known = USERNAME in {given.get("username"), given.get("email")}
        if known and given["password"] == self.password:
            return self._said({"data": {name: {"id": self._id(77)}}}, self._mint())
        match self.manners.wrong_login:
            case "unauthorized":
                raise _Unauthorized
            case "validation":
                raise _Refused(password="These credentials do not match our records.")
            case "null":
                return self._said({"data": {name: None}}, "")

    def _pass(self, call: Call) -> str:
        token = call.headers.get("authorization", "").removeprefix("Bearer ")
        if token not in self._alive:
            raise _Unauthorized
        self._alive[token] += 1
        if self.manners.token_dies_after and self._alive[token] > self.manners.token_dies_after:
            del self._alive[token]
            raise _Unauthorized
        return token

    def _next_token(self, token: str) -> str:
        if not self.manners.rotates or token not in self._alive:
            return ""
        del self._alive[token]
        return self._mint()

    def _mint(self) -> str:
        token = f"eyJ{secrets.token_hex(6)}.{secrets.token_hex(12)}.{secrets.token_hex(8)}"
        self.tokens.append(token)
        self._alive[token] = 0
        return token

    def _read(self, document: Document, asked: Mapping[str, Any]) -> None:
        """Check the request as the server's engine would, before anything is done. Raises Misread."""
        variables: dict[str, Any] = asked["variables"]
        refused = objection(asked["query"], variables)
        if refused is not None:
            raise Misread(refused)
        if self.manners.reading == "schema":
            found = objections(asked["query"], variables, asked.get("operationName"))
            if found:
                raise Misread(found[0])
        known = self._arguments(document.root.name)
        for name in document.root.arguments:
            if name not in known:
                raise Misread(f'Unknown argument "{name}" on field "{document.root.name}".')
        for name, kind in known.items():
            if kind.endswith("!") and name not in document.root.arguments:
                raise Misread(f'Field "{document.root.name}" argument "{name}" of type "{kind}" is required.')
        self._check_selection(self._shape(document.root.name), document.root)
        if self.manners.reading == "strict":
            _check_variables(document, variables, known, asked.get("operationName"))

    def _arguments(self, root: str) -> dict[str, str]:
        if root not in _ARGUMENTS:
            raise Misread(f'Cannot query field "{root}".')
        if root == "LoginUser" and self.manners.insists_on_a_username:
            return {"username": "String!", "password": "String!"}
        paged = {"page": "Int!", "limit": "Int!"} if self.manners.reading == "strict" else {}
        if root == "Products" and self.manners.products == "page":
            return {**_ARGUMENTS[root], "page": "Int", "limit": "Int"}
        if root == "Accounts" and self.manners.accounts == "list":
            return {}
        return {**_ARGUMENTS[root], **paged} if "page" in _ARGUMENTS[root] else _ARGUMENTS[root]

    def _shape(self, root: str) -> dict[str, str]:
        line_item = "LineItem" if self.manners.line_items_tell == "everything" else "BareLineItem"
        shapes = {
            "loginUser": _TYPES["User"],
            "LoginUser": _TYPES["User"],
            "Accounts": _TYPES["Account"] if self.manners.accounts == "list" else _page_of("Account"),
            "Products": _TYPES["Product"] if self.manners.products == "list" else _page_of("Product"),
            "Cards": _page_of("Card"),
            "LineItems": _page_of(line_item),
            "createOrder": _TYPES["Order"],
            "createReversal": _TYPES["Reversal"],
        }
        return shapes[root]

    def _check_selection(self, shape: Mapping[str, str], asked: Asked) -> None:
        for one in asked.selected:
            if one.name not in shape:
                raise Misread(f'Cannot query field "{one.name}" on type "{asked.name}".')
            if (shape[one.name] == _SCALAR) == bool(one.selected):
                raise Misread(
                    f'Field "{one.name}" of type "{asked.name}" must have a selection of subfields.'
                )
            if one.selected:
                self._check_selection(_TYPES[shape[one.name]], one)

    def _given(self, document: Document, asked: Mapping[str, Any]) -> dict[str, Any]:
        variables: dict[str, Any] = asked.get("variables") or {}
        return cast("dict[str, Any]", filled(dict(document.root.arguments), variables))

    def _result(self, root: Asked, given: dict[str, Any]) -> object:
        match root.name:
            case "Accounts":
                return self._accounts(root)
            case "Products":
                listed = [{"id": self._id(number), "name": of[0]} for number, of in PRODUCTS.items()]
                return _selected(root, listed if self.manners.products == "list" else _paged(listed))
            case "Cards":
                wanted = given["card_reference"]
                found = [
                    self._card(sale) for sale in self.sales if wanted in {sale.number, self.manners.alias}
                ]
                return _selected(root, _paged(found))
            case "LineItems":
                return _selected(root, _paged(self._line_items(given["merchant_transaction_reference"])))
            case "createOrder":
                return _selected(root, self._create_order(given))
            case _:
                return _selected(root, self._create_reversal(given))

    def _accounts(self, root: Asked) -> object:
        if self.manners.accounts == "refused":
            raise _Refused(account="You may not list accounts.")
        listed = [{"id": self._id(number), "name": f"Group {number}"} for number in self.manners.account_ids]
        return _selected(root, listed if self.manners.accounts == "list" else _paged(listed))

    def _line_items(self, reference: str) -> list[dict[str, Any]]:
        length = 4 if self.manners.search == "prefix" else None
        found: list[dict[str, Any]] = []
        for sale in self.sales:
            if sale.reference[:length] != reference[:length]:
                continue
            if sale.overlooked < self.manners.unseen_for:
                sale.overlooked += 1
                continue
            found.append(self._line_item(sale))
        return found

    def _create_order(self, given: dict[str, Any]) -> dict[str, Any]:
        reference = given.get("merchant_transaction_reference", "")
        if self.manners.repeated == "refuse" and self.sold_under(reference):
            raise _Refused(merchant_transaction_reference="Duplicate reference supplied")
        (item,) = given["order_items"]
        value = _check_order(given, item)
        number = f"63011900{secrets.randbelow(10**11):011}"
        sale = Sale(
            order_id=900_000 + len(self.sales),
            line_item_id=410_000 + len(self.sales),
            order=given,
            value=value,
            balance=value,
            number=number,
            pin=self.manners.draws_pin or f"{secrets.randbelow(10**6):06}",
            product=PRODUCTS[int(item["product_id"])][0],
        )
        with self._news:
            self.sales.append(sale)
            self._news.notify_all()
        return {"id": self._id(sale.order_id), "LineItems": [self._line_item(sale)]}

    def _create_reversal(self, given: dict[str, Any]) -> dict[str, Any]:
        wanted = given["ReversalItems"]
        item = cast("dict[str, Any]", wanted[0] if isinstance(wanted, list) else wanted)
        sold = [sale for sale in self.sales if sale.line_item_id == int(item["line_item_id"])]
        if not sold or sold[0].reversed:
            raise _Refused(line_item_id="The selected line item id is invalid.")
        (sale,) = sold
        sale.reversed, sale.balance = True, 0
        self.reversals.append(given)
        return {"id": self._id(800_000), "value": -sale.value, "LineItems": [self._line_item(sale)]}

    def _line_item(self, sale: Sale) -> dict[str, Any]:
        return {
            "id": self._id(sale.line_item_id),
            "value": sale.value,
            "created_at": "2025-02-03 18:00:00",
            "Transaction": {"merchant_transaction_reference": sale.reference},
            "Card": self._card(sale),
        }

    def _card(self, sale: Sale) -> dict[str, Any]:
        pins = {"text": sale.pin, "integer": int(sale.pin), "four": sale.pin[:4], "null": None}
        return {
            "id": self._id(sale.line_item_id + 1),
            "card_reference": sale.number,
            "pin": pins[self.manners.pin],
            "balance": sale.balance,
            "expiry_time": "2031-02-03 03:00:00",
            "card_alias_card_reference": self.manners.alias,
            "product_name": sale.product,
            "initial_balance": sale.value,
            "first_top_up_value": None,
            "created_at": "2025-02-03 18:00:00",
            "updated_at": "2025-02-03 18:00:00",
            "used": False,
            "validity_start_time": None,
            "ValueSplit": {"tender": 0, "discount": sale.balance},
        }

    def _id(self, number: int) -> int | str:
        return str(number) if self.manners.ids_as_text else number

    def _finding(self, refusal: _Refused) -> dict[str, Any]:
        error = _error("validation")
        if self.manners.validation_under == "error":
            return {**error, "validation": refusal.found}
        return {**error, "extensions": {"validation": refusal.found}}


def refusing(text: str, *, field: str = "note") -> bytes:
    """Write a validation error in the vendor's shape, with any text."""
    error = {**_error("validation"), "validation": {field: [text]}}
    return json.dumps({"errors": [error], "data": {"createOrder": None}}).encode()


def failing(message: str) -> bytes:
    """Write an error that tells nothing of what it left behind."""
    return json.dumps({"errors": [_error(message)], "data": {"createOrder": None}}).encode()


def _check_order(given: Mapping[str, Any], item: Mapping[str, Any]) -> int:
    """Find fault with an order, or say what it sells, in minor units."""
    if int(given["account_id"]) != ACCOUNT:
        raise _Refused(account_id="The selected account id is invalid.")
    if given["currency"] != "GBP":
        raise _Refused(currency="The selected currency is invalid.")
    if given.get("merchant_id", 26) != 26:
        raise _Refused(merchant_id="The selected merchant id is invalid.")
    if given.get("unit_epos_reference", SITES[0]) not in SITES:
        raise _Refused(
            unit_epos_reference="The external_site_id supplied was not recognised for this account."
        )
    contact = given.get("receipt_contact")
    if contact is not None and "@" not in (contact.get("email") or ""):
        raise _Refused(receipt_contact__email="The receipt contact email must be a valid email address.")
    if item["fulfilment_method_id"] == 1 and "@" not in (item.get("fulfilment_email") or ""):
        raise _Refused(order_items__0__fulfilment_email="This field is required")
    product = PRODUCTS.get(int(item.get("product_id", 0)))
    if product is None:
        raise _Refused(order_items__0__product_id="The selected product id is invalid.")
    _, custom, options = product
    value = (
        item.get("custom_price_modifier_value") if custom else options.get(item.get("price_modifier_id", 0))
    )
    if not isinstance(value, int) or ("price_modifier_id" in item and "custom_price_modifier_value" in item):
        raise _Refused(order_items__0__price_modifier_id="The selected price modifier id is invalid.")
    if given["total"] + sum(discount["value"] for discount in item["discounts"]) != value:
        raise _Refused(total="The total does not add up.")
    return value


def _check_variables(
    document: Document, variables: Mapping[str, Any], known: Mapping[str, str], operation_name: object
) -> None:
    """Hold a document to every letter of its own declarations. Raises Misread."""
    if operation_name != document.name:
        raise Misread(f'Unknown operation named "{operation_name}".')
    used = set(variables_in(dict(document.root.arguments)))
    if used != set(document.declared):
        raise Misread("Variables are declared that are never used, or used that were never declared.")
    if set(variables) - set(document.declared):
        raise Misread("Variables were given that the document does not know.")
    for argument, value in document.root.arguments.items():
        for name in variables_in({"": value}):
            declared = document.declared[name]
            direct = known[argument] if not isinstance(value, dict | list) else declared
            fits = declared.replace("!", "") == direct.replace("!", "")
            if not fits or (direct.endswith("!") and not declared.endswith("!")):
                raise Misread(
                    f'Variable "${name}" of type "{declared}" is used where "{direct}" is expected.'
                )
    for name, declared in document.declared.items():
        given = variables.get(name)
        wanted = _JSON_TYPES.get(declared.removesuffix("!"))
        if given is None and declared.endswith("!"):
            raise Misread(f'Variable "${name}" of non-null type "{declared}" must not be null.')
        if given is not None and wanted is not None and type(given) is not wanted:
            raise Misread(f'Variable "${name}" got invalid value; {declared} cannot represent it.')


def _selected(asked: Asked, value: object) -> object:
    """Give only what was asked for."""
    if isinstance(value, list):
        return [_selected(asked, one) for one in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    members = cast("dict[str, object]", value)
    return {one.name: _selected(one, members[one.name]) for one in asked.selected}


def _page_of(kind: str) -> dict[str, str]:
    return {"data": kind, **_PAGE}


def _paged(rows: list[dict[str, Any]]) -> dict[str, object]:
    return {"data": rows, "total": len(rows), "per_page": 100}


def _error(message: str) -> dict[str, Any]:
    return {"message": message, "locations": [{"line": 2, "column": 3}], "customer_facing": False}
