"""What the command line prints: a JSON object for scripts, and sentences for people on standard error."""

import contextlib
import json
import os
import sys
from pathlib import Path
from typing import Any

from toggle_desk.application.records import Entry
from toggle_desk.domain.card import Secret
from toggle_desk.domain.card_number import grouped, masked
from toggle_desk.domain.intent import State
from toggle_desk.domain.order import Handover
from toggle_desk.presenters import outcome, wording


def say(sentence: str) -> None:
    """Tell a person, where standard error is listened to."""
    with contextlib.suppress(OSError):
        print(sentence, file=sys.stderr, flush=True)


def write(text: str) -> bool:
    """Write to standard output; where that is full or its reader gone, say so and give False."""
    try:
        print(text, flush=True)
    except OSError as problem:
        # What is left in the buffer would end the program with a code that says nothing about the card.
        with contextlib.suppress(OSError), Path(os.devnull).open("w") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        if not isinstance(problem, BrokenPipeError):
            say(wording.say("cli.unheard"))
        return False
    return True


def print_json(said: dict[str, Any]) -> bool:
    """Tell a script: exactly one object; False where it was not heard."""
    return write(json.dumps(said, ensure_ascii=False))


def card_json(entry: Entry) -> dict[str, Any]:
    """Describe an intent with everything the one who issued it may know, the card's number included."""
    issued = entry.issued
    said = {
        **entry_json(entry),
        "message": outcome.sentence(entry),
        "product": entry.decision.product_name,
    }
    if issued is None:
        return said
    return {
        **said,
        "card_reference": _text(issued.number),
        "card_alias": _text(issued.alias),
        "pin": _text(issued.pin),
        "pin_may_lack_zeros": issued.pin_may_lack_zeros,
        "balance_minor": issued.balance,
        "expires": issued.expires.isoformat() if issued.expires else None,
        "valid_from": issued.valid_from.isoformat() if issued.valid_from else None,
    }


def reversal_json(entry: Entry) -> dict[str, Any]:
    """Describe the taking back of a card, under the card's own reference."""
    done = entry.state is State.ISSUED
    return {
        **entry_json(entry),
        "state": "REVERSED" if done else entry.state.value,
        "reference": entry.decision.reverses,
        "reversal_reference": entry.reference,
        "message": outcome.sentence(entry),
        "balance_minor": 0 if done else None,
    }


def hand_over(entry: Entry) -> bool:
    """Print what the guest needs: the number in fours, and the PIN; False where it was not heard."""
    issued = entry.issued
    shown = None if issued is None else issued.shown_number
    if issued is None or shown is None or entry.decision.handover is Handover.EMAIL:
        return True
    lines = [f"{wording.say('result.number')}: {grouped(shown.reveal())}"]
    if issued.pin is not None:
        lines.append(f"{wording.say('result.pin')}: {issued.pin.reveal()}")
    if issued.pin_may_lack_zeros:
        lines.append(wording.say("handover.pin_zeros"))
    return write("\n".join(lines))


def entry_json(entry: Entry) -> dict[str, Any]:
    """Describe an intent without anything secret."""
    issued = entry.issued
    decision = entry.decision
    return {
        "state": entry.state.value,
        "reference": entry.reference,
        "kind": entry.kind.value,
        "face_value_minor": entry.intent.face_value,
        "currency": decision.value.currency,
        "created": entry.created.isoformat(),
        "site": decision.site_name,
        "site_reference": decision.site_reference,
        "product_id": decision.product_id,
        "reason": decision.reason_code,
        "operator": decision.operator,
        "approver": decision.approver or None,
        "handover": decision.handover.value if decision.handover else None,
        "order_id": issued.order_id if issued else None,
        "line_item_id": issued.line_item_id if issued else None,
        "card": masked(issued.last4) if issued else "",
        "code": entry.intent.code.value if entry.intent.code else None,
        "words": entry.intent.words,
        "recorded": entry.recorded,
        "day_in_doubt": decision.day_in_doubt,
        "late": entry.intent.late,
        "seen_by": entry.seen_by,
        "signed_by": entry.signed_by,
        "reverses": decision.reverses,
        "reversed_by": entry.reversed_by,
    }


def nothing_json(code: str, message: str, state: State = State.DRAFT) -> dict[str, Any]:
    """Describe an end before anything was recorded, with every key that a script may rely on."""
    return {
        "state": state.value,
        "reference": None,
        "face_value_minor": None,
        "currency": None,
        "code": code,
        "message": message,
    }


def history_line(entry: Entry) -> str:
    """Write one intent as a line of text, in the till's own time."""
    card = masked(entry.issued.last4) if entry.issued else ""
    here = entry.created.astimezone()
    parts = (
        f"{here:%Y-%m-%d %H:%M} {wording.zone(here)}",
        entry.reference,
        wording.money(entry.decision.value),
        outcome.state_label(entry),
        card,
        entry.decision.reason_label,
        entry.decision.site_name,
        entry.decision.operator,
    )
    return "  ".join(part for part in parts if part)


def _text(secret: Secret | None) -> str | None:
    return None if secret is None else secret.reveal()
