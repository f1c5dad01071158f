"""Receipts to print."""

from dataclasses import replace

from toggle_desk.application.card_code import code_of
from toggle_desk.domain.card import grouped
from toggle_desk.domain.receipt import Receipt

NUMBER = "6301190012345674821"
RECEIPT = Receipt(
    banner="",
    mark="",
    title="In-store Gift",
    amount="£20.00",
    code=code_of(NUMBER),
    code_text=NUMBER,
    number=grouped(NUMBER),
    pin="PIN 7294",
    lines=("Valid until 22 November 2027, expires 03:00 the next day", "The Anchor, Leeds"),
    reference="TDPTILL0000000000000000000000001",
)


def receipt_for(number: str) -> Receipt:
    """Give a receipt for another card."""
    return replace(RECEIPT, code=code_of(number), code_text=number, number=grouped(number))
