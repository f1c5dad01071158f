"""Sample screens of the pages about people and their rights."""

from dataclasses import replace

from toggle_desk.application.people import Person
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.rights import USUAL_RIGHTS, Access, Action
from toggle_desk.presenters import rights
from toggle_desk.presenters.people.screen import PeopleScreen
from toggle_desk.presenters.people.show import screen_for
from toggle_desk.presenters.people.states import Badging, Editing, PeopleState, Pinning
from toggle_desk.presenters.rights import RightsScreen, RightsState
from toggle_desk.presenters.tone import Tone

PRIYA = Operator("Priya", Role.MANAGER)
OWNER = Operator("Maximiliane-Charlotte Featherston", Role.OWNER)
SAM = Person(Operator("Sam", Role.STAFF, "sam@example.com"), active=True, has_pin=True, has_badge=True)
_PEOPLE = PeopleState(
    people=(
        SAM,
        Person(Operator("Alex", Role.SUPERVISOR), active=True, has_pin=False, has_badge=False),
        Person(PRIYA, active=True, has_pin=True, has_badge=False),
        Person(OWNER, active=True, has_pin=True, has_badge=True),
        Person(Operator("Jo", Role.STAFF), active=False, has_pin=False, has_badge=False),
    ),
    by=OWNER,
)


def _in_state(state: PeopleState) -> PeopleScreen:
    return screen_for(state)


def people() -> PeopleScreen:
    return _in_state(replace(_PEOPLE, notice="Jo can no longer sign in.", tone=Tone.GOOD))


def many_people() -> PeopleScreen:
    more = tuple(
        Person(Operator(f"Colleague {number}", Role.STAFF), active=True, has_pin=True, has_badge=False)
        for number in range(5, 31)
    )
    return _in_state(replace(_PEOPLE, people=(*more, *_PEOPLE.people)))


def no_people() -> PeopleScreen:
    return _in_state(PeopleState())


def a_person() -> PeopleScreen:
    form = Editing(SAM, "Sam", Role.STAFF, "sam@example.com")
    refused = "Nothing was changed. “sam@” is not an email address."
    return _in_state(replace(_PEOPLE, panel=form, notice=refused, tone=Tone.BAD))


def a_new_person() -> PeopleScreen:
    return _in_state(replace(_PEOPLE, panel=Editing(None, "Ada", Role.STAFF), by=PRIYA))


def a_new_pin() -> PeopleScreen:
    return _in_state(replace(_PEOPLE, panel=Pinning(Editing(SAM, "Sam"), digits="482")))


def a_badge() -> PeopleScreen:
    return _in_state(replace(_PEOPLE, panel=Badging(Editing(SAM, "Sam"))))


def usual_rights() -> RightsScreen:
    return rights.screen_for(RightsState(by=PRIYA))


def changed_rights() -> RightsScreen:
    wanted = USUAL_RIGHTS.with_access(Action.REVERSE, Role.STAFF, Access.APPROVAL).with_access(
        Action.SEE_ALL, Role.STAFF, Access.HIDDEN
    )
    return rights.screen_for(RightsState(wanted=wanted, by=OWNER))


def saved_rights() -> RightsScreen:
    wanted = USUAL_RIGHTS.with_access(Action.REVERSE, Role.STAFF, Access.APPROVAL)
    state = RightsState(kept=wanted, wanted=wanted, before=USUAL_RIGHTS, by=OWNER)
    return rights.screen_for(replace(state, notice="Saved: this counts from now on.", tone=Tone.GOOD))
