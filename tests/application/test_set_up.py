"""Connecting, signing in, provisioning: nothing is kept unless it is proven or whole."""

import asyncio
from dataclasses import replace

import pytest

from tests.doubles.desk import MAX, OPEN_TO_ALL, PAT, PINS, SAM, STAFFED, SUE, Bench, PlainPins, a_request
from tests.doubles.vault import MemoryVault, SilentVault
from toggle_desk.application.connect import Connect, Connected, Keys
from toggle_desk.application.guard import check_operator
from toggle_desk.application.provision import Provision
from toggle_desk.application.settings import Colleague, Credentials, Settings
from toggle_desk.domain.audit import Happened
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import Account
from toggle_desk.domain.errors import (
    Code,
    NotAccepted,
    NotAllowed,
    ToggleRefused,
    ToggleUnavailable,
    VaultUnavailable,
)
from toggle_desk.domain.people import OWNER, Operator, Role

pytestmark = pytest.mark.anyio
RIGHT = Credentials("till-2", Secret("right"))
WRONG = Credentials("till-2", Secret("wrong"))
ANCHOR, CROWN = Account(662, "The Anchor Group"), Account(700, "The Crown")


def unconnected(bench: Bench, *accounts: Account) -> Bench:
    bench.change(Settings())
    bench.sees(*accounts)
    return bench


# -- connect ----------


async def test_a_proven_api_user_is_kept_with_its_only_account(bench: Bench) -> None:
    unconnected(bench, ANCHOR)

    connected = await bench.desk.setup.connect(RIGHT, None, OWNER)

    assert (662, None) == (connected.account_id, connected.not_stored)
    assert (662, RIGHT) == (bench.store.settings.connection.account_id, bench.vault.credentials)


async def test_wrong_credentials_change_nothing(bench: Bench) -> None:
    bench.vault.credentials = RIGHT

    with pytest.raises(ToggleRefused):
        await bench.desk.setup.connect(WRONG, 700, OWNER)

    assert (OPEN_TO_ALL, RIGHT) == (bench.store.settings, bench.vault.credentials)


async def test_without_a_line_nothing_changes(bench: Bench) -> None:
    unconnected(bench, ANCHOR).toggle.offline = True

    with pytest.raises(ToggleUnavailable):
        await bench.desk.setup.connect(RIGHT, None, OWNER)

    assert (Settings(), None) == (bench.store.settings, bench.vault.credentials)


async def test_among_several_accounts_somebody_has_to_pick(bench: Bench) -> None:
    unconnected(bench, ANCHOR, CROWN)

    connected = await bench.desk.setup.connect(RIGHT, None, OWNER)

    assert Connected((ANCHOR, CROWN), None) == connected
    assert (Settings(), None) == (bench.store.settings, bench.vault.credentials)
    assert 700 == (await bench.desk.setup.connect(RIGHT, 700, OWNER)).account_id


async def test_replacing_the_api_user_keeps_the_account(bench: Bench) -> None:
    bench.sees(CROWN, ANCHOR)

    assert 662 == (await bench.desk.setup.connect(RIGHT, None, OWNER)).account_id


async def test_an_account_that_the_api_user_does_not_see_is_refused(bench: Bench) -> None:
    unconnected(bench, ANCHOR)

    with pytest.raises(NotAccepted) as refused:
        await bench.desk.setup.connect(RIGHT, 9, OWNER)

    assert (Code.ACCOUNT_UNKNOWN, {"account": "9"}) == (refused.value.code, refused.value.facts)
    assert bench.vault.credentials is None


async def test_where_toggle_lists_no_accounts_the_number_can_be_typed(bench: Bench) -> None:
    unconnected(bench)

    assert (await bench.desk.setup.connect(RIGHT, None, OWNER)).account_id is None
    assert 662 == (await bench.desk.setup.connect(RIGHT, 662, OWNER)).account_id


@pytest.mark.parametrize("code", [Code.VAULT_ABSENT, Code.VAULT_LATE, Code.VAULT_LOCKED])
async def test_without_a_vault_that_answers_the_api_user_lasts_until_the_program_closes(
    bench: Bench, code: Code
) -> None:
    keys = Keys(SilentVault(code), None)

    async def prove(_: Credentials) -> tuple[Account, ...]:
        return (ANCHOR,)

    connected = await Connect(
        prove, keys, bench.store, bench.clock, bench.desk.setup.setting_up, bench.trail
    )(RIGHT, None, OWNER)

    assert (code, RIGHT) == (connected.not_stored, keys.current())


def test_a_vault_that_forgets_what_it_was_given_has_not_stored_it() -> None:
    class Forgetful(MemoryVault):
        def write(self, credentials: Credentials) -> bool:
            del credentials
            return False

    assert Code.VAULT_ABSENT is Keys(Forgetful(), None).replace(RIGHT)


@pytest.mark.parametrize("code", [Code.VAULT_LATE, Code.VAULT_LOCKED])
def test_a_vault_that_is_shut_is_not_taken_for_one_without_an_api_user(code: Code) -> None:
    with pytest.raises(ToggleUnavailable) as silence:
        Keys(SilentVault(code), None).current()

    assert code is silence.value.code


def test_a_computer_without_a_vault_is_not_connected_yet() -> None:
    assert None is Keys(SilentVault(Code.VAULT_ABSENT), None).current()


def test_a_vault_that_was_shut_is_asked_again() -> None:
    class Opened(MemoryVault):
        shut = True

        def read(self) -> Credentials | None:
            if self.shut:
                raise VaultUnavailable(Code.VAULT_LATE)
            return super().read()

    vault = Opened(RIGHT)
    keys = Keys(vault, None)
    with pytest.raises(ToggleUnavailable):
        keys.current()
    vault.shut = False

    assert RIGHT == keys.current()


def test_the_api_user_of_the_environment_comes_before_the_vault() -> None:
    vault = MemoryVault(RIGHT)

    assert WRONG == Keys(vault, WRONG).current()
    assert RIGHT == Keys(vault, None).current()
    assert RIGHT == vault.credentials


def test_the_vault_is_asked_once() -> None:
    vault = MemoryVault(RIGHT)
    keys = Keys(vault, None)
    keys.current()
    vault.credentials = None

    assert RIGHT == keys.current()


# -- sign in ----------


@pytest.fixture
def staffed(bench: Bench) -> Bench:
    bench.change(STAFFED)
    return bench


async def code_of_signing_in(bench: Bench, name: str, pin: str) -> Code:
    with pytest.raises(NotAllowed) as refused:
        await bench.desk.setup.sign_in(name, Secret(pin))
    assert name == refused.value.facts["name"]
    return refused.value.code


@pytest.mark.parametrize("name", ["Sam", "sam", " SAM "])
async def test_a_right_pin_signs_in(staffed: Bench, name: str) -> None:
    assert SAM == await staffed.desk.setup.sign_in(name, Secret(PINS["Sam"]))


async def test_a_wrong_pin_and_an_unknown_name_are_refused(staffed: Bench) -> None:
    assert Code.PIN_WRONG == await code_of_signing_in(staffed, "Sam", PINS["Max"])
    assert Code.OPERATOR_UNKNOWN == await code_of_signing_in(staffed, "Eve", PINS["Sam"])


async def test_after_five_wrong_pins_even_the_right_one_has_to_wait(staffed: Bench) -> None:
    for _ in range(5):
        assert Code.PIN_WRONG == await code_of_signing_in(staffed, "Sam", "902210")

    with pytest.raises(NotAllowed) as refused:
        await staffed.desk.setup.sign_in("Sam", Secret(PINS["Sam"]))
    assert (
        Code.PIN_LOCKED,
        {"name": "Sam", "until": "2026-11-22T19:31:00+00:00", "now": "2026-11-22T19:30:00+00:00"},
    ) == (
        refused.value.code,
        refused.value.facts,
    )
    assert MAX == await staffed.desk.setup.sign_in("Max", Secret(PINS["Max"]))

    staffed.clock.advance(61)
    assert SAM == await staffed.desk.setup.sign_in("Sam", Secret(PINS["Sam"]))


async def test_a_right_pin_that_is_given_many_times_at_once_is_right_each_time(staffed: Bench) -> None:
    signed_in = await asyncio.gather(
        *(staffed.desk.setup.sign_in("Sam", Secret(PINS["Sam"])) for _ in range(8))
    )

    assert [SAM] * 8 == signed_in


async def test_a_right_pin_forgives_the_wrong_ones(staffed: Bench) -> None:
    for _ in range(3):
        for _ in range(4):
            await code_of_signing_in(staffed, "Sam", "902210")
        assert SAM == await staffed.desk.setup.sign_in("Sam", Secret(PINS["Sam"]))


def test_while_nobody_is_set_up_the_owner_needs_no_pin(bench: Bench) -> None:
    assert () == bench.desk.setup.sign_in.people()
    check_operator(OWNER, bench.desk.setup.settings())

    bench.change(STAFFED)

    assert "Sam" == bench.desk.setup.sign_in.people()[0].name
    with pytest.raises(NotAllowed):
        check_operator(OWNER, bench.desk.setup.settings())


NEW = Operator("Kim", Role.STAFF)


@pytest.fixture
def with_kim(staffed: Bench) -> Bench:
    staffed.change(replace(STAFFED, operators=(*STAFFED.operators, Colleague(NEW, None))))
    return staffed


async def test_a_first_pin_is_chosen_with_a_manager_beside(with_kim: Bench) -> None:
    assert Code.PIN_NOT_CHOSEN == await code_of_signing_in(with_kim, "Kim", PINS["Kim"])
    assert (MAX,) == with_kim.desk.setup.sign_in.witnesses("Kim")

    assert NEW == await with_kim.desk.setup.sign_in.choose_pin("kim", Secret(PINS["Kim"]), MAX)

    assert with_kim.desk.setup.sign_in.witnesses("Kim") is None
    assert NEW == await with_kim.desk.setup.sign_in("Kim", Secret(PINS["Kim"]))
    assert SAM == await with_kim.desk.setup.sign_in("Sam", Secret(PINS["Sam"]))


def test_who_has_no_pin_stands_beside_nobody(with_kim: Bench) -> None:
    with_kim.change(replace(STAFFED, operators=(Colleague(NEW, None), Colleague(MAX, None))))

    assert () == with_kim.desk.setup.sign_in.witnesses("Kim")


@pytest.mark.parametrize("beside", [SAM, SUE, OWNER], ids=["staff", "supervisor", "nobody"])
async def test_without_a_manager_nobody_chooses_a_pin(with_kim: Bench, beside: Operator) -> None:
    with pytest.raises(NotAllowed) as refused:
        await with_kim.desk.setup.sign_in.choose_pin("Kim", Secret(PINS["Kim"]), beside)

    assert Code.ROLE_TOO_LOW == refused.value.code


async def test_a_pin_that_was_chosen_is_not_chosen_again(staffed: Bench) -> None:
    with pytest.raises(NotAllowed):
        await staffed.desk.setup.sign_in.choose_pin("Sam", Secret("902211"), MAX)

    assert STAFFED == staffed.store.settings


# -- provision ----------


def test_a_provisioning_file_counts_whole_or_not_at_all(bench: Bench) -> None:
    with pytest.raises(NotAccepted):
        bench.desk.setup.provision("bad", OWNER)
    assert OPEN_TO_ALL == bench.store.settings

    assert STAFFED == bench.desk.setup.provision("good", OWNER) == bench.store.settings


def test_people_keep_the_pin_they_chose_where_the_file_gives_none(bench: Bench) -> None:
    mine = PlainPins().make(Secret("mine"))
    bench.change(Settings(operators=(Colleague(NEW, mine), Colleague(SAM, "old"))))
    people = (Colleague(NEW, None), Colleague(SAM, "new"), Colleague(SUE, None))

    def read(_: str) -> Settings:
        return replace(OPEN_TO_ALL, operators=people)

    settled = Provision(read, bench.store, bench.desk.setup.setting_up, bench.trail)("", OWNER)

    assert ["hash of mine", "new", None] == [one.pin_hash for one in settled.operators]
    assert settled == bench.store.settings


# -- who may change what is set up ----------


@pytest.mark.parametrize(
    ("operator", "code"),
    [(SAM, Code.ROLE_TOO_LOW), (OWNER, Code.OPERATOR_NEEDED)],
    ids=["staff", "nobody"],
)
async def test_once_a_till_is_set_up_only_a_manager_changes_it(
    staffed: Bench, operator: Operator, code: Code
) -> None:
    await staffed.desk.issuing.issue_card(a_request(operator=SAM))
    staffed.toggle.calls.clear()
    before = staffed.store.load()

    with pytest.raises(NotAllowed) as provisioning:
        staffed.desk.setup.provision("good", operator)
    with pytest.raises(NotAllowed) as connecting:
        await staffed.desk.setup.connect(Credentials("new", Secret("right")), 662, operator)

    assert {code} == {provisioning.value.code, connecting.value.code}
    assert before == staffed.store.load()
    assert not staffed.toggle.calls


async def test_until_its_first_card_a_till_is_set_up_by_its_installer(staffed: Bench) -> None:
    staffed.desk.setup.provision("good", OWNER)
    await staffed.desk.setup.connect(Credentials("new", Secret("right")), 662, OWNER)

    assert 662 == staffed.store.load().connection.account_id


async def test_where_no_manager_can_sign_in_the_recovery_sheet_sets_a_till_up(staffed: Bench) -> None:
    await staffed.desk.issuing.issue_card(a_request(operator=SAM))

    staffed.desk.setup.provision("good", None)

    event = staffed.trail.events[-1]
    assert (Happened.SETTINGS_CHANGED, "", "recovery sheet") == (event.kind, event.actor, event.facts["how"])


async def test_a_manager_may(staffed: Bench) -> None:
    staffed.desk.setup.provision("good", MAX)
    await staffed.desk.setup.connect(Credentials("new", Secret("right")), 662, MAX)

    assert 662 == staffed.store.load().connection.account_id


async def test_a_till_that_nobody_has_set_up_takes_anybody(bench: Bench) -> None:
    bench.change(Settings())

    await bench.desk.setup.connect(Credentials("new", Secret("right")), 662, OWNER)

    assert 662 == bench.store.load().connection.account_id


def test_a_pair_is_taken_as_toggle_reads_it() -> None:
    pair = Credentials.typed(" anchor\t", "\u00a0two words ")

    assert ("anchor", "two words") == (pair.username, pair.password.reveal())


# -- what is no try ----------


async def test_digits_of_any_script_are_the_digits_of_a_pin(staffed: Bench) -> None:
    for typed in (
        "٤٨٢٩١٣",
        "\uff14\uff18\uff12\uff19\uff11\uff13",
        " 482913 ",
        "\ufeff482913",
        "482913\r",
        "४८२९१३",
    ):
        assert SAM == await staffed.desk.setup.sign_in("Sam", Secret(typed))


async def test_what_is_no_pin_is_no_try(staffed: Bench) -> None:
    for typed in ("48291", "4829130", "4829 1", "four", "", "48291x", "48291²"):
        for _ in range(6):
            assert Code.PIN_MALFORMED == await code_of_signing_in(staffed, "Sam", typed)

    assert SAM == await staffed.desk.setup.sign_in("Sam", Secret(PINS["Sam"]))


async def test_a_pin_that_could_not_be_checked_is_no_try(staffed: Bench) -> None:
    class ShortOfMemory(PlainPins):
        def fits(self, pin_hash: str, pin: Secret) -> bool:
            raise MemoryError(pin_hash, pin)

    short = replace(staffed.desk.setup.sign_in, pins=ShortOfMemory())
    for _ in range(12):
        with pytest.raises(NotAllowed) as refused:
            await short("Sam", Secret(PINS["Sam"]))
        assert Code.PIN_NOT_CHECKED is refused.value.code

    assert SAM == await staffed.desk.setup.sign_in("Sam", Secret(PINS["Sam"]))


async def test_a_check_that_is_broken_off_counts_as_a_try(staffed: Bench) -> None:
    class BrokenOff(PlainPins):
        def fits(self, pin_hash: str, pin: Secret) -> bool:
            raise asyncio.CancelledError(pin_hash, pin)

    broken = replace(staffed.desk.setup.sign_in, pins=BrokenOff())
    for _ in range(5):
        with pytest.raises(asyncio.CancelledError):
            await broken("Sam", Secret(PINS["Sam"]))

    assert Code.PIN_LOCKED == await code_of_signing_in(staffed, "Sam", PINS["Sam"])


async def test_all_wrong_pins_of_a_till_together_end_its_patience(staffed: Bench) -> None:
    attempts = staffed.desk.setup.sign_in.attempts
    for _ in range(238):
        attempts.count_guess(staffed.clock.now())
    assert Code.PIN_WRONG == await code_of_signing_in(staffed, "Sam", "111222")
    assert Code.PIN_WRONG == await code_of_signing_in(staffed, "Pat", "111222")

    assert Code.TILL_LOCKED == await code_of_signing_in(staffed, "Pat", PINS["Pat"])
    assert Code.TILL_LOCKED == await code_of_signing_in(staffed, "Max", PINS["Max"])

    staffed.clock.advance(6 * 60)
    assert MAX == await staffed.desk.setup.sign_in("Max", Secret(PINS["Max"]))
    assert PAT == await staffed.desk.setup.sign_in("Pat", Secret(PINS["Pat"]))


async def test_right_pins_use_no_patience_up(staffed: Bench) -> None:
    attempts = staffed.desk.setup.sign_in.attempts
    for _ in range(239):
        attempts.count_guess(staffed.clock.now())
    for _ in range(3):
        assert SAM == await staffed.desk.setup.sign_in("Sam", Secret(PINS["Sam"]))


async def test_a_try_on_a_person_who_has_to_wait_is_none_of_the_tills(staffed: Bench) -> None:
    for _ in range(5):
        await code_of_signing_in(staffed, "Sam", "111222")
    for _ in range(234):
        staffed.desk.setup.sign_in.attempts.count_guess(staffed.clock.now())
    for _ in range(3):
        assert Code.PIN_LOCKED == await code_of_signing_in(staffed, "Sam", "111222")

    assert PAT == await staffed.desk.setup.sign_in("Pat", Secret(PINS["Pat"]))


async def test_every_sign_in_is_on_record_and_so_is_every_refusal(staffed: Bench) -> None:
    await code_of_signing_in(staffed, "sam", "111222")
    await staffed.desk.setup.sign_in("sam", Secret(PINS["Sam"]))
    staffed.desk.setup.sign_in.locked(SAM, "hand")

    assert [
        (Happened.SIGN_IN_REFUSED, "", {"name": "Sam", "code": "pin_wrong"}),
        (Happened.SIGNED_IN, "Sam", {"how": "pin"}),
        (Happened.LOCKED, "Sam", {"why": "hand"}),
    ] == [(event.kind, event.actor, dict(event.facts)) for event in staffed.trail.events]


# -- a vault that answers later ----------


class OpenedLater(MemoryVault):
    """A vault that takes nothing until it was asked so often, for these reasons."""

    def __init__(self, *silences: Code) -> None:
        super().__init__()
        self._silences = list(silences)

    def write(self, credentials: Credentials) -> bool:
        if self._silences:
            raise VaultUnavailable(self._silences.pop(0))
        return super().write(credentials)


async def test_a_vault_that_opens_later_is_given_the_api_user_without_connecting_again(bench: Bench) -> None:
    vault = OpenedLater(Code.VAULT_LATE, Code.VAULT_LATE, Code.VAULT_LOCKED)
    connect = replace(bench.desk.setup.connect, keys=Keys(vault, None))
    connected = await connect(RIGHT, 662, OWNER)
    assert (Code.VAULT_LATE, True, None) == (connected.not_stored, connected.may_be_stored, vault.credentials)

    assert await connect.store(Code.VAULT_LATE) is None

    assert RIGHT == vault.credentials
    assert [5.0, 5.0, 60.0] == bench.clock.naps  # seconds: a locked vault would ask a person each time


async def test_a_vault_that_turns_out_not_to_be_there_is_not_asked_for_ever(bench: Bench) -> None:
    connect = replace(
        bench.desk.setup.connect, keys=Keys(OpenedLater(Code.VAULT_LATE, Code.VAULT_ABSENT), None)
    )
    await connect(RIGHT, 662, OWNER)

    assert Code.VAULT_ABSENT is await connect.store(Code.VAULT_LATE)


def test_what_is_stored_later_is_what_was_connected_last() -> None:
    vault = OpenedLater(Code.VAULT_LATE)
    keys = Keys(vault, None)
    keys.replace(WRONG)
    keys.replace(RIGHT)

    assert keys.store() is None
    assert RIGHT == vault.credentials


def test_an_api_user_of_the_environment_is_never_stored() -> None:
    vault = MemoryVault()

    assert Keys(vault, RIGHT).store() is None
    assert vault.credentials is None


def test_who_is_connected_while_an_earlier_pair_is_being_stored_is_stored_after_it() -> None:
    class OneAtATime(MemoryVault):
        asked = 0

        def write(self, credentials: Credentials) -> bool:
            self.asked += 1
            if self.asked == 1:
                assert Code.VAULT_LATE is keys.replace(RIGHT)
            elif self.asked == 2:  # the first question is still before it
                raise VaultUnavailable(Code.VAULT_LATE)
            return super().write(credentials)

    vault = OneAtATime()
    keys = Keys(vault, None)
    keys.replace(WRONG)
    assert WRONG == vault.credentials

    assert keys.store() is None

    assert RIGHT == vault.credentials
