"""The frame around every page, ordinary and as long as a till will ever see."""

from dataclasses import replace

from toggle_desk.presenters.frame.screen import FrameScreen
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.tone import Tone

HOSTILE = "<b>Bold</b> & <img src='x'> <a href='https://example.org'>&amp;</a>"
LONG_SITE = "The Old Station Brasserie & Rooftop Terrace, Kingston upon Hull"
LONG_PRODUCT = "Afternoon tea for two with a bottle of sparkling wine"

NAV = (
    (Page.ISSUE, "Issue"),
    (Page.ACTIVITY, "Activity"),
    (Page.CHECK_CARD, "Check card"),
    (Page.REPORTS, "Reports"),
    (Page.SETUP, "Set-up"),
)


SHELL = FrameScreen(
    page=Page.ISSUE,
    nav=NAV,
    nav_enabled=True,
    sites=(("LEEDS-01", "The Anchor, Leeds"), ("HULL-02", LONG_SITE)),
    site_key="LEEDS-01",
    site_locked=False,
    products=(("3532", "In-store Gift"), ("3540", LONG_PRODUCT)),
    product_key="3532",
    operator="Sam (staff)",
    lock_visible=True,
    connection="Online",
    connection_tone=Tone.GOOD,
    status="Every card is confirmed.",
    status_tone=Tone.PLAIN,
    status_entry="",
    practice="Practice mode – cards are not real",
)


def long_shell(page: Page = Page.ISSUE) -> FrameScreen:
    return replace(
        SHELL,
        page=page,
        site_key="HULL-02",
        product_key="3540",
        operator="Maximiliane-Charlotte (supervisor)",
        connection="No connection",
        connection_tone=Tone.BAD,
        status="1 card not confirmed yet: checking again in 8 s",
        status_tone=Tone.WARN,
        status_entry="TD-00001",
    )
