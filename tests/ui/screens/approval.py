"""States of the question to a second person."""

from dataclasses import replace

from toggle_desk.presenters.issue.screen import ApprovalScreen
from toggle_desk.presenters.tone import Tone

ASKED = ApprovalScreen(
    headline="£50.00 takes a second person",
    why="Sam may give £25.00 a card alone.",
    facts=(
        ("Asks", "Sam"),
        ("Value", "£50.00"),
        ("Product", "In-store Gift"),
        ("Reason", "Waited too long"),
        ("Table", "12"),
        ("Site", "The Anchor, Leeds"),
        ("Given today", "£20.00"),
    ),
    prompt="Who approves? Sam stays signed in.",
    people=(("Mo", "Manager", False), ("Olu", "Owner", False), ("Sue", "Supervisor", False)),
    pad_visible=False,
    dots="○○○○○○",
    dots_spoken="No digit yet",
    word="",
    word_visible=False,
    allow_label="Allow £50.00",
    can_allow=False,
    lower_label="Lower the amount",
    can_lower=True,
    refuse_label="Refuse",
    refusing=False,
    can_refuse=False,
    elsewhere_label="Approve from elsewhere",
    expires="Good for 4:41 more",
    back_label="Back to the card",
    busy=False,
    notice="",
    notice_tone=Tone.PLAIN,
)
SIGNED = replace(
    ASKED,
    prompt="PIN of Mo",
    people=(("Mo", "Manager", True), *ASKED.people[1:]),
    pad_visible=True,
    dots="●●●●●●",
    dots_spoken="Dot 6 of 6",
    can_allow=True,
)
WRONG_PIN = replace(
    SIGNED,
    dots=ASKED.dots,
    can_allow=False,
    notice="Too many wrong PINs for Mo: wait until 21:14, or get a manager.",
    notice_tone=Tone.BAD,
)
LOWERING = replace(
    SIGNED,
    prompt="How much at most? Up to £50.00.",
    dots="£30.00",
    dots_spoken="30 pounds",
    lower_label="Take £30.00",
    can_allow=False,
)
REFUSING = replace(
    SIGNED,
    word="The guest was given one an hour ago",
    word_visible=True,
    refuse_label="Do not refuse",
    refusing=True,
    can_refuse=True,
)
LONG_QUESTION = replace(
    WRONG_PIN,
    headline="KWD 12,345.678 takes a second person",
    why="Bartholomew-Alexander Featherstonehaugh asks for more than the KWD 10,000.000 of a card.",
    facts=(
        ("Asks", "Bartholomew-Alexander Featherstonehaugh"),
        ("Value", "KWD 12,345.678"),
        ("Product", "Celebration card for two with a bottle of the house and the late table"),
        ("Reason", "Something in the food, and nobody came"),
        ("Table", "Terrace 12 / left 4"),
        ("Site", "The Old Anchor and Hope by the Canal Basin, Leeds"),
        ("Given today", "KWD 9,999.999"),
    ),
    people=tuple(
        (f"{name} Featherston", "Manager", not number)
        for number, name in enumerate(("Mo", "Oluwaseun", "Sue"))
    ),
)
