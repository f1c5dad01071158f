"""Which of the offered names typed letters mean, in every list that is opened and closed with one tap."""

from collections.abc import Sequence

from toggle_desk.domain.finding import fits


def typed_ahead(names: Sequence[str], typed: str, current: int) -> int:
    """Give the place of the next name with words that begin like this, -1 where there is none.

    Names that begin with it themselves go first; the same letter again goes on to the next one.
    """
    letter = typed[:1]
    again = typed == letter * len(typed)
    start = current + 1 if again else max(current, 0)
    sought = letter if again else typed
    found = [
        place % len(names)
        for place in range(start, start + len(names))
        if fits(names[place % len(names)], sought)
    ]
    first = sought.partition(" ")[0]
    return min(found, key=lambda place: not fits(names[place].partition(" ")[0], first), default=-1)
