"""Says what the page about people shows in each of its states."""

from typing import assert_never

from toggle_desk.application.people import Person
from toggle_desk.domain.people import Role
from toggle_desk.presenters import digits, wording
from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.people.screen import (
    BadgeEntry,
    Deed,
    PeopleList,
    PeoplePanel,
    PeopleScreen,
    PersonForm,
    PersonRow,
    PinEntry,
)
from toggle_desk.presenters.people.states import Badging, Editing, Listing, PeopleState, Pinning
from toggle_desk.presenters.tone import Tone


def screen_for(state: PeopleState) -> PeopleScreen:
    """Say what the page shows in a state."""
    return PeopleScreen(
        headline=wording.say("people.headline"),
        panel=_panel(state),
        notice=wording.say("people.busy") if state.busy else state.notice,
        notice_tone=Tone.WAIT if state.busy else state.tone,
        busy=state.busy,
    )


def _panel(state: PeopleState) -> PeoplePanel:
    match state.panel:
        case Listing():
            return _list(state)
        case Editing():
            return _form(state, state.panel)
        case Pinning(form, first, typed):
            return PinEntry(
                title=wording.say("people.pin_title", name=form.name.strip()),
                prompt=wording.say("people.pin_again" if first else "people.pin_choose"),
                dots=digits.dots(typed),
                dots_spoken=digits.spoken(typed),
            )
        case Badging(form, first):
            return BadgeEntry(
                title=wording.say("people.badge_title", name=form.name),
                prompt=wording.say("people.badge_scan" if first is None else "people.badge_again"),
            )
        case _:
            assert_never(state.panel)


def _list(state: PeopleState) -> PeopleList:
    return PeopleList(
        intro=wording.say("people.intro" if state.people else "people.nobody"),
        rows=tuple(_row(one) for one in state.people if one.active),
        left=tuple(_row(one) for one in state.people if not one.active),
        left_title=wording.say("people.left"),
        add_label=wording.say("people.add"),
    )


def _row(person: Person) -> PersonRow:
    name, role = person.operator.name, wording.say(f"role.{person.operator.role.value}")
    said = wording.listed(role, *_ways_in(person)) if person.active else role
    return PersonRow(name, f"{name}\n{said}", wording.listed(name, said))


def _ways_in(person: Person) -> tuple[str, ...]:
    pin = wording.say("people.has_pin" if person.has_pin else "people.no_pin")
    return (pin, wording.say("people.has_badge")) if person.has_badge else (pin,)


def _form(state: PeopleState, form: Editing) -> PersonForm:
    person = form.person
    first = not state.people
    return PersonForm(
        title=wording.say("people.new") if person is None else person.operator.name,
        name=form.name,
        name_asked=person is None,
        roles=tuple(
            Pick(
                role.value,
                wording.say(f"role.{role.value}"),
                role is form.role,
                enabled=state.by.role.reaches(role) and (role is Role.OWNER or not first),
            )
            for role in Role
        ),
        email=form.email,
        facts=() if person is None else _facts(person),
        hint=wording.say(_hint(first=first, person=person)),
        deeds=_deeds(state, form),
    )


def _hint(*, first: bool, person: Person | None) -> str:
    if person is not None:
        return "people.hint.known" if person.active else "people.hint.left"
    return "people.hint.first" if first else "people.hint.new"


def _facts(person: Person) -> tuple[tuple[str, str], ...]:
    return (
        (
            wording.say("people.pin"),
            wording.say("people.pin_is_set" if person.has_pin else "people.pin_is_not"),
        ),
        (
            wording.say("people.badge"),
            wording.say("people.badge_is_set" if person.has_badge else "people.badge_is_not"),
        ),
    )


def _deeds(state: PeopleState, form: Editing) -> tuple[Deed, ...]:
    person = form.person
    if person is None and not state.people:
        codes = ["pin"]
    elif person is None:
        codes = ["add", "pin"]
    elif not state.by.role.reaches(person.operator.role):
        codes = []
    elif not person.active:
        codes = ["reactivate"]
    else:
        badge = "badge_remove" if person.has_badge else "badge"
        reset = ["pin_reset"] if person.has_pin else []
        codes = ["save", "pin", *reset, badge, "deactivate"]
    kind = "new" if person is None else "known"
    return tuple(
        Deed(code, wording.say(f"people.do.{kind}.{code}"), main=number == 0)
        for number, code in enumerate(codes)
    )
