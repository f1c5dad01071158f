"""Receipts to print."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QLocale

from tests.presenters.entries import entry_in
from toggle_desk.application.card_code import code_of
from toggle_desk.domain.card_number import grouped
from toggle_desk.domain.intent import State
from toggle_desk.domain.receipt import Receipt
from toggle_desk.presenters.card_face import face_of, receipt_of
from toggle_desk.presenters.language import Language, speak
from toggle_desk.ui.appearance.translations import language

NOW = datetime(2026, 11, 28, tzinfo=UTC)
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


def a_copy_in(code: str) -> Receipt:
    """Give what the program puts on paper in a language."""
    entry = entry_in(State.ISSUED)
    speak(language(code, QLocale({"ar": "ar_AE"}.get(code, code))))
    try:
        return receipt_of(face_of(entry, NOW), entry.reference, 2, practice=True)
    finally:
        speak(Language())
