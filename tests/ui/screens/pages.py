"""Screens of the other pages: ordinary, empty, and as long as a till will ever see."""

from dataclasses import replace

from tests.ui.screens.frame import HOSTILE, LONG_SITE
from tests.ui.screens.issue import LONG_REASONS, REASONS
from toggle_desk.presenters.about import AboutScreen
from toggle_desk.presenters.activity import ActivityDetail, ActivityRow, ActivityScreen
from toggle_desk.presenters.check_card import CheckCardScreen
from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.connect import ConnectScreen
from toggle_desk.presenters.printer.screen import PrinterScreen
from toggle_desk.presenters.printing.screen import PrintScreen
from toggle_desk.presenters.reports import ReportLine, ReportsScreen
from toggle_desk.presenters.setup.appearance_presenter import AppearanceScreen
from toggle_desk.presenters.setup.presenter import SetupScreen
from toggle_desk.presenters.sign_in import SignInScreen
from toggle_desk.presenters.tone import Tone

PRINTER = PrinterScreen(
    ways=(
        Pick("installed", "Installed here", selected=True),
        Pick("network", "Network", selected=False),
        Pick("serial", "Serial port", selected=False),
        Pick("raw", "Print queue, raw", selected=False),
    ),
    hint="Any printer of this computer, with its own driver.",
    names=(("", "This computer's usual printer"), ("Front till", "Front till")),
    name="Front till",
    address_label="",
    address="",
    papers=(
        Pick("58mm", "58 mm roll", selected=False),
        Pick("80mm", "80 mm roll", selected=True),
        Pick("A4", "A4", selected=False),
        Pick("A6", "A6", selected=False),
    ),
    busy=False,
    notice="",
    notice_tone=Tone.PLAIN,
)
PRINTER_ADDRESS = replace(
    PRINTER,
    hint="A receipt printer (ESC/POS) on a serial port. On Windows choose the print queue.",
    names=(),
    name="",
    address_label="Port, such as /dev/ttyUSB0",
    address="/dev/ttyUSB0",
    notice="The test was not printed. The printer is out of paper: put in a new roll.",
    notice_tone=Tone.WARN,
)
PRINT = PrintScreen(
    headline="Print the card",
    amount="£20.00",
    picture=b"",
    printed="",
    print_label="Print",
    can_print=True,
    busy=False,
    pdf_name="card-7K2Q.pdf",
    notice="",
    notice_tone=Tone.PLAIN,
)
PRINT_TROUBLE = replace(
    PRINT,
    amount="1,000.000\u00a0KWD",
    printed="Printed 2 times. Every further print is marked COPY.",
    print_label="Print a copy",
    notice="The card is safe and is waiting in the computer's print queue. The printer asks for a password: "
    "type it in this computer's printer settings, or choose another printer in Set-up. A further print is "
    "marked COPY.",
    notice_tone=Tone.WARN,
)


COLUMNS = ("When", "Amount", "State", "Card", "Reason", "Site", "Given by")
_STATES = (
    ("Issued", Tone.GOOD),
    ("Not confirmed yet", Tone.WARN),
    ("Issued", Tone.GOOD),
    ("Created, details pending", Tone.WAIT),
    ("Refused", Tone.BAD),
    ("Reversed", Tone.PLAIN),
    ("Issued", Tone.GOOD),
    ("Closed without a card", Tone.PLAIN),
)


def rows(count: int) -> tuple[ActivityRow, ...]:
    return tuple(
        ActivityRow(
            reference=f"TD-{number:05}",
            when=f"Today, {20 - number % 12:02}:{number * 7 % 60:02}",
            amount=("£20.00", "£15.00", "£5.00", "£1,000.00")[number % 4],
            state=_STATES[number % 8][0],
            tone=_STATES[number % 8][1],
            card="" if number % 8 in (1, 4, 7) else f"•••• {4821 + number:04}",
            reason=REASONS[number % 5][1] if number % 6 else LONG_REASONS[0][1],
            site="The Anchor, Leeds" if number % 5 else LONG_SITE,
            operator=("Sam", "Alex", "Priya")[number % 3],
        )
        for number in range(count)
    )


DETAIL = ActivityDetail(
    reference="TD-00001",
    headline="Not confirmed yet",
    tone=Tone.WARN,
    facts=(
        ("Value", "£15.00"),
        ("Product", "In-store Gift"),
        ("Site", "The Anchor, Leeds"),
        ("Reason", "Food not right"),
        ("Given by", "Alex"),
        ("Reference", "TD-2026-1122-01HZX7K2Q"),
    ),
    timeline=(
        ("Today, 19:07:12", "Written down, nothing sent yet"),
        ("Today, 19:07:12", "Sending began"),
        ("Today, 19:07:32", "No answer that can be trusted"),
        ("Today, 19:07:37", "Asked Toggle"),
    ),
    can_reverse=False,
    can_check=True,
    can_send=False,
    can_abandon=False,
    notice="Not confirmed yet. Toggle may already have made this £15.00 card. Please don't issue another.",
    notice_tone=Tone.WARN,
)
ACTIONS_DETAIL = ActivityDetail(
    reference="TD-00002",
    headline="Issued",
    tone=Tone.GOOD,
    facts=DETAIL.facts,
    timeline=DETAIL.timeline,
    can_reverse=True,
    can_check=True,
    can_send=True,
    can_abandon=True,
    notice="Issued: a £5.00 card.",
    notice_tone=Tone.GOOD,
    can_show=True,
    seen_label="Dealt with",
)


ERASE_DETAIL = ActivityDetail(
    reference="TD-00003",
    headline="Issued",
    tone=Tone.GOOD,
    facts=(*DETAIL.facts[:3], ("Guest", "q•••@example.com"), *DETAIL.facts[3:]),
    timeline=DETAIL.timeline,
    can_reverse=True,
    can_check=False,
    can_send=False,
    can_abandon=False,
    notice=(
        "The cards stay as they are. The guest is taken out of all records of this till, "
        "and that cannot be undone."
    ),
    notice_tone=Tone.WARN,
    erase_label="Erase for good",
)


def activity(
    count: int = 60,
    detail: ActivityDetail | None = None,
    *,
    more: bool = True,
    search: str = "",
    empty: str = "",
) -> ActivityScreen:
    return ActivityScreen(
        headline="Activity",
        search=search,
        search_hint="Search card, person, site, reason or amount",
        columns=COLUMNS,
        rows=rows(count),
        more=more,
        empty=empty,
        reaching="",
        detail=detail,
    )


EMPTY_ACTIVITY = activity(0, more=False, empty="Nothing yet. Every card given on this till is listed here.")
CHECK_EMPTY = CheckCardScreen(
    headline="Check a card",
    hint="Scan the card or type its number.",
    number="",
    button="Check",
    can_check=False,
    busy=False,
    balance="",
    lines=(),
    notice="",
    notice_tone=Tone.PLAIN,
)
CHECK_FOUND = CheckCardScreen(
    headline="Check a card",
    hint="Scan the card or type its number.",
    number="6301190012345674821",
    button="Check",
    can_check=True,
    busy=False,
    balance="£12.50",
    lines=(
        ("Card", "•••• 4821"),
        ("Paid for", "£0.00"),
        ("Free of charge", "£12.50"),
        ("Valid until", "22 November 2027"),
    ),
    notice="",
    notice_tone=Tone.PLAIN,
)
CHECK_REFUSED = CheckCardScreen(
    headline="Check a card",
    hint="Scan the card or type its number.",
    number="630119001234567",
    button="Check",
    can_check=True,
    busy=False,
    balance="",
    lines=(),
    notice="Nothing was asked. That is not a card number.",
    notice_tone=Tone.WARN,
)
REPORTS = ReportsScreen(
    headline="Today",
    totals=(
        ReportLine("Given", "64 cards", "£1,285.00"),
        ReportLine("Reversed", "1 card", "£20.00"),
        ReportLine("Not confirmed yet", "1 card", "£15.00"),
    ),
    tables=(
        (
            "By reason",
            (
                ReportLine("Waited too long", "31 cards", "£620.00", 0.6),
                ReportLine(LONG_REASONS[1][1], "20 cards", "£405.00", 0.3),
            ),
        ),
        (
            "By person",
            (
                ReportLine("Sam", "24 cards", "£480.00", 0.5),
                ReportLine("Alex", "18 cards", "£455.00", 0.45),
                ReportLine("Priya", "1 card", "£5.00", 0.001),
            ),
        ),
        (
            "By site",
            (
                ReportLine("The Anchor, Leeds", "48 cards", "£960.00", 0.75),
                ReportLine(LONG_SITE, "16 cards", "£325.00", 0.25),
            ),
        ),
    ),
    empty="",
)
EMPTY_REPORTS = ReportsScreen(
    headline="Today",
    totals=(),
    tables=(),
    empty="What this till gives today is added up here.",
)
ABOUT = AboutScreen(
    headline="Toggle Desk",
    facts=(("Version", "0.1.0"), ("Build", "0123456789ab")),
    freedom="Toggle Desk is free software under the MIT licence. It is built on Qt and PySide6, replaceable.",
    texts=(("0", "NOTICE"), ("1", "argon2-cffi-bindings-LICENSE"), ("2", HOSTILE)),
    text_key="1",
    text=f"Permission is hereby granted\n{HOSTILE}\n" * 40,
)
RECORDS = (
    "Records",
    (
        ("Checked just now", "This till's records are not as they were written."),
        ("Wrong", "Event 12 was changed, moved or put in after it was written."),
        ("Mark of the last event", "#1042:3fa2b8c1"),
    ),
)
SETUP = SetupScreen(
    headline="Set-up",
    groups=(
        (
            "Connection",
            (
                ("Account", "662"),
                ("Currency", "GBP"),
                ("Merchant", "26"),
                ("Sales channel", "7"),
                ("Fulfilled at once", "Yes"),
            ),
        ),
        (
            "Sites",
            (("The Anchor, Leeds", "LEEDS-01"), (LONG_SITE, "HULL-02"), ("Head office", "No reference")),
        ),
        ("Reasons", tuple((label, code) for code, label in REASONS)),
        ("People", (("Sam", "Staff"), ("Alex", "Supervisor"), ("Priya", "Manager"))),
        (
            "Limits",
            (
                ("One card", "£100.00"),
                ("One card by staff", "£25.00"),
                ("One member of staff a day", "£100.00"),
                ("One site a day", "£500.00"),
                ("One guest in 30 days", "£50.00"),
            ),
        ),
        RECORDS,
    ),
    connect_label="Replace the API user",
    provision_label="Apply a provisioning file",
    notice="The provisioning file was applied.",
    notice_tone=Tone.GOOD,
    busy=False,
)
STEPS = (
    "Log into Toggle.",
    "On the sidebar, open Settings > Integrations.",
    "Choose “Other” at the bottom of the page.",
    "Press the blue “Create new user” button.",
    "Copy the username and the password: the password is shown once and can never be read again.",
    "Tick that you have taken a note of the password.",
    "Press the blue “Create” button. Lost the password? Delete that API user and make a new one.",
)


CONNECT = ConnectScreen(
    headline="Connect this till to Toggle",
    intro="You need to be a Store Owner in Toggle. Make an API user there, then enter it here.",
    steps=STEPS,
    username_label="API username or email",
    password_label="API password",
    account_label="Account number",
    accounts=(),
    account="",
    account_needed=False,
    button="Connect",
    can_connect=False,
    busy=False,
    notice="",
    notice_tone=Tone.PLAIN,
    practice_label="Try it in practice mode",
    clear_password=False,
)


CONNECT_ACCOUNTS = replace(
    CONNECT,
    accounts=(("662", "Anchor Inns Ltd"), ("663", "The Old Station Brasserie & Rooftop Terrace Holdings")),
    account="662",
    can_connect=True,
    notice="The login works. Pick the account, then press Connect.",
    notice_tone=Tone.GOOD,
)
CONNECT_TYPED = replace(
    CONNECT,
    account_needed=True,
    account="66",
    can_connect=True,
    notice="Nothing was saved. Toggle does not know this username and password. A lost password cannot "
    "be read again: delete the API user in Toggle and make a new one. The spaces around the password were "
    "left out, as Toggle leaves them out.",
    notice_tone=Tone.BAD,
)
APPEARANCE = AppearanceScreen(
    themes=(
        ("system", "Same as this computer"),
        ("light", "Light"),
        ("dark", "Dark"),
        ("contrast", "High contrast"),
    ),
    theme="system",
    scales=tuple((str(step), f"{step} %") for step in (80, 90, 100, 110, 125, 150, 175, 200)),
    scale="100",
    texts=(("100", "Normal"), ("115", "Larger"), ("130", "Largest")),
    text="130",
    languages=(("", "Same as this computer"), ("en", "English"), ("fr", "Français")),
    language="fr",
    notice="The new size is used from the next start.",
    full_screen_label="Fill the screen",
)
PEOPLE = (("Sam", "Staff"), ("Alex", "Supervisor"), ("Priya", "Manager"), ("Maximiliane-Charlotte", "Staff"))


def sign_in(chosen: str = "", people: int = 4) -> SignInScreen:
    names = [*PEOPLE, *((f"Colleague {number}", "Staff") for number in range(5, 21))][:people]
    return SignInScreen(
        headline="Who is at the till?",
        people=tuple((name, role, name == chosen) for name, role in names),
        pad_visible=bool(chosen),
        dots="●●●○○○" if chosen else "",
        dots_spoken="Dot 3 of 6" if chosen else "",
        prompt=f"PIN of {chosen}" if chosen else "Tap your name.",
        notice="",
        notice_tone=Tone.PLAIN,
        busy=False,
    )


FIRST_PIN = replace(
    sign_in("Sam"),
    headline="A first PIN for Sam",
    prompt="Sam has no PIN yet. A manager has to be present: tap the manager's name and enter their PIN.",
    pad_visible=False,
)
WHO_DECIDES = replace(sign_in("", 1), headline="Who decides?", back_label="Back to the card")
PIN_WRONG = replace(
    sign_in("Sam"),
    notice="That is not the PIN of Sam.",
    notice_tone=Tone.BAD,
    dots="○○○○○○",
    dots_spoken="No digit yet",
)
