"""When Toggle is asked what became of an intent, for how long, and when its silence is believed."""

import math

from toggle_desk.domain.intent import WATCHED, Intent, State
from toggle_desk.domain.moment import Moment

SETTLE_AFTER = 180.0  # seconds an order may take to become visible
NOT_FOUND_APART = 60.0  # seconds between two not-founds that count
_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0
WATCH_FOR = 7 * _DAY  # seconds after which Toggle is asked no more
_FIRST_CHECKS = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0, 120.0, 180.0)  # seconds after the deadline
_LATER_CHECKS = ((_HOUR, 5 * _MINUTE), (_DAY, _HOUR), (math.inf, _DAY))  # up to an age, so far apart
_FIRST_CHECK_OF_A_REFUSAL = (0.0,)  # seconds; the second comes as soon as an order has had time to show


def next_check(intent: Intent, at: Moment) -> float | None:
    """Give the seconds until the next look-up, or None where none is due."""
    if intent.state not in WATCHED or intent.unknown_since is None:
        return None
    age = at.seconds_since(intent.unknown_since)
    # A refusal is asked about until Toggle has answered: a clock set ahead must not make it hold for good.
    if age > WATCH_FOR and intent.state is not State.REJECTED:
        # One look-up more hands an unknown outcome over to a person, wherever the till was meanwhile.
        return 0.0 if intent.state is State.UNKNOWN else None
    first = _FIRST_CHECK_OF_A_REFUSAL if intent.state is State.REJECTED else _FIRST_CHECKS
    if intent.checks < len(first):
        nominal, early_or_late = first[intent.checks], spread(intent)
        # The last of the first is never early: its not-found would not count, and the next is minutes away.
        due = nominal * (max(1.0, early_or_late) if nominal >= SETTLE_AFTER else early_or_late) - age
    else:
        pause = next(pause for until, pause in _LATER_CHECKS if age < until)
        since = at.seconds_since(intent.last_check or intent.unknown_since)
        due = pause * spread(intent) - since
        if intent.last_check and intent.last_check.seconds_since(intent.unknown_since) < SETTLE_AFTER:
            # A person who asked until the first were used up still hears of it as soon as it can be known.
            due = min(due, SETTLE_AFTER * max(1.0, spread(intent)) - age)
    return max(0.0, due)


def is_settled_not_found(intent: Intent) -> bool:
    """Say whether two not-founds that count stand far enough apart and late enough to be believed."""
    if intent.unknown_since is None or not intent.not_founds:
        return False
    first, last = intent.not_founds[0], intent.not_founds[-1]
    if last.at.seconds_since(intent.unknown_since) < SETTLE_AFTER:
        return False
    if first.at.boot == last.at.boot == intent.unknown_since.boot:
        return last.at.seconds_since(first.at) >= NOT_FOUND_APART
    # Across boots the wall clock could lie, so that Toggle's own clock has to tell of the whole time.
    if first.server_time is None or last.server_time is None:
        return False
    return last.server_time - first.server_time >= SETTLE_AFTER


def spread(intent: Intent) -> float:
    """Spread tills apart by up to a fifth, the same way each time for the same intent and check."""
    seed = (
        sum(ord(letter) * (place + 7) for place, letter in enumerate(intent.reference)) + intent.checks * 131
    )
    return 0.8 + (seed % 401) / 1000
