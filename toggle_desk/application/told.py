"""Reads what Toggle told of a card in the light of what this till was told before."""

from contextlib import suppress
from dataclasses import replace

from toggle_desk.application.ports import Questions
from toggle_desk.application.records import Entry, Issued, issued_from
from toggle_desk.domain.card import NumericPin, Order
from toggle_desk.domain.errors import RecordsUnusable


def told_of(order: Order, entry: Entry, questions: Questions) -> Issued:
    """Keep what a reply or a look-up told, a PIN that came as a number with the length of its product's PINs.

    Where that length is not known, the PIN stays as it came.
    """
    issued = issued_from(order)
    if isinstance(issued.pin, NumericPin):
        with suppress(RecordsUnusable):
            lengths = questions.pin_lengths(entry.decision.product_id)
            return replace(issued, pin=issued.pin.filled(lengths))
    return issued
