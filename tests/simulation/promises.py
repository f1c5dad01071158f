"""What has to hold at every step of every till, by the numbers that faults and bugs name it with."""

PROMISES = {
    "I1": "an order is sent once more only where the last send is proven idle, or by a manager on record",
    "I2": "Toggle never has two orders for one intent, unless a manager had it sent again",
    "I3": "one form makes one intent, however often it is pressed",
    "I4": "no intent that was written down is ever forgotten",
    "I5": "SENDING is on the disk before the first byte leaves",
    "I6": "ISSUED means that Toggle has exactly one card of exactly the decided value",
    "I7": "NOT_SENT, and REJECTED once it is asked about no more, mean that Toggle has nothing, for ever",
    "I9": "what happened is only ever added to",
    "I10": "the chain of events is whole",
    "I12": "no machine sends what is older than a minute, or what another boot or process wrote down",
    "I13": "a not-found counts only where a card that is known to exist was found beside it",
    "I14": "an order costs nothing: its discount is its face value, both in minor units",
    "I16": "nobody is told that an unknown outcome failed",
    "I19": "an unknown outcome always has a next look-up",
    "I20": "once everything works again, every unknown outcome becomes known in time",
    "I21": "what came late never takes an issued card back",
    "I22": "limits hold, and an unknown outcome counts as spent",
    "I23": "a PIN is told as Toggle has it, or as one that may lack zeros",
}


class Broken(AssertionError):
    """A promise that did not hold."""

    def __init__(self, promise: str, *facts: object) -> None:
        super().__init__(promise, PROMISES[promise], *facts)
