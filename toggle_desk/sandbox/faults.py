"""Everything that can go wrong between the till and the vendor, to be switched on for a test."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any, Literal, TypeAlias, cast

Fault = Literal[
    "delay",  # a wait of `seconds`
    "close",  # the connection is closed without a reply
    "status",  # an error page with the HTTP status `status`
    "html",  # a sign-in page of the network, with status 200
    "garbage",  # bytes that are no JSON, called JSON
    "error",  # a GraphQL error with null data and no validation; `text` is its message
    "unauthorized",  # the documented Unauthorized body
    "message",  # JSON that is no GraphQL, as frameworks answer: `text` with the HTTP status `status`
    "validation",  # a validation of `text`, which looks the same before and after the work
    "php_warning",  # the true reply behind a warning that PHP shows in front of it
    "truncate",  # the true reply, cut after `keep` bytes
    "error_with_data",
    "empty_line_items",
    "null_card",
    "different_amount",
    "integer_pin",
    "string_ids",
    "alias",
]
Body: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """One fault: for which operations, before or after the vendor has done its work, when and how often.

    `operation` is a shell pattern over the root field and the operation name. The first `skip` matching
    requests are spared, the next `times` suffer (0 is all of them). Faults that change the reply have no
    stage.
    """

    fault: Fault
    operation: str = "*"
    stage: Literal["before", "after"] = "after"
    times: int = 1
    skip: int = 0
    seconds: float = 0.0
    status: int = 500
    keep: int = 20
    text: str = "Internal server error"


class Faults:
    """The rules that are switched on, with how many requests each has met."""

    def __init__(self) -> None:
        self._rules: list[Rule] = []
        self._met: list[int] = []

    def add(self, rules: Iterable[Rule]) -> None:
        """Switch rules on, behind those that are there."""
        self._rules.extend(rules)
        self._met.extend(0 for _ in range(len(self._rules) - len(self._met)))

    def clear(self) -> None:
        """Let everything work again."""
        self._rules.clear()
        self._met.clear()

    def listed(self) -> list[tuple[Rule, int]]:
        """Give each rule with the number of matching requests so far."""
        return list(zip(self._rules, self._met, strict=True))

    def due(self, names: Iterable[str]) -> list[Rule]:
        """Count a request against the rules that match one of its names, and give those it suffers."""
        due: list[Rule] = []
        for n, rule in enumerate(self._rules):
            if any(fnmatchcase(name, rule.operation) for name in names):
                self._met[n] += 1
                if self._met[n] > rule.skip and (not rule.times or self._met[n] <= rule.skip + rule.times):
                    due.append(rule)
        return due


def _error_with_data(body: Body) -> None:
    body["errors"] = [{"message": "Something went wrong afterwards.", "customer_facing": False}]


def _empty_line_items(body: Body) -> None:
    _change(body, "LineItems", lambda value: [] if isinstance(value, list) else value)


def _null_card(body: Body) -> None:
    _change(body, "Card", lambda _: None)


def _different_amount(body: Body) -> None:
    _change(body, "balance", lambda value: value + 100)


def _integer_pin(body: Body) -> None:
    _change(body, "pin", int)


def _string_ids(body: Body) -> None:
    _change(body, "id", str)


def _alias(body: Body) -> None:
    _change(body, "card_alias_card_reference", lambda _: "OLD-00000042")


RESHAPED: dict[str, Callable[[Body], None]] = {
    "error_with_data": _error_with_data,
    "empty_line_items": _empty_line_items,
    "null_card": _null_card,
    "different_amount": _different_amount,
    "integer_pin": _integer_pin,
    "string_ids": _string_ids,
    "alias": _alias,
}
NEEDS_A_REPLY = frozenset({"truncate", "php_warning", *RESHAPED})


def _change(part: object, key: str, change: Callable[[Any], object]) -> None:
    if isinstance(part, list):
        for element in cast("list[object]", part):
            _change(element, key, change)
    elif isinstance(part, dict):
        part = cast("Body", part)
        for name, value in part.items():
            _change(value, key, change)
            if name == key:
                part[name] = change(value)
