"""Looks after the people of a till: a gesture makes a transition, a use case makes the change."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from toggle_desk.application.desk import Desk
from toggle_desk.application.people import ManagePeople, Person
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import DeskError
from toggle_desk.domain.people import OWNER, PIN_DIGITS, Operator, Role
from toggle_desk.presenters import wording
from toggle_desk.presenters.digits import with_key
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.people.screen import PeopleView
from toggle_desk.presenters.people.show import screen_for
from toggle_desk.presenters.people.states import Badging, Editing, Listing, PeopleState, Pinning
from toggle_desk.presenters.tasks import Newest, Tasks
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone
from toggle_desk.presenters.words import ENGLISH

Deed = Callable[[ManagePeople, Operator], Awaitable[None] | None]


class PeoplePresenter:
    """Shows everybody, then one person; a PIN is typed twice and a badge scanned twice."""

    def __init__(self, view: PeopleView, tasks: Tasks, orders: Orders) -> None:
        """Take the view; who looks after the people is told by `context_changed`."""
        self._view = view
        self._orders = orders
        self._newest = Newest(tasks)
        self._state = PeopleState()

    # -- news --------------------------------------------------------------------------------------------

    def context_changed(self, context: Context) -> None:
        """Change things as this person from now on."""
        self._state = replace(self._state, by=context.operator or OWNER)

    def opened(self) -> None:
        """List everybody."""
        self._enter(PeopleState(self._state.people, self._state.by))

        async def read(desk: Desk) -> tuple[Person, ...]:
            return desk.setup.people.everyone()

        self._newest.start(read, self._read, self._refused)

    def left(self) -> None:
        """Forget what was typed: the next person at the page may be another."""
        self._newest.forget()
        self._state = PeopleState(self._state.people, self._state.by)

    def badge_scanned(self, badge: Secret) -> bool:
        """Take a badge the first time, and keep it where it is the same the second time.

        Says whether one was waited for.
        """
        panel = self._state.panel
        if not isinstance(panel, Badging) or self._state.busy:
            return False
        if panel.first is None:
            self._enter(replace(self._state, panel=replace(panel, first=badge), notice=""))
        elif panel.first != badge:
            self._say("people.badge_differs", replace(panel, first=None))
        else:
            name = panel.form.name
            self._do(lambda people, by: people.set_badge(name, badge, by), "people.badge_set", name)
        return True

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._enter(self._state)

    # -- gestures ----------------------------------------------------------------------------------------

    def add_clicked(self) -> None:
        """Ask who is added; with the first person signing in begins, so that it is an owner."""
        role = Role.STAFF if self._state.people else Role.OWNER
        self._open(Editing(None, role=role))

    def person_tapped(self, name: str) -> None:
        """Open one person."""
        for one in self._state.people:
            if one.operator.name == name:
                self._open(_form_of(one))

    def name_edited(self, text: str) -> None:
        """Take the name of a person who is added."""
        if isinstance(self._state.panel, Editing):
            self._edit(replace(self._state.panel, name=text))

    def role_tapped(self, code: str) -> None:
        """Take another role."""
        if isinstance(self._state.panel, Editing):
            self._edit(replace(self._state.panel, role=Role(code)))

    def email_edited(self, text: str) -> None:
        """Take the address for receipts."""
        if isinstance(self._state.panel, Editing):
            self._edit(replace(self._state.panel, email=text))

    def pin_pressed(self, key: str) -> None:
        """Take one key of the pad; the last digit is the end of a PIN."""
        panel = self._state.panel
        if not isinstance(panel, Pinning) or self._state.busy:
            return
        digits = with_key(panel.digits, key)
        if digits is None:
            return
        panel = replace(panel, digits=digits)
        if len(digits) < PIN_DIGITS:
            self._enter(replace(self._state, panel=panel, notice=""))
        elif not panel.first:
            self._enter(replace(self._state, panel=replace(panel, first=digits, digits=""), notice=""))
        elif panel.first != digits:
            self._say("sign_in.first_differs", Pinning(panel.form))
        else:
            self._pin_typed(panel.form, Secret(digits))

    def deed_tapped(self, code: str) -> None:
        """Do what a button of the open panel stands for."""
        panel = self._state.panel
        if code == "back":
            self._back()
        elif isinstance(panel, Editing) and not self._state.busy:
            self._deed(panel, code)

    def typing_began(self) -> Callable[[], None]:
        """Give what takes the next digits back, which may turn out to be a scanner's."""
        before = self._state.panel

        def take_back() -> None:
            panel = self._state.panel
            if isinstance(before, Pinning) and isinstance(panel, Pinning) and panel.first == before.first:
                self._enter(replace(self._state, panel=before))

        return take_back

    # -- steps -------------------------------------------------------------------------------------------

    def _deed(self, form: Editing, code: str) -> None:
        name, wanted = form.name, form.operator
        match code:
            case "pin":
                self._open(Pinning(form))
            case "badge":
                self._open(Badging(form))
            case "add":
                self._do(lambda people, by: people.add(wanted, None, by), "people.added", name)
            case "save":
                self._do(
                    lambda people, by: people.change(name, wanted.role, wanted.email, by),
                    "people.saved",
                    name,
                )
            case "pin_reset":
                self._do(lambda people, by: people.reset_pin(name, by), "people.pin_reset", name)
            case "badge_remove":
                self._do(lambda people, by: people.remove_badge(name, by), "people.badge_removed", name)
            case "deactivate":
                self._do(lambda people, by: people.deactivate(name, by), "people.deactivated", name)
            case _:
                self._do(lambda people, by: people.reactivate(name, by), "people.reactivated", name)

    def _pin_typed(self, form: Editing, pin: Secret) -> None:
        name, wanted = form.name, form.operator
        if form.person is None:
            self._do(lambda people, by: people.add(wanted, pin, by), "people.added", name)
        else:
            self._do(lambda people, by: people.set_pin(name, pin, by), "people.pin_set", name)

    def _back(self) -> None:
        match self._state.panel:
            case Pinning(form) | Badging(form):
                self._open(form)
            case Editing():
                self._open(Listing())
            case Listing():
                self._orders.open(Page.SETUP)

    def _do(self, deed: Deed, said: str, name: str) -> None:
        by = self._state.by
        self._enter(replace(self._state, busy=True, notice=""))

        async def work(desk: Desk) -> tuple[Person, ...]:
            answer = deed(desk.setup.people, by)
            if answer is not None:
                await answer
            return desk.setup.people.everyone()

        def done(people: tuple[Person, ...]) -> None:
            told = wording.say(said, name=name.strip())
            self._enter(PeopleState(people, by, notice=told, tone=Tone.GOOD))
            self._orders.set_up_changed()

        self._newest.start(work, done, self._refused)

    def _read(self, people: tuple[Person, ...]) -> None:
        self._enter(replace(self._state, people=people))

    def _refused(self, problem: Exception) -> None:
        panel = self._state.panel
        if isinstance(panel, Pinning):
            panel = Pinning(panel.form)
        if isinstance(panel, Badging):
            panel = Badging(panel.form)
        said = _why_not(problem)
        self._enter(replace(self._state, panel=panel, busy=False, notice=said, tone=Tone.BAD))

    def _open(self, panel: Listing | Editing | Pinning | Badging) -> None:
        self._enter(replace(self._state, panel=panel, notice="", tone=Tone.PLAIN, busy=False))

    def _edit(self, panel: Editing) -> None:
        if not self._state.busy:
            self._enter(replace(self._state, panel=panel, notice=""))

    def _say(self, key: str, panel: Pinning | Badging) -> None:
        self._enter(replace(self._state, panel=panel, notice=wording.say(key), tone=Tone.BAD))

    def _enter(self, state: PeopleState) -> None:
        self._state = state
        self._view.display(screen_for(state))


def _form_of(person: Person) -> Editing:
    operator = person.operator
    return Editing(person, operator.name, operator.role, operator.email or "")


def _why_not(problem: Exception) -> str:
    """Say what was refused; a page about people speaks of no card."""
    if isinstance(problem, DeskError) and (key := f"people.{problem.code.value}") in ENGLISH:
        return wording.say(key, **wording.facts_of(problem))
    return wording.refusal(problem)
