"""What a card that Toggle shows under a reference proves about the intent."""

from toggle_desk.domain.card import LineItem
from toggle_desk.domain.intent import Intent, Kind, State


def read_back(intent: Intent, line_items: tuple[LineItem, ...]) -> State:
    """Judge what Toggle shows under a reference: exactly one card of exactly the decided value."""
    if intent.kind is Kind.REVERSAL:
        return State.ISSUED if line_items else State.ISSUED_INCOMPLETE
    # A reversed card may stay listed beside the line that took it back.
    sales = tuple(item for item in line_items if item.value is None or item.value >= 0)
    if len(sales) > 1:
        return State.DUPLICATE
    if not sales:
        return State.ISSUED_INCOMPLETE
    item = sales[0]
    right = _is_worth(item, intent.face_value)
    if right is False:
        return State.MISMATCH
    if item.card_hidden or (right and item.card is not None and item.card.number is not None):
        return State.ISSUED
    return State.ISSUED_INCOMPLETE


def _is_worth(item: LineItem, face_value: int) -> bool | None:
    """Compare what Toggle tells of a card's worth with what was decided; None where it tells nothing.

    A lower balance is a guest's spending where the first value is told too; a higher one is never right.
    """
    card = item.card
    initial = None if card is None else card.initial
    balance = None if card is None else card.balance
    if initial is not None and initial != face_value:
        return False
    vouched = face_value in {initial, item.value}
    if balance is not None:
        return balance == face_value or (vouched and 0 <= balance < face_value)
    if vouched:
        return True
    return None if item.value is None else False
