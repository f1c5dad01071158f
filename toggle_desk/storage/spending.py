"""What has been given already, as far as limits look at it; an unknown outcome counts as spent."""

import json
from datetime import datetime, timedelta

from toggle_desk.application.activity import LONGEST_DAY
from toggle_desk.application.records import Decision
from toggle_desk.domain.intent import OPEN, State
from toggle_desk.domain.moment import HONEST, Moment
from toggle_desk.domain.policy import Spent
from toggle_desk.storage import keys
from toggle_desk.storage.chain import utc_text
from toggle_desk.storage.database import Statements, Value

GUEST_MEMORY = timedelta(days=30)
RUNNING_DAY = timedelta(hours=24)
SAME_AMOUNT = timedelta(minutes=30)
SAME_CARD = timedelta(hours=4)
STILL_PREPARED = timedelta(seconds=60)  # after that no machine sends it any more
# A card on its way in a living process is no unknown outcome; a dead one's is called UNKNOWN first.
_OPEN = json.dumps(sorted(OPEN - {State.SENDING}))

# A card that was refused, never left or was taken back again costs nothing.
_COUNTED = """
    SELECT coalesce(sum(face_value), 0) FROM intent
    WHERE kind = 'card' AND currency = :currency AND state NOT IN ('REJECTED', 'NOT_SENT', 'ABANDONED')
    AND (state <> 'PREPARED' OR created > :still_prepared)
    AND NOT EXISTS (
        SELECT 1 FROM intent AS reversal
        WHERE reversal.reverses = intent.reference AND reversal.state = 'ISSUED'
    )
"""


def _since(bound: str) -> str:
    """Say of a card that it is no older than `bound`; one stamped ahead is as old as what came after it."""
    return f"""(created >= :{bound} AND (created < :day_end OR NOT EXISTS (
        SELECT 1 FROM intent AS later WHERE later.id > intent.id AND +later.created < :{bound}
    )))"""  # noqa: S608 - all of it stands in this file


# A clock that was set back in the middle of a day takes nothing off it: what was written down since the day's
# first card is of that day, even where its stamp says otherwise. That is no first card which days followed
# already, told apart by their stamps: a clock stood ahead then.
# Nor does a clock that was set begin a new day: while the machine runs, its own count of seconds tells that
# it was set since a card was written down, and how long ago that was.
_TODAY = f"""(
    {_since("day_start")}
    OR id >= (
        SELECT min(id) FROM (SELECT id, created FROM intent ORDER BY id DESC LIMIT 1000) AS first
        WHERE created >= :day_start AND created < :day_end AND coalesce((
            SELECT julianday(max(created)) - julianday(min(created)) FROM intent AS later
            WHERE later.id > first.id AND +later.created < :day_start
        ), 0) < 1
    )
    OR id IN (
        SELECT id FROM (SELECT id, created, intent FROM intent ORDER BY id DESC LIMIT 1000) AS newest
        WHERE newest.intent ->> '$.prepared_at.boot' = :boot
        AND :monotonic - (newest.intent ->> '$.prepared_at.monotonic') BETWEEN 0 AND :running_day
        AND abs(
            (julianday(:now) - julianday(newest.created)) * 86400
            - (:monotonic - (newest.intent ->> '$.prepared_at.monotonic'))
        ) > :honest
    )
)"""  # noqa: S608 - all of it stands in this file
_OPERATOR = f"{_COUNTED} AND {_TODAY} AND operator = :operator"
_SITE = f"{_COUNTED} AND {_TODAY} AND site = :site"
_GUEST = f"{_COUNTED} AND guest_mark IN (:guest, :guest_before) AND {_since('guest_memory')}"
# A person may be needed for a card that certainly never left: that one stands in no one's way.
# Recent is what either clock calls so: one on the wall that was set hides nothing that happened a minute ago.
_SAME_AMOUNT = f"""
    SELECT EXISTS (
        SELECT 1 FROM intent
        WHERE kind = 'card' AND state IN (SELECT value FROM json_each(:open))
        AND (
            {_since("recently")}
            OR (intent ->> '$.prepared_at.boot' = :boot AND intent ->> '$.prepared_at.monotonic' >= :running)
        )
        AND (face_value = :face_value AND currency = :currency OR guest_mark IN (:guest, :guest_before))
        AND (state <> 'NEEDS_PERSON' OR intent ->> 'unknown_since' IS NOT NULL)
    )
"""  # noqa: S608 - all of it stands in this file

_SAME_CARD = f"""
    SELECT max(created) FROM intent
    WHERE guest_mark IN (:guest, :guest_before) AND {_since("this_shift")} AND kind = 'card'
    AND face_value = :face_value AND currency = :currency AND state IN ('ISSUED', 'ISSUED_INCOMPLETE')
    AND NOT EXISTS (
        SELECT 1 FROM intent AS reversal
        WHERE reversal.reverses = intent.reference AND reversal.state = 'ISSUED'
    )
"""  # noqa: S608 - all of it stands in this file

# One question: each one asked apart waits for its turn of the interpreter while the window repaints.
_EVERYTHING = f"SELECT ({_OPERATOR}), ({_SITE}), ({_GUEST}), ({_SAME_AMOUNT}), ({_SAME_CARD})"


def guest_marks(seal: bytes, decision: Decision) -> tuple[str, str] | None:
    """Name the guest: as of today, and as on cards from before the ledger was encrypted."""
    if decision.guest_email is None:
        return None
    return keys.guest_marks(seal, decision.guest_email)


def add_up(
    statements: Statements,
    decision: Decision,
    marks: tuple[str, str] | None,
    day_start: datetime,
    now: Moment,
) -> Spent:
    """Add up what was given before `decision`, in minor units of its currency; `marks` name its guest."""
    at = now.wall
    facts: dict[str, Value] = {
        "currency": decision.value.currency,
        "face_value": decision.value.minor,
        "operator": decision.operator,
        "site": decision.site_name if decision.site_reference is None else decision.site_reference,
        "guest": marks and marks[0],
        "guest_before": marks and marks[1],
        "open": _OPEN,
        "day_start": utc_text(day_start),
        "day_end": utc_text(day_start + LONGEST_DAY),
        "still_prepared": utc_text(at - STILL_PREPARED),
        "guest_memory": utc_text(at - GUEST_MEMORY),
        "recently": utc_text(at - SAME_AMOUNT),
        "now": utc_text(at),
        "boot": now.boot,
        "monotonic": now.monotonic,
        "running_day": RUNNING_DAY.total_seconds(),
        "honest": HONEST.total_seconds(),
        "running": now.monotonic - SAME_AMOUNT.total_seconds(),
        "this_shift": utc_text(at - SAME_CARD),
    }
    [(operator_today, site_today, guest_30_days, same_amount_open, same_card)] = statements.rows(
        _EVERYTHING, facts
    )
    return Spent(
        operator_today=operator_today,
        site_today=site_today,
        guest_30_days=None if marks is None else guest_30_days,
        same_amount_open=bool(same_amount_open),
        same_card_at=None if same_card is None else datetime.fromisoformat(same_card),
        at=at,
    )
