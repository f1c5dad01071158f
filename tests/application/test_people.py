"""Looking after the people of a till: added, changed, let go, and never deleted."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import (
    MAX,
    OPEN_TO_ALL,
    PINS,
    SAM,
    STAFFED,
    SUE,
    Bench,
    PlainPins,
    a_request,
    bench_in,
)
from toggle_desk.application.people import ManagePeople, Person
from toggle_desk.application.settings import Colleague
from toggle_desk.domain.audit import Happened
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, DeskError, NotAllowed
from toggle_desk.domain.people import OWNER, Operator, Role

pytestmark = pytest.mark.anyio
KIM = Operator("Kim", Role.OWNER)
LED = replace(STAFFED, operators=(*STAFFED.operators, Colleague(KIM, f"hash of {PINS['Kim']}")))
NEW = Operator("Ada", Role.STAFF)
PIN = Secret("604817")
BADGE = Secret("0004217788")


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path, LED) as bench:
        yield bench


def people_of(till: Bench) -> ManagePeople:
    return till.desk.setup.people


def known(till: Bench, name: str) -> Person:
    (person,) = [one for one in people_of(till).everyone() if one.operator.name == name]
    return person


async def code_of(asked: Callable[[], Awaitable[None] | None]) -> Code:
    try:
        answer = asked()
        if answer is not None:
            await answer
    except DeskError as refused:
        return refused.code
    raise AssertionError("not refused")


def last_event(till: Bench) -> tuple[Happened, str, dict[str, str]]:
    event = till.trail.events[-1]
    return event.kind, event.actor, dict(event.facts)


async def test_a_person_who_is_added_signs_in_with_the_pin_they_were_given(till: Bench) -> None:
    await people_of(till).add(replace(NEW, name="  Ada \u00a0Byron "), PIN, MAX)

    assert "Ada Byron" == (await till.desk.setup.sign_in("ada byron", PIN)).name


async def test_adding_a_person_is_on_record(till: Bench) -> None:
    await people_of(till).add(replace(NEW, email="ada@example.com"), None, MAX)

    facts = {"name": "Ada", "role": "staff", "pin": "no"}
    assert (Happened.PERSON_ADDED, "Max", facts) == last_event(till)


async def test_a_person_without_a_pin_chooses_one_at_the_first_sign_in(till: Bench) -> None:
    await people_of(till).add(NEW, None, MAX)

    assert Code.PIN_NOT_CHOSEN is await code_of(lambda: _sign_in(till, "Ada", PIN))


async def _sign_in(till: Bench, name: str, pin: Secret) -> None:
    await till.desk.setup.sign_in(name, pin)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", Code.NAME_MISSING),
        ("   ", Code.NAME_MISSING),
        ("A" * 31, Code.TEXT_TOO_LONG),
        ("A\u202eda", Code.TEXT_HAS_CONTROL_CHARACTERS),
        ("sam", Code.NAME_TAKEN),
        (" S\uff41m ", Code.NAME_TAKEN),
    ],
)
async def test_a_name_that_is_none_or_taken_is_refused(till: Bench, name: str, code: Code) -> None:
    assert code is await code_of(lambda: people_of(till).add(replace(NEW, name=name), PIN, MAX))
    assert LED == till.store.settings


async def test_an_address_that_cannot_be_right_is_refused(till: Bench) -> None:
    wrong = replace(NEW, email="ada@")

    assert Code.EMAIL_MALFORMED is await code_of(lambda: people_of(till).add(wrong, PIN, MAX))
    assert Code.EMAIL_MALFORMED is await code_of(
        lambda: people_of(till).change("Sam", Role.STAFF, "sam@", MAX)
    )


@pytest.mark.parametrize("pin", ["111111", "121212", "147258", "311299", "123456"])
async def test_a_pin_that_is_guessed_first_is_refused(till: Bench, pin: str) -> None:
    assert Code.PIN_EASY is await code_of(lambda: people_of(till).set_pin("Sam", Secret(pin), MAX))
    assert LED == till.store.settings


async def test_a_pin_that_is_the_one_before_is_refused(till: Bench) -> None:
    same = Secret(PINS["Sam"])

    assert Code.PIN_AS_BEFORE is await code_of(lambda: people_of(till).set_pin("Sam", same, MAX))


async def test_what_is_no_pin_is_refused(till: Bench) -> None:
    assert Code.PIN_MALFORMED is await code_of(lambda: people_of(till).set_pin("Sam", Secret("4829"), MAX))


async def test_the_first_person_is_an_owner_who_can_sign_in(tmp_path: Path) -> None:
    with bench_in(tmp_path, OPEN_TO_ALL) as till:
        add = people_of(till).add
        assert Code.FIRST_IS_OWNER is await code_of(lambda: add(NEW, PIN, OWNER))
        assert Code.FIRST_IS_OWNER is await code_of(lambda: add(KIM, None, OWNER))

        await add(KIM, PIN, OWNER)

        assert KIM == await till.desk.setup.sign_in("Kim", PIN)
        assert Code.OPERATOR_NEEDED is await code_of(lambda: add(NEW, PIN, OWNER))


@pytest.mark.parametrize("by", [SAM, SUE, OWNER, Operator("Eve", Role.OWNER), replace(SAM, role=Role.OWNER)])
async def test_only_a_manager_of_this_till_looks_after_its_people(till: Bench, by: Operator) -> None:
    people = people_of(till)
    asked: list[Callable[[], Awaitable[None] | None]] = [
        lambda: people.add(NEW, PIN, by),
        lambda: people.change("Sam", Role.SUPERVISOR, None, by),
        lambda: people.deactivate("Sam", by),
        lambda: people.reactivate("Sam", by),
        lambda: people.set_pin("Sam", PIN, by),
        lambda: people.reset_pin("Sam", by),
        lambda: people.set_badge("Sam", BADGE, by),
        lambda: people.remove_badge("Sam", by),
    ]

    refusals = {Code.ROLE_TOO_LOW, Code.OPERATOR_NEEDED, Code.OPERATOR_UNKNOWN}
    assert {await code_of(one) for one in asked} <= refusals
    assert LED == till.store.settings
    assert {event.kind for event in till.trail.events} <= {Happened.REFUSED}


async def test_a_manager_neither_makes_an_owner_nor_changes_one(till: Bench) -> None:
    people = people_of(till)
    asked: list[Callable[[], Awaitable[None] | None]] = [
        lambda: people.add(replace(NEW, role=Role.OWNER), PIN, MAX),
        lambda: people.change("Sam", Role.OWNER, None, MAX),
        lambda: people.change("Kim", Role.STAFF, None, MAX),
        lambda: people.deactivate("Kim", MAX),
        lambda: people.set_pin("Kim", PIN, MAX),
        lambda: people.reset_pin("Kim", MAX),
        lambda: people.set_badge("Kim", BADGE, MAX),
    ]

    assert {Code.ROLE_ABOVE_OWN} == {await code_of(one) for one in asked}
    assert LED == till.store.settings


async def test_the_last_owner_stays_and_can_sign_in(till: Bench) -> None:
    people = people_of(till)

    assert Code.LAST_IN_CHARGE is await code_of(lambda: people.deactivate("Kim", KIM))
    assert Code.LAST_IN_CHARGE is await code_of(lambda: people.change("Kim", Role.MANAGER, None, KIM))
    assert Code.LAST_IN_CHARGE is await code_of(lambda: people.reset_pin("Kim", KIM))
    assert LED == till.store.settings


async def test_the_last_manager_of_a_till_without_an_owner_stays(tmp_path: Path) -> None:
    with bench_in(tmp_path, STAFFED) as till:
        assert Code.LAST_IN_CHARGE is await code_of(lambda: people_of(till).deactivate("Max", MAX))


async def test_an_owner_may_go_once_another_can_sign_in(till: Bench) -> None:
    people = people_of(till)
    await people.add(replace(NEW, role=Role.OWNER), None, KIM)
    assert Code.LAST_IN_CHARGE is await code_of(lambda: people.deactivate("Kim", KIM))

    await people.set_pin("Ada", PIN, KIM)
    people.deactivate("Kim", KIM)

    assert not known(till, "Kim").active


async def test_another_role_or_address_is_on_record(till: Bench) -> None:
    people_of(till).change("Sam", Role.SUPERVISOR, "sam@example.com", MAX)

    assert Operator("Sam", Role.SUPERVISOR, "sam@example.com") == known(till, "Sam").operator
    facts = {"name": "Sam", "role_before": "staff", "role": "supervisor", "email_changed": "yes"}
    assert (Happened.PERSON_CHANGED, "Max", facts) == last_event(till)


async def test_what_was_not_changed_is_not_on_record(till: Bench) -> None:
    people_of(till).change("Sam", Role.STAFF, None, MAX)

    assert [] == till.trail.events


async def test_a_person_who_left_neither_signs_in_nor_gives_cards_nor_stands_beside(till: Bench) -> None:
    await people_of(till).add(NEW, None, KIM)
    people_of(till).deactivate("Max", KIM)
    people_of(till).deactivate("Sam", KIM)

    assert Code.PERSON_INACTIVE is await code_of(lambda: _sign_in(till, "Sam", Secret(PINS["Sam"])))
    with pytest.raises(NotAllowed) as refused:
        await till.desk.issuing.issue_card(a_request(operator=SAM))
    assert Code.OPERATOR_UNKNOWN is refused.value.code
    assert (KIM,) == till.desk.setup.sign_in.witnesses("Ada")
    assert SAM not in till.desk.setup.sign_in.people()
    assert Code.OPERATOR_UNKNOWN is await code_of(lambda: people_of(till).add(NEW, PIN, MAX))


async def test_a_person_who_left_stays_on_record_and_comes_last(till: Bench) -> None:
    people_of(till).deactivate("Sam", MAX)

    assert (Happened.PERSON_DEACTIVATED, "Max", {"name": "Sam"}) == last_event(till)
    assert ["Pat", "Sue", "Max", "Kim", "Sam"] == [one.operator.name for one in people_of(till).everyone()]
    assert Code.NAME_TAKEN is await code_of(lambda: people_of(till).add(replace(NEW, name="Sam"), PIN, MAX))


async def test_a_person_who_comes_back_chooses_a_new_pin(till: Bench) -> None:
    people_of(till).set_badge("Sam", BADGE, MAX)
    people_of(till).deactivate("Sam", MAX)

    people_of(till).reactivate("Sam", MAX)

    assert Person(SAM, active=True, has_pin=False, has_badge=False) == known(till, "Sam")
    facts = {"name": "Sam", "active": "yes"}
    assert (Happened.PERSON_CHANGED, "Max", facts) == last_event(till)


async def test_a_new_pin_ends_the_pause_after_wrong_ones(till: Bench) -> None:
    for _ in range(5):
        await code_of(lambda: _sign_in(till, "Sam", PIN))
    assert Code.PIN_LOCKED is await code_of(lambda: _sign_in(till, "Sam", PIN))

    await people_of(till).set_pin("Sam", PIN, MAX)

    assert (Happened.PIN_CHANGED, "Max", {"name": "Sam", "how": "set"}) == last_event(till)
    assert SAM == await till.desk.setup.sign_in("Sam", PIN)


async def test_a_pin_that_was_taken_away_is_chosen_anew(till: Bench) -> None:
    people_of(till).reset_pin("Sam", MAX)
    assert (Happened.PIN_CHANGED, "Max", {"name": "Sam", "how": "reset"}) == last_event(till)

    await till.desk.setup.sign_in.choose_pin("Sam", PIN, MAX)

    assert (Happened.PIN_CHANGED, "Max", {"name": "Sam", "how": "chosen"}) == last_event(till)
    assert SAM == await till.desk.setup.sign_in("Sam", PIN)


async def test_a_manager_stands_beside_no_owner_while_another_owner_can(till: Bench) -> None:
    await people_of(till).add(replace(NEW, role=Role.OWNER), None, KIM)

    assert (KIM,) == till.desk.setup.sign_in.witnesses("Ada")
    assert Code.ROLE_TOO_LOW is await code_of(lambda: _choose(till, MAX))


async def _choose(till: Bench, beside: Operator) -> None:
    await till.desk.setup.sign_in.choose_pin("Ada", PIN, beside)


async def test_a_pin_is_not_forgotten_where_it_could_not_be_checked(till: Bench) -> None:
    class ShortOfMemory(PlainPins):
        def fits(self, pin_hash: str, pin: Secret) -> bool:
            raise MemoryError(pin_hash, pin)

    with pytest.raises(MemoryError):
        await replace(people_of(till), pins=ShortOfMemory()).set_pin("Sam", PIN, MAX)

    assert LED == till.store.settings


# -- badges ----------


async def test_a_badge_signs_in_whose_it_is(till: Bench) -> None:
    people_of(till).set_badge("Sam", BADGE, MAX)
    assert (Happened.BADGE_CHANGED, "Max", {"name": "Sam", "how": "set"}) == last_event(till)

    assert SAM == await till.desk.setup.sign_in.by_badge(Secret(" 0004217788\r"))
    assert (Happened.SIGNED_IN, "Sam", {"how": "badge"}) == last_event(till)


async def test_of_a_badge_only_a_keyed_hash_is_kept(till: Bench) -> None:
    people_of(till).set_badge("Sam", BADGE, MAX)

    kept = repr(till.store.settings) + repr(till.trail.events)
    assert BADGE.reveal() not in kept
    assert 64 == len(till.store.settings.operators[0].badge_hash or "")


async def test_a_badge_of_no_person_is_a_guess_of_this_tills(till: Bench) -> None:
    assert Code.BADGE_UNKNOWN is await code_of(lambda: _by_badge(till))

    facts = {"name": "", "code": "badge_unknown"}
    assert (Happened.SIGN_IN_REFUSED, "", facts) == last_event(till)


async def _by_badge(till: Bench) -> None:
    await till.desk.setup.sign_in.by_badge(BADGE)


async def test_a_badge_that_was_taken_away_opens_nothing(till: Bench) -> None:
    people_of(till).set_badge("Sam", BADGE, MAX)
    people_of(till).remove_badge("Sam", MAX)

    assert (Happened.BADGE_CHANGED, "Max", {"name": "Sam", "how": "removed"}) == last_event(till)
    assert Code.BADGE_UNKNOWN is await code_of(lambda: _by_badge(till))


async def test_one_badge_belongs_to_one_person(till: Bench) -> None:
    people_of(till).set_badge("Sam", BADGE, MAX)

    assert Code.BADGE_TAKEN is await code_of(lambda: _give_badge(till, "Pat", BADGE))
    people_of(till).set_badge("Sam", BADGE, MAX)  # again for the same person


@pytest.mark.parametrize(
    "card",
    [
        "6301190012345678905",
        "4111111111111111",
        ";4111111111111111=29121011000?",
        "123456789012",
        "1234567",
        "A" * 65,
        "",
    ],
)
async def test_no_card_becomes_a_badge(till: Bench, card: str) -> None:
    assert Code.BADGE_UNFIT is await code_of(lambda: _give_badge(till, "Sam", Secret(card)))
    assert LED == till.store.settings


async def _give_badge(till: Bench, name: str, badge: Secret) -> None:
    people_of(till).set_badge(name, badge, MAX)


async def test_a_person_who_is_not_there_cannot_be_changed(till: Bench) -> None:
    assert Code.OPERATOR_UNKNOWN is await code_of(lambda: people_of(till).deactivate("Eve", MAX))


async def test_the_badge_of_a_person_who_was_let_go_signs_in_no_more(till: Bench) -> None:
    people_of(till).set_badge("Sam", BADGE, MAX)
    settings = till.store.load()
    operators = tuple(replace(one, active=one.operator.name != "Sam") for one in settings.operators)
    till.change(replace(settings, operators=operators))  # as a provisioning file may say

    with pytest.raises(NotAllowed) as refused:
        await till.desk.setup.sign_in.by_badge(BADGE)

    assert Code.PERSON_INACTIVE is refused.value.code
