"""What the issue page can show: values without behaviour, so the window is painted before the rest loads."""

from dataclasses import dataclass
from typing import Protocol

from toggle_desk.domain.money import Money
from toggle_desk.presenters import wording
from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.tone import Tone


@dataclass(frozen=True, slots=True)
class Tile:
    """One amount at a tap; `minor` names the widget, `key` tells the presenter which it was."""

    minor: int
    key: str
    label: str
    selected: bool


@dataclass(frozen=True, slots=True)
class FormScreen:
    """The page on which a card is put together; strings are final, flags are decided."""

    amount: str
    amount_set: bool
    tiles: tuple[Tile, ...]
    pad_enabled: bool
    reasons: tuple[Pick, ...]
    table: str
    note: str
    summary_product: str
    summary_reason: str
    left_today: str
    handovers: tuple[Pick, ...]
    handover_hint: str
    email_visible: bool
    email: str
    issue_label: str
    can_issue: bool
    busy: bool
    notice: str
    notice_tone: Tone
    amount_spoken: str = ""  # the amount as a screen reader says it: "20 pounds 50 pence"
    filling: str = ""  # what the digits that were typed so far amount to, and how to go on
    unusual: str = ""  # that the amount is well over what this person usually gives
    suggestion: str = ""  # "Did you mean …?" under the address
    undo: str = ""  # the label of Undo, while an order is held back
    issue_value: Money | None = None  # what stands on the button, None where it names no amount


@dataclass(frozen=True, slots=True)
class ResultScreen:
    """A card that exists: the server's own balance, and what can be done with it now."""

    headline: str
    amount: str
    number: str  # masked, "" where Toggle told none
    number_held: str  # whole, shown only while the field is pressed
    pin_held: str
    lines: tuple[tuple[str, str], ...]  # label and value: expiry, valid from, order, reference
    notice: str
    notice_tone: Tone
    tone: Tone  # of the card itself
    can_show: bool
    can_print: bool
    can_reverse: bool
    busy: bool
    show_next: bool = False  # the guest has not seen the card that was to be shown


@dataclass(frozen=True, slots=True)
class GuestScreen:
    """What the guest may see and scan; nothing on it is masked and nothing on it is for staff."""

    title: str
    amount: str
    code: tuple[bytes, ...]  # the bare number as a QR symbol, row by row, 1 is dark
    number: str  # in fours
    pin: str  # "" where there is none
    lines: tuple[str, ...]  # valid from, valid until, site
    closes_in: str  # "Closes in 42 s"


@dataclass(frozen=True, slots=True)
class UnknownScreen:
    """The amber card: the outcome is not known, and it may not quietly be issued again."""

    headline: str
    message: str
    check_line: str  # "Checking again in 8 s."
    reference: str
    can_check: bool
    manager_lines: tuple[str, ...]  # shown after "Get a manager": what a manager may decide, and the risk
    manager_open: bool
    can_send_again: bool
    can_abandon: bool
    next_label: str


@dataclass(frozen=True, slots=True)
class ReverseScreen:
    """The question before a card is taken back: a reason has to be given."""

    headline: str
    message: str
    reason: str
    cancel_label: str
    can_confirm: bool
    busy: bool
    notice: str
    notice_tone: Tone


@dataclass(frozen=True, slots=True)
class ApprovalScreen:
    """What a second person is asked, who may answer, and with what; the requester stays signed in."""

    headline: str
    why: str  # which limit or right is in the way
    facts: tuple[tuple[str, str], ...]
    prompt: str
    people: tuple[tuple[str, str, bool], ...]  # name, role label, chosen
    pad_visible: bool
    dots: str  # of the PIN, or the amount while that is lowered
    dots_spoken: str
    word: str
    word_visible: bool
    allow_label: str
    can_allow: bool
    lower_label: str  # "" where there is no amount
    can_lower: bool
    refuse_label: str
    refusing: bool
    can_refuse: bool  # whether a refusal is complete
    expires: str
    elsewhere_label: str  # "" where it cannot be asked elsewhere
    back_label: str
    busy: bool
    notice: str
    notice_tone: Tone


IssueScreen = FormScreen | ResultScreen | GuestScreen | UnknownScreen | ReverseScreen | ApprovalScreen


class IssueView(Protocol):
    """The widget of this page; its gestures are signals that `app` joins to the presenter."""

    def display(self, screen: IssueScreen) -> None:
        """Show exactly this."""
        ...


def starting() -> FormScreen:
    """The first picture: an empty form on which nothing can be pressed yet."""
    return FormScreen(
        amount="",
        amount_set=False,
        tiles=(),
        pad_enabled=False,
        reasons=(),
        table="",
        note="",
        summary_product="",
        summary_reason="",
        left_today="",
        handovers=(),
        handover_hint="",
        email_visible=False,
        email="",
        issue_label=wording.say("issue.button.empty"),
        can_issue=False,
        busy=False,
        notice="",
        notice_tone=Tone.PLAIN,
    )
