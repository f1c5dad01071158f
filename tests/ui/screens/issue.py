"""Screens of the issue page: ordinary, empty, and as long as a till will ever see."""

from dataclasses import replace

from tests.ui.screens.frame import HOSTILE, LONG_PRODUCT, LONG_SITE
from toggle_desk.application.card_code import code_of
from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.issue.screen import (
    FormScreen,
    GuestScreen,
    ResultScreen,
    ReverseScreen,
    Tile,
    UnknownScreen,
)
from toggle_desk.presenters.tone import Tone


def tiles(
    amounts: tuple[int, ...] = (500, 1000, 1500, 2000, 2500, 5000), chosen: int = 0
) -> tuple[Tile, ...]:
    return tuple(Tile(minor, f"value:{minor}", f"£{minor // 100}", minor == chosen) for minor in amounts)


REASONS = (
    ("waited", "Waited too long"),
    ("food", "Food not right"),
    ("service", "Service"),
    ("wrong_order", "Wrong order"),
    ("thanks", "Thank you"),
)
LONG_REASONS = (
    ("waited", "Waited longer than the promised 45 minutes"),
    ("food", "Food was cold or not as described on menu"),
    ("service", "Service"),
    ("wrong_order", "Wrong order brought to the table twice"),
    ("thanks", "Thank you"),
    ("birthday", "Birthday or anniversary on the house"),
    ("allergy", "Allergy information was not passed on"),
    ("noise", "Noise from the function room"),
    ("hostile", "<b>Markup</b> & “quotes” in a label"),
)


def reasons(labels: tuple[tuple[str, str], ...] = REASONS, chosen: str = "") -> tuple[Pick, ...]:
    return tuple(Pick(code, label, code == chosen) for code, label in labels)


def handovers(chosen: str = "show") -> tuple[Pick, ...]:
    labels = (("show", "Show"), ("print", "Print"), ("email", "Email"))
    return tuple(Pick(code, label, code == chosen) for code, label in labels)


FORM = FormScreen(
    amount="£20.00",
    amount_set=True,
    amount_spoken="20 pounds",
    tiles=tiles(chosen=2000),
    pad_enabled=True,
    reasons=reasons(chosen="waited"),
    table="12",
    note="",
    summary_product="In-store Gift, The Anchor, Leeds",
    summary_reason="Waited too long, table 12",
    left_today="Left today: £80.00 of £100.00",
    handovers=handovers(),
    handover_hint="The guest scans or notes the card from this screen.",
    email_visible=False,
    email="",
    issue_label="Issue £20.00 card",
    can_issue=True,
    busy=False,
    notice="",
    notice_tone=Tone.PLAIN,
)


EMPTY_FORM = replace(
    FORM,
    amount="£0.00",
    amount_set=False,
    tiles=tiles(),
    reasons=reasons(),
    table="",
    summary_reason="",
    issue_label="Issue card",
    can_issue=False,
)
EMAIL_FORM = replace(
    FORM,
    handovers=handovers("email"),
    handover_hint="Toggle emails the card to the guest.",
    email_visible=True,
    email="guest@example.org",
    notice="Nothing was issued. There is no connection to Toggle: check the network.",
    notice_tone=Tone.BAD,
)
# The longest that is told of what is left, and of a gift in parts.
PARTS_FORM = replace(
    EMAIL_FORM,
    left_today="Left for this guest in 30 days: £80.00 of £100.00",
    notice=(
        "Nothing was issued. Together with the cards just before, this would be £45.00, and Sam may give "
        "up to £25.00 on one card: get a manager."
    ),
    notice_tone=Tone.WARN,
)
UNUSUAL_FORM = replace(FORM, unusual="Well over your usual £20.00. Is the amount right?")
FILLING_FORM = replace(FORM, amount="£1.00", filling="100 is £1.00. For £100.00 go on with 00.")
BUSY_FORM = replace(FORM, issue_label="Sending…", can_issue=False, busy=True, pad_enabled=False)
HELD_FORM = replace(
    EMAIL_FORM, issue_label="Emailing in 5 s", can_issue=False, busy=True, undo="Undo", notice=""
)
SUGGESTION_FORM = replace(
    EMAIL_FORM, email="robin.featherstone@gmial.com", suggestion="Did you mean gmail.com?", notice=""
)
LONG_FORM = replace(
    FORM,
    amount="£1,000.00",
    tiles=tiles((500, 1000, 1500, 2000, 2500, 5000, 7500, 100000), chosen=100000),
    reasons=reasons(LONG_REASONS, "food"),
    table="Terrace 112",
    note="Guest waited in the rain, spoke to Alex",
    summary_product=f"{LONG_PRODUCT}, {LONG_SITE}",
    summary_reason="Food was cold or not as described on menu, table Terrace 112",
    handovers=handovers("email"),
    handover_hint="Toggle emails the card to the guest.",
    email_visible=True,
    email="a.guest.with.a.long.address@hospitality.example.org",
    issue_label="Issue £1,000.00 card",
    notice="Nothing was issued. Sam may give up to £25.00 on one card: get a manager for £1,000.00.",
    notice_tone=Tone.WARN,
)
KWD_FORM = replace(
    FORM,
    amount="1,000.000\u00a0KWD",
    tiles=tuple(
        Tile(minor, f"value:{minor}", f"{minor // 1000}.000\u00a0KWD", minor == 20000)
        for minor in (5000, 10000, 15000, 20000, 25000, 50000)
    ),
    left_today="Left today: 80.000\u00a0KWD of 100.000\u00a0KWD",
    issue_label="Issue 1,000.000\u00a0KWD card",
)
HOSTILE_FORM = replace(
    FORM,
    tiles=(Tile(500, "value:500", "<i>£5</i>", selected=False),),
    reasons=reasons((("hostile", HOSTILE),)),
    summary_product=HOSTILE,
    summary_reason=HOSTILE,
    left_today=HOSTILE,
    handover_hint=HOSTILE,
    notice=HOSTILE * 3,
    notice_tone=Tone.BAD,
    issue_label=HOSTILE,
)
RESULT = ResultScreen(
    headline="Card issued",
    amount="£20.00",
    number="•••• 4821",
    number_held="6301 1900 1234 5674 821",
    pin_held="4821",
    lines=(
        ("Valid until", "22 November 2027"),
        ("Order", "90210"),
        ("Reference", "TD-2026-1122-01HZX7K2Q"),
        ("Product", "In-store Gift"),
    ),
    notice="Issued: a £20.00 card.",
    notice_tone=Tone.GOOD,
    tone=Tone.GOOD,
    can_show=True,
    can_print=True,
    can_reverse=True,
    busy=False,
)
LONG_RESULT = ResultScreen(
    headline="Card created, details pending",
    amount="1,000.000\u00a0KWD",
    number="",
    number_held="",
    pin_held="",
    lines=(("Site", LONG_SITE), ("Product", LONG_PRODUCT), ("Reference", "TD-2026-1122-01HZX7K2Q")),
    notice="Toggle does not show this card's number here: find it in Toggle's dashboard.",
    notice_tone=Tone.WARN,
    tone=Tone.WAIT,
    can_show=False,
    can_print=False,
    can_reverse=False,
    busy=True,
)
GUEST = GuestScreen(
    title="Your gift card",
    amount="£20.00",
    code=code_of("6301190012345674821"),
    number="6301 1900 1234 5674 821",
    pin="4821",
    lines=("Valid until 22 November 2027", "The Anchor, Leeds"),
    closes_in="Closes in 42 s",
)
LONG_GUEST = GuestScreen(
    title="A gift card from The Old Station Brasserie & Rooftop Terrace",
    amount="1,000.000\u00a0KWD",
    code=code_of("6301190012345674821"),
    number="6301 1900 1234 5674 821",
    pin="",
    lines=("Valid from 1 December 2026", "Valid until 22 November 2027", LONG_SITE),
    closes_in="Closes in 42 s",
)


UNKNOWN = UnknownScreen(
    headline="Not confirmed yet",
    message="Toggle may already have made this £20.00 card. Please don't issue another.",
    check_line="Checking again in 8 s.",
    reference="Ref …7K2Q",
    can_check=True,
    manager_lines=(),
    manager_open=False,
    can_send_again=False,
    can_abandon=False,
    next_label="Next guest",
)
UNKNOWN_MANAGER = UnknownScreen(
    headline="Not confirmed yet",
    message="Toggle may already have made this £20.00 card. Please don't issue another.",
    check_line="Checking again in 8 s.",
    reference="Ref …7K2Q",
    can_check=True,
    manager_lines=(
        "A manager decides here, and gives a reason that stays on record.",
        (
            "Sending again uses the same reference. If Toggle finds the first order later, there may be two "
            "£20.00 cards, and the extra one has to be reversed."
        ),
    ),
    manager_open=True,
    can_send_again=True,
    can_abandon=True,
    next_label="Next guest",
)
REVERSE = ReverseScreen(
    headline="Reverse this £20.00 card?",
    message="The card becomes worthless at once. That works only while nobody has spent from it.",
    reason="",
    cancel_label="Keep the card",
    can_confirm=False,
    busy=False,
    notice="",
    notice_tone=Tone.PLAIN,
)
REVERSE_REFUSED = ReverseScreen(
    headline="Reverse this £1,000.00 card?",
    message="The card becomes worthless at once. That works only while nobody has spent from it.",
    reason="Given to the wrong table",
    cancel_label="Keep the card",
    can_confirm=True,
    busy=False,
    notice="The card was not reversed. £12.00 of £20.00 is left: somebody has spent from it.",
    notice_tone=Tone.BAD,
)
