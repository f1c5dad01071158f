"""Screens as presenters make them: ordinary, empty, and as long as a till will ever see."""

from dataclasses import dataclass, replace

from toggle_desk.application.card_code import code_of
from toggle_desk.presenters.about import AboutScreen
from toggle_desk.presenters.activity import ActivityDetail, ActivityRow, ActivityScreen
from toggle_desk.presenters.appearance_choice import AppearanceScreen
from toggle_desk.presenters.check_card import CheckCardScreen
from toggle_desk.presenters.connect import ConnectScreen
from toggle_desk.presenters.issue_screens import (
    FormScreen,
    GuestScreen,
    IssueScreen,
    Pick,
    ResultScreen,
    ReverseScreen,
    Tile,
    UnknownScreen,
)
from toggle_desk.presenters.printer_setup_screen import PrinterScreen
from toggle_desk.presenters.printing_screen import PrintScreen
from toggle_desk.presenters.reports import ReportLine, ReportsScreen
from toggle_desk.presenters.setup import SetupScreen
from toggle_desk.presenters.shell_screen import Page, ShellScreen
from toggle_desk.presenters.sign_in import SignInScreen
from toggle_desk.presenters.tone import Tone

HOSTILE = "<b>Bold</b> & <img src='x'> <a href='https://example.org'>&amp;</a>"
LONG_SITE = "The Old Station Brasserie & Rooftop Terrace, Kingston upon Hull"
LONG_PRODUCT = "Afternoon tea for two with a bottle of sparkling wine"

NAV = (
    (Page.ISSUE, "Issue"),
    (Page.ACTIVITY, "Activity"),
    (Page.CHECK_CARD, "Check card"),
    (Page.REPORTS, "Reports"),
    (Page.SETTINGS, "Set-up"),
)


SHELL = ShellScreen(
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
    line="Online",
    line_tone=Tone.GOOD,
    status="Every card is confirmed.",
    status_tone=Tone.PLAIN,
    status_entry="",
    practice="Practice mode – cards are not real",
)


def long_shell(page: Page = Page.ISSUE) -> ShellScreen:
    return replace(
        SHELL,
        page=page,
        site_key="HULL-02",
        product_key="3540",
        operator="Maximiliane-Charlotte (supervisor)",
        line="No connection",
        line_tone=Tone.BAD,
        status="1 card not confirmed yet: checking again in 8 s",
        status_tone=Tone.WARN,
        status_entry="TD-00001",
    )


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
UNUSUAL_FORM = replace(FORM, unusual="Well over your usual £20.00. Is the amount right?")
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
    amount="1,000.000 KWD",
    tiles=tuple(
        Tile(minor, f"value:{minor}", f"{minor // 1000}.000 KWD", minor == 20000)
        for minor in (5000, 10000, 15000, 20000, 25000, 50000)
    ),
    left_today="Left today: 80.000 KWD of 100.000 KWD",
    issue_label="Issue 1,000.000 KWD card",
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
    amount="1,000.000 KWD",
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
    amount="1,000.000 KWD",
    code=code_of("6301190012345674821"),
    number="6301 1900 1234 5674 821",
    pin="",
    lines=("Valid from 1 December 2026", "Valid until 22 November 2027", LONG_SITE),
    closes_in="Closes in 42 s",
)
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
    amount="1,000.000 KWD",
    printed="Printed 2 times. Every further print is marked COPY.",
    print_label="Print a copy",
    notice="The card is safe, and may be printed: look for the slip. The printer is out of paper: "
    "put in a new roll. A further print is marked COPY.",
    notice_tone=Tone.WARN,
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
    can_confirm=False,
    busy=False,
    notice="",
    notice_tone=Tone.PLAIN,
)
REVERSE_REFUSED = ReverseScreen(
    headline="Reverse this £1,000.00 card?",
    message="The card becomes worthless at once. That works only while nobody has spent from it.",
    reason="Given to the wrong table",
    can_confirm=True,
    busy=False,
    notice="The card was not reversed. £12.00 of £20.00 is left: somebody has spent from it.",
    notice_tone=Tone.BAD,
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
        ("Of it paid for", "£0.00"),
        ("Of it free of charge", "£12.50"),
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
                ("One member of staff and day", "£100.00"),
                ("One site and day", "£500.00"),
                ("One guest in 30 days", "£50.00"),
            ),
        ),
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
    "be read again: delete the API user in Toggle and make a new one.",
    notice_tone=Tone.BAD,
)
APPEARANCE = AppearanceScreen(
    themes=(
        ("system", "As this computer"),
        ("light", "Light"),
        ("dark", "Dark"),
        ("contrast", "High contrast"),
    ),
    theme="system",
    scales=tuple((str(step), f"{step} %") for step in (80, 90, 100, 110, 125, 150, 175, 200)),
    scale="100",
    texts=(("100", "Normal"), ("115", "Larger"), ("130", "Largest")),
    text="130",
    languages=(("", "As this computer"), ("en", "English"), ("fr", "Français")),
    language="fr",
    notice="The new size is used from the next start.",
)
PEOPLE = (("Sam", "Staff"), ("Alex", "Supervisor"), ("Priya", "Manager"), ("Maximiliane-Charlotte", "Staff"))


def sign_in(chosen: str = "", people: int = 4) -> SignInScreen:
    names = [*PEOPLE, *((f"Colleague {number}", "Staff") for number in range(5, 21))][:people]
    return SignInScreen(
        headline="Who is at the till?",
        people=tuple((name, role, name == chosen) for name, role in names),
        pad_visible=bool(chosen),
        dots="●●●○○○" if chosen else "",
        prompt=f"PIN of {chosen}" if chosen else "Tap your name.",
        notice="",
        notice_tone=Tone.PLAIN,
        busy=False,
    )


FIRST_PIN = replace(
    sign_in("Sam"),
    headline="A first PIN for Sam",
    prompt="Sam has no PIN yet. A manager stands beside: tap the manager's name and enter their PIN.",
    pad_visible=False,
)
PIN_WRONG = replace(sign_in("Sam"), notice="That is not the PIN of Sam.", notice_tone=Tone.BAD, dots="○○○○○○")

Screen = (
    AboutScreen
    | ActivityScreen
    | CheckCardScreen
    | ConnectScreen
    | IssueScreen
    | PrinterScreen
    | PrintScreen
    | ReportsScreen
    | SetupScreen
    | SignInScreen
)


@dataclass(frozen=True, slots=True)
class Scene:
    """One state of the window: a page, what it shows, and whether the frame is a long one."""

    page: Page
    screen: Screen
    long: bool = False
    live: bool = False

    @property
    def shell(self) -> ShellScreen:
        shell = long_shell(self.page) if self.long else replace(SHELL, page=self.page)
        if self.page in (Page.CONNECT, Page.SIGN_IN):
            shell = replace(shell, nav_enabled=False, operator="", lock_visible=False)
        return replace(shell, practice="") if self.live else shell


SCENES = {
    "form": Scene(Page.ISSUE, FORM),
    "form_empty": Scene(Page.ISSUE, EMPTY_FORM, live=True),
    "form_email": Scene(Page.ISSUE, EMAIL_FORM),
    "form_unusual": Scene(Page.ISSUE, UNUSUAL_FORM),
    "form_busy": Scene(Page.ISSUE, BUSY_FORM),
    "form_held": Scene(Page.ISSUE, HELD_FORM),
    "form_suggestion": Scene(Page.ISSUE, SUGGESTION_FORM),
    "form_long": Scene(Page.ISSUE, LONG_FORM, long=True),
    "form_kwd": Scene(Page.ISSUE, KWD_FORM),
    "form_hostile": Scene(Page.ISSUE, HOSTILE_FORM),
    "result": Scene(Page.ISSUE, RESULT),
    "result_long": Scene(Page.ISSUE, LONG_RESULT, long=True),
    "guest": Scene(Page.ISSUE, GUEST),
    "guest_long": Scene(Page.ISSUE, LONG_GUEST),
    "unknown": Scene(Page.ISSUE, UNKNOWN),
    "unknown_manager": Scene(Page.ISSUE, UNKNOWN_MANAGER, long=True),
    "reverse": Scene(Page.ISSUE, REVERSE),
    "reverse_refused": Scene(Page.ISSUE, REVERSE_REFUSED),
    "activity": Scene(Page.ACTIVITY, activity()),
    "activity_detail": Scene(Page.ACTIVITY, activity(detail=DETAIL)),
    "activity_actions": Scene(Page.ACTIVITY, activity(detail=ACTIONS_DETAIL), long=True),
    "activity_empty": Scene(Page.ACTIVITY, EMPTY_ACTIVITY, live=True),
    "check_empty": Scene(Page.CHECK_CARD, CHECK_EMPTY),
    "check_found": Scene(Page.CHECK_CARD, CHECK_FOUND),
    "check_refused": Scene(Page.CHECK_CARD, CHECK_REFUSED),
    "reports": Scene(Page.REPORTS, REPORTS),
    "reports_empty": Scene(Page.REPORTS, EMPTY_REPORTS),
    "setup": Scene(Page.SETTINGS, SETUP),
    "about": Scene(Page.ABOUT, ABOUT),
    "printer": Scene(Page.PRINTER, PRINTER),
    "printer_address": Scene(Page.PRINTER, PRINTER_ADDRESS),
    "print": Scene(Page.PRINT, PRINT),
    "print_trouble": Scene(Page.PRINT, PRINT_TROUBLE, long=True),
    "connect": Scene(Page.CONNECT, CONNECT),
    "connect_accounts": Scene(Page.CONNECT, CONNECT_ACCOUNTS),
    "connect_typed": Scene(Page.CONNECT, CONNECT_TYPED),
    "sign_in": Scene(Page.SIGN_IN, sign_in()),
    "sign_in_pin": Scene(Page.SIGN_IN, sign_in("Sam")),
    "sign_in_first": Scene(Page.SIGN_IN, FIRST_PIN),
    "sign_in_wrong": Scene(Page.SIGN_IN, PIN_WRONG),
    "sign_in_many": Scene(Page.SIGN_IN, sign_in("Priya", 12)),
}
