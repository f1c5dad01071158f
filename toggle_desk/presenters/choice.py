"""One of several things to choose from, as every page offers them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pick:
    """One of several choices: a reason or a way to hand the card over."""

    code: str
    label: str
    selected: bool
    enabled: bool = True
