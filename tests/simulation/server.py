"""Toggle's own book, which is the truth that every promise is measured against."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from toggle_desk.domain.card import Card, LineItem, NumericPin, Order, Secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import DuplicateReported, Refused, Replied, Verdict
from toggle_desk.domain.order import GratuityOrder, ReversalOrder

PIN = Secret("004207")  # of every card
PIN_AS_NUMBER = NumericPin("4207")  # as the vendor's own examples tell it beside the other
EPOCH = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the book: what it is worth in minor units, and from when on a look-up shows it."""

    item: LineItem
    shown_from: float


class Server:
    """Sells and takes back; `sold` hears of each order at the moment at which it becomes real."""

    def __init__(self, *, refuses_duplicates: bool, sold: Callable[[str], None]) -> None:
        self.refuses_duplicates = refuses_duplicates
        self.book: dict[str, list[Line]] = {}
        self.reversed: set[str] = set()
        self.blind = False  # a filter in front of the account hides everything from look-ups
        self._sold = sold
        self._last_id = 0

    def do(self, order: GratuityOrder | ReversalOrder, at: float, lag: float) -> Verdict:
        """Carry an order out now and show it to look-ups `lag` seconds later."""
        if self.refuses_duplicates and order.reference in self.book:
            return DuplicateReported("Duplicate reference supplied")
        if isinstance(order, GratuityOrder):
            return self._sell(order, at + lag)
        return self._take_back(order, at + lag)

    def sales(self, reference: str) -> list[LineItem]:
        """Give every card that really exists under a reference."""
        return [line.item for line in self.book.get(reference, ()) if (line.item.value or 0) > 0]

    def shown(self, reference: str, at: float) -> tuple[LineItem, ...]:
        """Give what a look-up finds now."""
        if self.blind:
            return ()
        return tuple(
            _told(line.item, every=2) for line in self.book.get(reference, ()) if line.shown_from <= at
        )

    def _sell(self, order: GratuityOrder, shown_from: float) -> Verdict:
        number = Secret(f"6301{self._new_id():015}")
        card = Card(number, pin=PIN, balance=order.face_value, initial=order.face_value)
        item = LineItem(str(self._new_id()), card, order.face_value, order.reference)
        self.book.setdefault(order.reference, []).append(Line(item, shown_from))
        self._sold(order.reference)
        return Replied(Order(str(self._new_id()), (_told(item, every=3),)))

    def _take_back(self, order: ReversalOrder, shown_from: float) -> Verdict:
        lines = self.book.get(order.reverses, [])
        place = next((n for n, line in enumerate(lines) if line.item.id == order.line_item_id), None)
        if place is None or order.line_item_id in self.reversed:
            return Refused(Code.REFUSED, "The selected line item id is invalid.", ("line_item_id",))
        self.reversed.add(order.line_item_id)
        sold = lines[place].item
        emptied = None if sold.card is None else replace(sold.card, balance=0)
        lines[place] = replace(lines[place], item=replace(sold, card=emptied))
        item = LineItem(str(self._new_id()), emptied, -order.face_value, order.reference)
        self.book.setdefault(order.reference, []).append(Line(item, shown_from))
        return Replied(Order(str(self._new_id()), (item,)))

    def _new_id(self) -> int:
        self._last_id += 1
        return self._last_id


def _told(item: LineItem, *, every: int) -> LineItem:
    """Tell the PIN of every so many cards as a number; it depends on nothing that is drawn."""
    if item.card is None or int(item.id) // 3 % every:
        return item
    return replace(item, card=replace(item.card, pin=PIN_AS_NUMBER))


def true_time(at: float) -> datetime:
    """Give the time by everybody's right clock, `at` seconds into a run."""
    return EPOCH + timedelta(seconds=at)
