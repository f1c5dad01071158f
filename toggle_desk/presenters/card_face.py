"""A card as a guest may see it, on glass or paper: made only where everything that is told of it agrees."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from toggle_desk.application.card_code import code_of
from toggle_desk.application.records import Entry, Issued
from toggle_desk.domain.card_number import grouped
from toggle_desk.domain.money import Money
from toggle_desk.domain.qr import Modules, read_code
from toggle_desk.domain.request import says
from toggle_desk.presenters import outcome, wording

if TYPE_CHECKING:  # paper comes long after the first tile
    from toggle_desk.domain.receipt import Receipt


class Disagreement(Exception):
    """What would be handed over contradicts itself or the records: nothing is handed over."""


@dataclass(frozen=True, slots=True)
class CardFace:
    """One card in finished words; nothing on it is masked and nothing on it is for staff."""

    title: str
    amount: str
    code: Modules
    text: str  # the bare number, which is what the code says
    number: str  # in fours
    pin: str
    lines: tuple[str, ...]  # what the PIN may lack, valid from, valid until, site


def face_of(entry: Entry, at: datetime) -> CardFace:
    """Put a card's face together at a moment; raises Disagreement, also where its number is not here."""
    issued = entry.issued
    shown = None if issued is None else issued.shown_number
    if issued is None or shown is None:
        raise Disagreement(entry.reference)
    decided = entry.decision.value
    later = issued.valid_from is not None and issued.valid_from > at
    lines = (
        wording.say("handover.pin_zeros") if issued.pin_may_lack_zeros else "",
        wording.say("guest.valid_from", day=outcome.day_here(issued.valid_from)) if later else "",
        wording.say("guest.expires", day=outcome.day(issued.expires)) if issued.expires else "",
        entry.decision.site_name if entry.decision.site_reference else "",
    )
    try:
        code = code_of(shown.reveal())
    except ValueError as problem:
        raise Disagreement(entry.reference) from problem
    face = CardFace(
        title=issued.product_name or entry.decision.product_name,
        amount=wording.money(decided if issued.balance is None else Money(issued.balance, decided.currency)),
        code=code,
        text=shown.reveal(),
        number=grouped(shown.reveal()),
        pin=_pin(issued),
        lines=tuple(line for line in lines if line),
    )
    if not agrees(face, entry):
        raise Disagreement(entry.reference)
    return face


def agrees(face: CardFace, entry: Entry) -> bool:
    """Compare the decision, the order's value, the note in Toggle's books, the words and the code."""
    issued, decision = entry.issued, entry.decision
    shown = None if issued is None else issued.shown_number
    if issued is None or shown is None:
        return False
    worth = decision.value.minor if issued.balance is None else issued.balance
    return (
        entry.intent.face_value == decision.value.minor
        and 0 <= worth <= decision.value.minor
        and face.amount == wording.money(Money(worth, decision.value.currency))
        and (not decision.note or says(decision.note, decision.value))
        and read_code(face.code) == face.text == shown.reveal()
        and face.number.replace(" ", "") == face.text.replace(" ", "")
        and face.pin == _pin(issued)
        and issued.last4 in {"", *(known.last4() for known in (issued.alias, issued.number) if known)}
    )


def _pin(issued: Issued) -> str:
    return "" if issued.pin is None else issued.pin.reveal()


def receipt_of(face: CardFace, reference: str, number: int, *, practice: bool) -> "Receipt":
    """Write the receipt of a print by its number: everything above the first is marked as a copy."""
    from toggle_desk.domain.receipt import Receipt  # noqa: PLC0415 - paper comes long after the first tile

    return Receipt(
        banner=wording.say("receipt.practice") if practice else "",
        mark="" if number <= 1 else wording.say("receipt.copy", number=str(number)),
        title=face.title,
        amount=face.amount,
        code=face.code,
        code_text=face.text,
        number=face.number,
        pin=wording.say("receipt.pin", pin=face.pin) if face.pin else "",
        lines=face.lines,
        reference=reference,
    )
