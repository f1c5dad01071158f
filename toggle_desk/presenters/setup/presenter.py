"""What is set up on this till, and the two ways to change it: connect, or apply a provisioning file."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from toggle_desk.application.desk import Desk
from toggle_desk.application.settings import Settings
from toggle_desk.domain.catalogue import DEFAULT_REASONS
from toggle_desk.domain.errors import Code, DeskError
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.domain.policy import NO_LIMITS
from toggle_desk.domain.rights import USUAL_RIGHTS, Access, Action, Rights
from toggle_desk.domain.tampering import Verified
from toggle_desk.presenters import verified, wording
from toggle_desk.presenters.language import Language
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.tasks import Tasks
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone


@dataclass(frozen=True, slots=True)
class SetupScreen:
    """Groups of facts, each with a title, and the actions below them."""

    headline: str
    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    connect_label: str
    provision_label: str
    notice: str
    notice_tone: Tone
    busy: bool
    printer_visible: bool = True


class SetupView(Protocol):
    """The set-up page's widget."""

    def display(self, screen: SetupScreen) -> None:
        """Show exactly this."""
        ...


@dataclass(frozen=True, slots=True)
class SetupState:
    """What is set up, and what became of the last file."""

    settings: Settings = field(default_factory=Settings)
    operator: Operator = OWNER
    rights: Rights = USUAL_RIGHTS
    busy: bool = False
    notice: str = ""
    tone: Tone = Tone.PLAIN
    records: Verified | None = None  # once they have been looked at

    def shows(self, action: Action) -> bool:
        """Say whether the person at the till gets to see this at all."""
        return self.rights.access(action, self.operator.role) is not Access.HIDDEN


class SetupPresenter:
    """Shows what is set up, and applies a provisioning file as one whole."""

    def __init__(self, view: SetupView, tasks: Tasks, orders: Orders) -> None:
        """Take the view; who is at the till is told by `context_changed`."""
        self._view = view
        self._tasks = tasks
        self._orders = orders
        self._state = SetupState()

    def context_changed(self, context: Context) -> None:
        """Change things as this person from now on."""
        self._state = replace(self._state, operator=context.operator or OWNER, rights=context.rights)

    def opened(self) -> None:
        """Read the settings and show them."""

        async def read(desk: Desk) -> Settings:
            return desk.setup.settings()

        self._tasks.start(read, self._read, self._refused)

    def provision_chosen(self, text: str) -> None:
        """Apply the text of a provisioning file, if all of it is valid."""
        if self._state.busy:
            return
        self._enter(replace(self._state, busy=True, notice=""))
        by = self._state.operator

        async def apply(desk: Desk) -> Settings:
            return desk.setup.provision(text, by)

        def refused(problem: Exception) -> None:
            self._refused(problem)
            if isinstance(problem, DeskError) and problem.code is Code.NEEDS_APPROVAL:
                self._orders.ask_second_person(
                    Action.SETTINGS, None, Page.SETUP, lambda: self.provision_chosen(text), self._left
                )

        self._tasks.start(apply, self._applied, refused)

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._enter(self._state)

    def _left(self, said: str) -> None:
        """Say why a second person did not say yes."""
        self._enter(replace(self._state, notice=said, tone=Tone.BAD))

    def _read(self, settings: Settings) -> None:
        self._enter(replace(self._state, settings=settings, notice=""))
        self._tasks.start(_look_at_records, self._looked, self._refused)

    def _looked(self, found: Verified) -> None:
        self._enter(replace(self._state, records=found))

    def _applied(self, settings: Settings) -> None:
        said = wording.say("setup.applied")
        self._enter(replace(self._state, busy=False, settings=settings, notice=said, tone=Tone.GOOD))
        self._orders.set_up_changed()

    def _refused(self, problem: Exception) -> None:
        self._enter(replace(self._state, busy=False, notice=wording.refusal(problem), tone=Tone.BAD))

    def _enter(self, state: SetupState) -> None:
        self._state = state
        self._view.display(screen_for(state))


def screen_for(state: SetupState) -> SetupScreen:
    """Say what the page shows in a state."""
    return SetupScreen(
        headline=wording.say("nav.setup"),
        groups=(*_groups(state.settings), *_records(state.records)),
        connect_label=wording.say("setup.connect") if state.shows(Action.SETTINGS) else "",
        provision_label=wording.say("setup.provision") if state.shows(Action.SETTINGS) else "",
        notice=state.notice,
        notice_tone=state.tone,
        busy=state.busy,
        printer_visible=state.shows(Action.PRINTER),
    )


async def _look_at_records(desk: Desk) -> Verified:
    return await desk.records.verify()


def _records(found: Verified | None) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Say whether the records are as they were written, and the mark to write down elsewhere."""
    if found is None:
        return ()
    wrong = [(wording.say("verify.wrong_label"), said) for said in verified.findings(found)]
    rows = (
        (wording.say("verify.check_label"), verified.headline(found)),
        *wrong,
        *([(wording.say("verify.mark_label"), f"#{found.head.mark}")] if found.head.number else []),
        *((wording.say("verify.note_label"), said) for said in verified.remarks(found)),
    )
    return ((wording.say("verify.headline"), rows),)


def _groups(settings: Settings) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    connection, limits = settings.connection, settings.limits
    named = (
        ("setup.account", str(connection.account_id or "")),
        ("setup.currency", connection.currency),
        (
            "setup.merchant",
            wording.say("setup.left_out") if connection.merchant_id is None else str(connection.merchant_id),
        ),
        ("setup.channel", str(connection.sales_channel_id)),
        ("setup.auto_fulfil", wording.say("setup.yes" if connection.auto_fulfil else "setup.no")),
    )
    bounds = (
        ("setup.card_maximum", limits.card_maximum),
        ("setup.staff_card", limits.staff_card),
        ("setup.staff_day", limits.staff_day),
        ("setup.supervisor_card", limits.supervisor_card),
        ("setup.supervisor_day", limits.supervisor_day),
        ("setup.manager_card", limits.manager_card),
        ("setup.manager_day", limits.manager_day),
        ("setup.table_day", limits.table_day),
        ("setup.site_day", limits.site_day),
        ("setup.guest_30_days", limits.guest_30_days),
    )
    most = limits.person_hour_cards
    counted = (
        ("setup.person_hour_cards", "" if most is None else Language.current.whole(most)),
        (
            "setup.day_starts",
            ""
            if limits == NO_LIMITS
            else Language.current.left_to_right(f"{settings.till.day_starts:%H:%M}"),
        ),
    )
    currency = connection.currency
    groups = (
        ("setup.group.connection", tuple((wording.say(key), value) for key, value in named if value)),
        (
            "setup.group.sites",
            tuple(
                (site.name, site.reference or wording.say("setup.no_reference")) for site in settings.sites
            ),
        ),
        (
            "setup.group.reasons",
            tuple(
                (reason.label, _amount(reason.suggested)) for reason in settings.reasons or DEFAULT_REASONS
            ),
        ),
        (
            "setup.group.people",
            tuple(
                (one.operator.name, wording.say(f"role.{one.operator.role.value}"))
                for one in settings.operators
            ),
        ),
        (
            "setup.group.limits",
            tuple(
                (wording.say(key), wording.money(Money(minor, currency)))
                for key, minor in bounds
                if minor is not None
            )
            + tuple((wording.say(key), value) for key, value in counted if value),
        ),
    )
    return tuple((wording.say(key), rows) for key, rows in groups if rows)


def _amount(value: Money | None) -> str:
    return "" if value is None else wording.money(value)
