"""What a provisioning file can say, and where it is told to be wrong."""

from datetime import time
from pathlib import Path

import pytest

from tests.storage.provisioning import CONNECTED, WHOLE, PlainPins
from toggle_desk.application.settings import Colleague, Connection, Settings, Till
from toggle_desk.application.window_shape import WindowShape
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import CustomRange, PriceOption, ProductRules, Reason, Site
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Contact, Handover
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.rights import USUAL_RIGHTS, Access, Action
from toggle_desk.storage.pins import Argon2Pins
from toggle_desk.storage.settings import TomlSettings, read_provisioning


def pounds(*amounts: int) -> tuple[Money, ...]:
    return tuple(Money(amount * 100, "GBP") for amount in amounts)


def test_everything_that_a_provisioning_file_can_say_is_understood() -> None:
    assert read_provisioning(WHOLE, PlainPins()) == Settings(
        connection=Connection(account_id=662),
        sites=(Site("The Anchor, Leeds", "LEEDS-01"), Site("Head office", None)),
        products=(
            ProductRules(
                name="In-store Gift",
                id=3532,
                amounts=pounds(5, 10, 15, 20, 25, 50),
                options=(PriceOption(16531, Money(4500, "GBP")),),
                custom=CustomRange(100, 10000, 50),
            ),
        ),
        reasons=(Reason("waited", "Waited too long", Money(1500, "GBP")),),
        operators=(
            Colleague(Operator("Sam", Role.STAFF), "hash of 482913"),
            Colleague(Operator("Ada", Role.MANAGER), None),
        ),
        limits=Limits(10000, 2500, 10000, 50000, 5000, 5000, 20000, 10000, 40000, 6000, 6),
        till=Till(
            "till-2",
            "LEEDS-01",
            (Handover.SHOW, Handover.PRINT, Handover.EMAIL),
            WindowShape.MAXIMISED,
            day_starts=time(5, 30),
        ),
    )


def test_people_may_have_an_email_for_receipts() -> None:
    text = f"{CONNECTED}[[operators]]\nname = 'Sam'\nrole = 'staff'\nemail = 'sam@anchor.example'"
    (sam,) = read_provisioning(text, PlainPins()).operators

    assert Operator("Sam", Role.STAFF, "sam@anchor.example") == sam.operator
    with pytest.raises(NotAccepted) as refused:
        read_provisioning(text.replace("@", " at "), PlainPins())
    assert "operators[0].email" == refused.value.facts["where"]


def test_an_account_is_all_that_a_provisioning_file_needs() -> None:
    assert Settings(connection=Connection(account_id=662)) == read_provisioning(CONNECTED, PlainPins())


def test_omitting_and_fixed_contacts_are_understood() -> None:
    text = f"""{CONNECTED}
merchant_id = "omit"
receipt_contact = {{ email = "books@example.com", first_name = "The", last_name = "Books" }}
proxy = "http://proxy:8080"
"""
    connection = read_provisioning(text, PlainPins()).connection

    assert connection.merchant_id is None
    assert Contact("books@example.com", "The", "Books") == connection.receipt_contact
    assert "http://proxy:8080" == connection.proxy


def test_amounts_follow_the_currency_of_the_file() -> None:
    text = f'{CONNECTED}currency = "JPY"\n[[products]]\nname = "Gift"\n[limits]\ncard_maximum = "5000"'
    read = read_provisioning(text, PlainPins())

    assert 5000 == read.limits.card_maximum
    assert CustomRange(100, 10_000, 1) == read.products[0].custom
    assert Money(500, "JPY") == read.products[0].amounts[0]


def test_tiles_that_nobody_named_stay_within_the_range() -> None:
    text = f'{CONNECTED}[[products]]\nname = "Gift"\nminimum = "10"\nmaximum = "20"'

    assert read_provisioning(text, PlainPins()).products[0].amounts == pounds(10, 15, 20)


@pytest.mark.parametrize(
    ("text", "where", "problem"),
    [
        ("", "connection.account_id", "is missing"),
        ("[connection]", "connection.account_id", "is missing"),
        ("[connection]\naccount_id = 0", "connection.account_id", "must be more than 0"),
        ('[connection]\naccount_id = "662"', "connection.account_id", "must be a whole number"),
        ("[connection]\naccount_id = true", "connection.account_id", "must be a whole number"),
        ("[connection]\naccount_id = 2147483648", "connection.account_id", "must be at most 2147483647"),
        ("connection = 1", "connection", "must be a table"),
        (f"{CONNECTED}acount = 1", "connection.acount", "is not a setting that Toggle Desk knows"),
        (f'{CONNECTED}currency = "gbp"', "connection.currency", "must be three capital letters"),
        (f"{CONNECTED}currency = 1", "connection.currency", "must be text in quotes"),
        (
            f'{CONNECTED}merchant_id = "none"',
            "connection.merchant_id",
            'must be a whole number above zero, or "omit"',
        ),
        (
            f"{CONNECTED}merchant_id = true",
            "connection.merchant_id",
            'must be a whole number above zero, or "omit"',
        ),
        (f"{CONNECTED}auto_fulfil = 1", "connection.auto_fulfil", "must be true or false"),
        (
            f'{CONNECTED}receipt_contact = "guest"',
            "connection.receipt_contact",
            "must be 'omit' or 'operator'",
        ),
        (
            f'{CONNECTED}receipt_contact = {{ email = "x", first_name = "A", last_name = "B" }}',
            "connection.receipt_contact.email",
            "must be an email address",
        ),
        (
            f'{CONNECTED}receipt_contact = {{ email = "a@example.com", first_name = "A" }}',
            "connection.receipt_contact.last_name",
            "is missing",
        ),
        (f'{CONNECTED}proxy = "http://sam:secret@proxy"', "connection.proxy", "without a password"),
        (f"{CONNECTED}[colours]\nred = 1", "colours", "is not a setting that Toggle Desk knows"),
        (f"schema = 1\n{CONNECTED}", "schema", "is not a setting that Toggle Desk knows"),
        (f"{CONNECTED}[[sites]]\nreference = 'X'", "sites[0].name", "is missing"),
        (f"{CONNECTED}[[sites]]\nname = ' '", "sites[0].name", "must not be empty"),
        (f"{CONNECTED}[[sites]]\nname = '{'x' * 61}'", "sites[0].name", "must have at most 60 letters"),
        (f'{CONNECTED}[[sites]]\nname = "A\\u202eB"', "sites[0].name", "must not contain control characters"),
        (f"{CONNECTED}[sites]\nname = 'A'", "sites", "must be a list"),
        (
            f"{CONNECTED}[[sites]]\nname='A'\nreference='X'\n[[sites]]\nname='B'\nreference='X'",
            "sites[1].reference",
            "must differ from sites[0].reference",
        ),
        (
            f"{CONNECTED}[[sites]]\nname='A'\n[[sites]]\nname='a'",
            "sites[1].name",
            "must differ from sites[0].name",
        ),
        (f"{CONNECTED}[[products]]\ncustom = true", "products[0].name", "is missing"),
        (
            f"{CONNECTED}[[products]]\nid=1\namounts=['5', '5.001']",
            "products[0].amounts[1]",
            "must be an amount",
        ),
        (
            f"{CONNECTED}[[products]]\nid=1\namounts=[5.00]",
            "products[0].amounts[0]",
            "must be an amount in quotes",
        ),
        (f"{CONNECTED}[[products]]\nid=1\namounts=['-5']", "products[0].amounts[0]", "must be an amount"),
        (f"{CONNECTED}[[products]]\nid=1\namounts=['£5']", "products[0].amounts[0]", "must be an amount"),
        (f"{CONNECTED}[[products]]\nid=1\nstep='0'", "products[0].step", "must be more than zero"),
        (
            f"{CONNECTED}[[products]]\nid=1\nminimum='5'\nmaximum='4.99'",
            "products[0].minimum",
            "must not be above the maximum",
        ),
        (
            f"{CONNECTED}[[products]]\nid=1\nminimum='101'",
            "products[0].minimum",
            "must not be above the maximum",
        ),
        (f"{CONNECTED}[[products]]\nid=1\noptions=[{{id=1}}]", "products[0].options[0].value", "is missing"),
        (
            f"{CONNECTED}[[products]]\nid=1\noptions=[{{id=1,value='5'}},{{id=1,value='6'}}]",
            "products[0].options[1].id",
            "must differ from products[0].options[0].id",
        ),
        (
            f"{CONNECTED}[[reasons]]\ncode='Waited'\nlabel='W'",
            "reasons[0].code",
            "must be 1 to 24 small letters",
        ),
        (f"{CONNECTED}[[reasons]]\ncode='w'", "reasons[0].label", "is missing"),
        (
            f"{CONNECTED}[[reasons]]\ncode='w'\nlabel='{'x' * 41}'",
            "reasons[0].label",
            "must have at most 40 letters",
        ),
        (
            f"{CONNECTED}[[reasons]]\ncode='w'\nlabel='W'\n[[reasons]]\ncode='w'\nlabel='V'",
            "reasons[1].code",
            "must differ from reasons[0].code",
        ),
        (
            f"{CONNECTED}[[reasons]]\ncode='w'\nlabel='W'\ncolour='red'",
            "reasons[0].colour",
            "is not a setting that Toggle Desk knows",
        ),
        (f"{CONNECTED}[[operators]]\nname='Sam'", "operators[0].role", "is missing"),
        (
            f"{CONNECTED}[[operators]]\nname='Sam'\nrole='boss'",
            "operators[0].role",
            "must be 'staff', 'supervisor', 'manager' or 'owner'",
        ),
        (
            f"{CONNECTED}[[operators]]\nname='{'x' * 31}'\nrole='staff'",
            "operators[0].name",
            "at most 30 letters",
        ),
        (
            f"{CONNECTED}[[operators]]\nname='S'\nrole='staff'\npin='12345'",
            "operators[0].pin",
            "must be six digits",
        ),
        (
            f"{CONNECTED}[[operators]]\nname='S'\nrole='staff'\npin='1234567'",
            "operators[0].pin",
            "must be six digits",
        ),
        (
            f"{CONNECTED}[[operators]]\nname='S'\nrole='staff'\npin=482913",
            "operators[0].pin",
            "must be text in quotes",
        ),
        (f"{CONNECTED}[[operators]]\nname='S'\nrole='staff'\npin='123456'", "operators[0].pin", "is easy"),
        (
            f"{CONNECTED}[[operators]]\nname='S'\nrole='staff'\npin_hash='$argon2id$'",
            "operators[0].pin_hash",
            "is not a setting that Toggle Desk knows",
        ),
        (
            f"{CONNECTED}[[operators]]\nname='S'\nrole='staff'\nbadge_hash='0f0f'",
            "operators[0].badge_hash",
            "is not a setting that Toggle Desk knows",
        ),
        (
            f"{CONNECTED}[[operators]]\nname='S'\nrole='owner'\nactive=false",
            "operators",
            "must have one who is active",
        ),
        (f"{CONNECTED}[till]\nauto_lock=29", "till.auto_lock", "must be at least 30"),
        (f"{CONNECTED}[till]\nauto_lock=901", "till.auto_lock", "must be at most 900"),
        (
            f"{CONNECTED}[[operators]]\nname='Sam'\nrole='staff'\n[[operators]]\nname='SAM'\nrole='owner'",
            "operators[1].name",
            "must differ from operators[0].name",
        ),
        (
            f"{CONNECTED}[[operators]]\nname='Sam'\nrole='staff'\n[[operators]]\nname='\uff33\uff41\uff4d'\nrole='owner'",
            "operators[1].name",
            "must differ from operators[0].name",
        ),
        (
            f"{CONNECTED}[limits]\nstaff_week = '1'",
            "limits.staff_week",
            "is not a setting that Toggle Desk knows",
        ),
        (f"{CONNECTED}[limits]\nstaff_day = '0.00'", "limits.staff_day", "must be more than zero"),
        (
            f"{CONNECTED}[rights]\ndance = {{ staff = 'allow' }}",
            "rights.dance",
            "is not a setting that Toggle Desk knows",
        ),
        (
            f"{CONNECTED}[rights]\nissue = {{ chef = 'allow' }}",
            "rights.issue.chef",
            "is not a setting that Toggle Desk knows",
        ),
        (
            f"{CONNECTED}[rights]\nissue = {{ staff = 'perhaps' }}",
            "rights.issue.staff",
            "must be 'allow', 'approval' or 'hidden'",
        ),
        (f"{CONNECTED}[rights]\nissue = 'allow'", "rights.issue", "must be a table"),
        (
            f"{CONNECTED}[rights]\nsettings = {{ owner = 'hidden' }}",
            "rights.settings.owner",
            'must be "allow": the owner is never shut out',
        ),
        (f"{CONNECTED}[limits]\nstaff_day = 100", "limits.staff_day", "must be an amount in quotes"),
        (
            f"{CONNECTED}[till]\nsite = 'X'",
            "till.site",
            "must be the reference or the name of one of the sites",
        ),
        (
            f"{CONNECTED}[till]\nwindow = 'fullscreen'",
            "till.window",
            "must be 'window', 'maximised' or 'full screen'",
        ),
        *(
            (f"{CONNECTED}[till]\nday_starts = {starts}", "till.day_starts", 'must be like "04:00"')
            for starts in ("'4:00'", "'24:00'", "04:00:00", "4", "''")
        ),
        (f"{CONNECTED}[limits]\ntable_day = 5", "limits.table_day", "must be an amount in quotes"),
        *(
            (f"{CONNECTED}[limits]\nperson_hour_cards = {cards}", "limits.person_hour_cards", problem)
            for cards, problem in (
                *((0, "must be at least 1"), ("'6'", "must be a whole number")),
                (1001, "must be at most 1000"),
            )
        ),
        (f"{CONNECTED}[till]\nhandover = []", "till.handover", "must not be empty"),
        (f"{CONNECTED}[till]\nhandover = ['fax']", "till.handover[0]", "must be 'show', 'print' or 'email'"),
        (
            f"{CONNECTED}[till]\nhandover = ['show', 'show']",
            "till.handover[1]",
            "must differ from till.handover[0]",
        ),
        ("[connection]\naccount_id =\n", "line 2", "is not TOML"),
        (f"{CONNECTED}[connection]\n", "line 3", "is not TOML"),
        ('[connection]\naccount_id = 662\ncurrency = """', "the end of the file", "is not TOML"),
    ],
)
def test_a_provisioning_file_says_where_it_is_wrong(text: str, where: str, problem: str) -> None:
    with pytest.raises(NotAccepted) as refusal:
        read_provisioning(text, PlainPins())

    assert Code.SETTINGS_REFUSED is refusal.value.code
    assert refusal.value.facts["where"] == where
    assert problem in refusal.value.facts["problem"]


def test_everything_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(NotAccepted) as refusal:
        read_provisioning(f"{CONNECTED}a = 1\n[limits]\nb = 2\nstaff_day = 3", PlainPins())

    told = f"{refusal.value.facts['where']} {refusal.value.facts['problem']}"
    assert all(place in told for place in ("connection.a", "limits.b", "limits.staff_day"))


def test_no_pin_is_told_in_what_is_raised() -> None:
    text = f"{CONNECTED}[[operators]]\nname = 'Sam'\nrole = 'boss'\npin = '482913'"

    with pytest.raises(NotAccepted) as refusal:
        read_provisioning(text, PlainPins())

    chain = [refusal.value, refusal.value.__cause__, refusal.value.__context__]
    assert "482913" not in "".join(map(str, chain))


def test_pins_are_kept_as_slow_hashes_only(tmp_path: Path) -> None:
    pins = Argon2Pins(b"pepper")
    store = TomlSettings(tmp_path / "settings.toml")

    store.save(read_provisioning(WHOLE, pins))

    kept = store.load().operators[0].pin_hash
    assert kept is not None
    assert pins.fits(kept, Secret("482913"))
    assert "482913" not in (tmp_path / "settings.toml").read_text()


def test_rights_are_read_and_what_is_left_out_stays_as_usual() -> None:
    table = "[rights]\nreverse = { staff = 'hidden', supervisor = 'approval' }\nissue = { owner = 'allow' }"

    rights = read_provisioning(f"{CONNECTED}{table}", PlainPins()).rights

    assert (Access.HIDDEN, Access.APPROVAL, Access.ALLOW) == tuple(
        rights.access(Action.REVERSE, role) for role in (Role.STAFF, Role.SUPERVISOR, Role.MANAGER)
    )
    assert USUAL_RIGHTS == read_provisioning(CONNECTED, PlainPins()).rights


def test_every_action_can_be_set_in_the_file() -> None:
    table = "".join(f"{action} = {{ staff = 'hidden' }}\n" for action in Action)

    rights = read_provisioning(f"{CONNECTED}[rights]\n{table}", PlainPins()).rights

    assert {Access.HIDDEN} == {rights.access(action, Role.STAFF) for action in Action}
