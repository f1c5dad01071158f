"""How an entry is kept in a row and read back: JSON of the domain's own shapes, checked when it is read."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple, assert_never

from pydantic import TypeAdapter, ValidationError

from toggle_desk.application.records import Decision, Entry, Happening, Issued
from toggle_desk.domain.card import NumericPin, Secret
from toggle_desk.domain.errors import Code, RecordsUnusable
from toggle_desk.domain.evidence import (
    DuplicateReported,
    LookedUp,
    LookUpMissed,
    NoVerdict,
    Refused,
    Replied,
    Unsent,
)
from toggle_desk.domain.intent import (
    Abandon,
    Checked,
    Claimed,
    Event,
    Intent,
    Interrupted,
    Prepared,
    SendAgain,
    State,
)
from toggle_desk.domain.order import from_canonical
from toggle_desk.storage.chain import digest

_INTENT = TypeAdapter(Intent)
_DECISION = TypeAdapter(Decision)
_ISSUED = TypeAdapter(Issued)
_SECRETS = ("number", "alias", "pin")


class Row(NamedTuple):
    """One row of the view `entry`, in its order."""

    id: int
    reference: str
    form_token: str
    prepared_by: str
    version: int
    created: str
    intent: str
    decision: str
    guest: str | None
    issued: str | None
    payload_hash: str
    payload: str | None
    guest_email: str | None
    secrets: str | None
    reversed_by: str | None
    seen_by: str | None
    signed_by: str | None


_ROW = TypeAdapter(Row)


def row_of(values: tuple[object, ...]) -> Row:
    """Check what the view `entry` gave. Raises RecordsUnusable where it was changed by other hands."""
    with _untouched():
        return _ROW.validate_python(values, strict=True)


def entry_of(row: Row, secrets: str | None) -> Entry:
    """Read an entry from its row and what `secrets_text` wrote. Raises RecordsUnusable like `row_of`."""
    with _untouched():
        if row.payload is not None and digest(row.payload) != row.payload_hash:
            raise ValueError(row.reference)
        decision = _DECISION.validate_json(row.decision, strict=True)
        return Entry(
            intent=_INTENT.validate_json(row.intent, strict=True),
            decision=replace(decision, guest_email=row.guest_email or row.guest),
            order=None if row.payload is None else from_canonical(row.payload),
            issued=None if row.issued is None else _issued(row.issued, secrets),
            version=row.version,
            created=datetime.fromisoformat(row.created),
            reversed_by=row.reversed_by,
            seen_by=row.seen_by,
            signed_by=row.signed_by,
        )


def intent_text(intent: Intent) -> str:
    """Write an intent as it is kept."""
    return json_text(_INTENT.dump_python(intent, mode="json"))


def decision_text(decision: Decision) -> str:
    """Write a decision as it is kept: without the guest, who may have to be forgotten."""
    return json_text(_DECISION.dump_python(decision, mode="json", exclude={"guest_email"}))


def issued_text(issued: Issued) -> str:
    """Write what came of an intent as it is kept: without its secrets."""
    return json_text(_ISSUED.dump_python(issued, mode="json", exclude=set(_SECRETS)))


def secrets_text(issued: Issued, known: Issued | None) -> str | None:
    """Write a card's secrets as they are kept, with those known already; None where there are none.

    A PIN that came as a number stays one, so that it is never taken for whole.
    """
    pairs = [(getattr(issued, name), getattr(known, name, None)) for name in _SECRETS]
    secrets = [_fuller(new, old) for new, old in pairs]
    if not any(secrets):
        return None
    return json_text([None if secret is None else _kept(secret) for secret in secrets])


def json_text(value: object) -> str:
    """Write JSON that any database takes: halves of letters, which a vendor's text may hold, become "?"."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode(errors="replace").decode()


def happening_of(at: str, kind: str, actor: str, detail: str, after: str) -> Happening:
    """Read what a person is told of an event. Raises RecordsUnusable like `row_of`."""
    with _untouched():
        return Happening(datetime.fromisoformat(at), kind, actor, _told(detail), State(after))


def actor_of(event: Event) -> str:
    """Name the person behind an event, or nothing where it is the program's own."""
    return event.by if isinstance(event, SendAgain | Abandon) else ""


def detail_of(event: Event) -> dict[str, Any]:
    """Keep of an event what a person or an examiner may need: no secrets, no guest."""
    match event:
        case Claimed(by):
            return {"by": by}
        case Unsent(code, retry, words):
            return {"code": code, "words": words, "retry": retry}
        case Refused(code, words, fields, unread):
            return {"code": code, "words": words, "fields": list(fields), "unread": unread}
        case NoVerdict(code, words):
            return {"code": code, "words": words}
        case DuplicateReported(words):
            return {"words": words}
        case Replied(order):
            return {"order": order.id, "line_items": [item.id for item in order.line_items]}
        case Checked(LookedUp(line_items, server_date), control_found):
            date = None if server_date is None else server_date.isoformat()
            found = [item.id for item in line_items]
            return {"line_items": found, "server_date": date, "control_found": control_found}
        case Checked(LookUpMissed(code), control_found):
            return {"code": code, "control_found": control_found}
        case SendAgain(_, reason) | Abandon(_, reason):
            return {"reason": reason}
        case Prepared() | Interrupted():
            return {}
        case Checked():  # pragma: no cover - for the type checker, which forgets what the two above took
            raise AssertionError(event)
        case _:
            assert_never(event)


def _told(detail: str) -> str:
    """Pick from an event's detail a reason, Toggle's words, or a code."""
    facts: dict[str, Any] = json.loads(detail)
    return next((str(facts[name]) for name in ("reason", "words", "code") if facts.get(name)), "")


def _fuller(new: Secret | None, old: Secret | None) -> Secret | None:
    """Choose what was told last, but not the same PIN without the zeros it had before."""
    if new is None or old is None:
        return new or old
    loses_zeros = isinstance(new, NumericPin) and old.reveal().lstrip("0") == new.reveal().lstrip("0")
    return old if loses_zeros else new


def _kept(secret: Secret) -> str | int:
    return int(secret.reveal()) if isinstance(secret, NumericPin) else secret.reveal()


def _secret(kept: str | int | None) -> Secret | None:
    if kept is None:
        return None
    return NumericPin(str(kept)) if isinstance(kept, int) else Secret(kept)


def _issued(text: str, secrets: str | None) -> Issued:
    issued = _ISSUED.validate_json(text, strict=True)
    if secrets is None:
        return issued
    number, alias, pin = map(_secret, json.loads(secrets))
    return replace(issued, number=number, alias=alias, pin=pin)


@contextmanager
def _untouched() -> Generator[None]:
    try:
        yield
    except (ValidationError, ValueError, TypeError, KeyError) as error:
        raise RecordsUnusable(Code.RECORDS_UNUSABLE, detail="a record was changed by other hands") from error
