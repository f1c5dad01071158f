"""What has been given already, as far as limits look at it; an unknown outcome counts as spent."""

import json
from datetime import datetime, timedelta

from toggle_desk.application.records import Decision
from toggle_desk.domain.business_day import LONGEST_DAY, day_in_force
from toggle_desk.domain.intent import OPEN, State
from toggle_desk.domain.moment import HONEST, Moment
from toggle_desk.domain.policy import Spent
from toggle_desk.domain.splitting import IN_A_ROW, SITTING, Lately
from toggle_desk.domain.table import table_key
from toggle_desk.storage import keys
from toggle_desk.storage.chain import utc_text
from toggle_desk.storage.database import Statements, Value

GUEST_MEMORY = timedelta(days=30)
RUNNING_DAY = timedelta(hours=24)
SAME_AMOUNT = timedelta(minutes=30)
HOUR = timedelta(hours=1)
STILL_PREPARED = timedelta(
    seconds=60
)  # after that no machine sends it any more, unless limits are asked again
# What is recent for what: by the clock on the wall, and by the machine's own count of seconds.
_WHILES = (
    ("recently", "running", SAME_AMOUNT),
    ("this_shift", "running_shift", SITTING),
    ("this_hour", "running_hour", HOUR),
    ("in_a_row", "running_row", IN_A_ROW),
)
# A card on its way in a living process is no unknown outcome; a dead one's is called UNKNOWN first.
_OPEN = json.dumps(sorted(OPEN - {State.SENDING}))

# A card that was refused, never left or was taken back again costs nothing.
_COUNTED = """
    kind = 'card' AND currency = :currency AND state NOT IN ('REJECTED', 'NOT_SENT', 'ABANDONED')
    AND (state <> 'PREPARED' OR created > :still_prepared) AND reference <> :but
    AND NOT EXISTS (
        SELECT 1 FROM intent AS reversal
        WHERE reversal.reverses = intent.reference AND reversal.state = 'ISSUED'
    )
"""


_AT = "coalesce(counted, created)"


def _since(bound: str) -> str:
    """Say of a card that it is no older than `bound`; one stamped ahead is as old as what came after it."""
    return f"""({_AT} >= :{bound} AND ({_AT} < :day_end OR NOT EXISTS (
        SELECT 1 FROM intent AS later WHERE later.id > intent.id AND +later.created < :{bound}
    )))"""  # noqa: S608 - all of it stands in this file


# While the machine runs, its own count of seconds tells of the newest cards how old they are.
_NEWEST = """
    newest AS MATERIALIZED (
        SELECT id, created, intent ->> '$.prepared_at.boot' AS boot,
            intent ->> '$.prepared_at.monotonic' AS monotonic
        FROM intent ORDER BY id DESC LIMIT 1000
    )
"""

# A clock that was set back in the middle of a day takes nothing off it: what was written down since the day's
# first card is of that day, even where its stamp says otherwise. That is no first card which days followed
# already, told apart by their stamps: a clock stood ahead then.
# Nor does a clock that was set begin a new day: while the machine runs, its own count of seconds tells that
# it was set since a card was written down, and how long ago that was.
_TODAY = f"""
    today AS MATERIALIZED (
        SELECT id FROM intent INDEXED BY intent_counted WHERE {_since("day_start")}
        UNION ALL
        SELECT id FROM newest WHERE id >= (
            SELECT min(id) FROM newest AS first
            WHERE created >= :day_start AND created < :day_end AND coalesce((
                SELECT julianday(max(created)) - julianday(min(created)) FROM intent AS later
                WHERE later.id > first.id AND +later.created < :day_start
            ), 0) < 1
        )
        UNION ALL
        SELECT id FROM newest
        WHERE boot = :boot AND :monotonic - monotonic BETWEEN 0 AND :running_day
        AND abs((julianday(:now) - julianday(created)) * 86400 - (:monotonic - monotonic)) > :honest
    )
"""  # noqa: S608 - all of it stands in this file


def _lately(name: str, bound: str, running: str) -> str:
    """Name the cards of a while: what either clock calls so, because one that was set hides nothing."""
    return f"""
        {name} AS MATERIALIZED (
            SELECT id FROM intent INDEXED BY intent_counted WHERE {_since(bound)}
            UNION ALL
            SELECT id FROM newest WHERE boot = :boot AND monotonic >= :{running}
        )
    """  # noqa: S608 - all of it stands in this file


def _amounts(where: str) -> str:
    return f"SELECT json_group_array(face_value) FROM intent WHERE {where} AND {_COUNTED}"  # noqa: S608 - as above


def _within(name: str, whose: str) -> str:
    return f"id IN (SELECT id FROM {name}) AND {whose}"  # noqa: S608 - as above


_OF_GUEST = "guest_mark IN (:guest, :guest_before)"
# Tables are compared as people write them, which is not for SQL to say: a site's day has few hundred cards.
_TABLES = f"""
    SELECT json_group_array(json_array(decision ->> 'table', face_value, id IN (SELECT id FROM sitting)))
    FROM intent WHERE :table <> '' AND id IN (SELECT id FROM today UNION ALL SELECT id FROM sitting)
    AND site = :site AND {_COUNTED}
"""  # noqa: S608 - all of it stands in this file
# A person may be needed for a card that certainly never left: that one stands in no one's way.
_SAME_AMOUNT = f"""
    SELECT EXISTS (
        SELECT 1 FROM intent
        WHERE kind = 'card' AND state IN (SELECT value FROM json_each(:open))
        AND (
            {_since("recently")}
            OR (intent ->> '$.prepared_at.boot' = :boot AND intent ->> '$.prepared_at.monotonic' >= :running)
        )
        AND (face_value = :face_value AND currency = :currency OR {_OF_GUEST})
        AND (state <> 'NEEDS_PERSON' OR intent ->> 'unknown_since' IS NOT NULL)
    )
"""  # noqa: S608 - all of it stands in this file

_SAME_CARD = f"""
    SELECT max(created) FROM intent
    WHERE {_OF_GUEST} AND {_since("this_shift")} AND kind = 'card'
    AND face_value = :face_value AND currency = :currency AND state IN ('ISSUED', 'ISSUED_INCOMPLETE')
    AND NOT EXISTS (
        SELECT 1 FROM intent AS reversal
        WHERE reversal.reverses = intent.reference AND reversal.state = 'ISSUED'
    )
"""  # noqa: S608 - all of it stands in this file

# One question: each one asked apart waits for its turn of the interpreter while the window repaints.
_EVERYTHING = f"""
    WITH {_NEWEST}, {_TODAY}, {_lately("sitting", "this_shift", "running_shift")},
    {_lately("hour", "this_hour", "running_hour")}, {_lately("row", "in_a_row", "running_row")}
    SELECT
        ({_amounts(_within("today", "operator = :operator"))}),
        ({_amounts(_within("today", "site = :site"))}),
        ({_amounts(f"{_OF_GUEST} AND {_since('guest_memory')}")}),
        ({_SAME_AMOUNT}),
        ({_SAME_CARD}),
        ({_TABLES}),
        ({_amounts(_within("hour", "operator = :operator"))}),
        ({_amounts(_within("sitting", _OF_GUEST))}),
        ({_amounts(_within("row", "operator = :operator"))})
"""


_KEPT_DAY = "SELECT began FROM business_day"
_KEEP_DAY = "REPLACE INTO business_day (one, began) VALUES (1, ?)"


def guest_marks(seal: bytes, decision: Decision) -> tuple[str, str] | None:
    """Name the guest: as of today, and as on cards from before the ledger was encrypted."""
    if decision.guest_email is None:
        return None
    return keys.guest_marks(seal, decision.guest_email)


def begin_day(statements: Statements, day_start: datetime) -> None:
    """Keep when the day began in which a card is counted now, unless the day before it still goes on."""
    kept = _kept_day(statements)
    began = day_in_force(kept, day_start)
    # An earlier beginning counts more and is not kept: a later one would not seem too early after it.
    if kept is None or began > kept or kept - began > LONGEST_DAY:
        statements.run(_KEEP_DAY, (utc_text(began),))


def _kept_day(statements: Statements) -> datetime | None:
    return next((datetime.fromisoformat(began) for (began,) in statements.rows(_KEPT_DAY)), None)


def add_up(  # noqa: PLR0913 - every fact that sums depend on
    statements: Statements,
    decision: Decision,
    marks: tuple[str, str] | None,
    day_start: datetime,
    now: Moment,
    *,
    but: str = "",
) -> Spent:
    """Add up what was given before `decision`, in minor units of its currency; `marks` name its guest.

    `but` is the reference of a card that is left out: the one that is decided about again.
    """
    at, table = now.wall, table_key(decision.table)
    day_start = day_in_force(_kept_day(statements), day_start)
    facts: dict[str, Value] = {
        "but": but,
        "currency": decision.value.currency,
        "face_value": decision.value.minor,
        "operator": decision.operator,
        "site": decision.site_name if decision.site_reference is None else decision.site_reference,
        "table": table,
        "guest": marks and marks[0],
        "guest_before": marks and marks[1],
        "open": _OPEN,
        "day_start": utc_text(day_start),
        "day_end": utc_text(day_start + LONGEST_DAY),
        "still_prepared": utc_text(at - STILL_PREPARED),
        "guest_memory": utc_text(at - GUEST_MEMORY),
        "now": utc_text(at),
        "boot": now.boot,
        "monotonic": now.monotonic,
        "running_day": RUNNING_DAY.total_seconds(),
        "honest": HONEST.total_seconds(),
    }
    for bound, running, lasts in _WHILES:
        facts[bound] = utc_text(at - lasts)
        facts[running] = now.monotonic - lasts.total_seconds()
    [(operator, site, guest, same_amount_open, same_card, tables, hour, guest_lately, row)] = statements.rows(
        _EVERYTHING, facts
    )
    of_table = [one for one in json.loads(tables) if table_key(one[0]) == table]
    return Spent(
        operator_today=sum(json.loads(operator)),
        site_today=sum(json.loads(site)),
        guest_30_days=None if marks is None else sum(json.loads(guest)),
        same_amount_open=bool(same_amount_open),
        same_card_at=None if same_card is None else datetime.fromisoformat(same_card),
        at=at,
        table_today=sum(minor for _, minor, _ in of_table) if table else None,
        operator_hour=len(json.loads(hour)),
        lately=Lately(
            table=tuple(minor for _, minor, lately in of_table if lately),
            guest=tuple(json.loads(guest_lately)),
            operator=tuple(json.loads(row)),
        ),
    )
