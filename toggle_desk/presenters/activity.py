"""Every intent, newest first, with what is known of each."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Protocol

from toggle_desk.application.activity import PAGE
from toggle_desk.application.desk import Desk
from toggle_desk.application.guests import Erased
from toggle_desk.application.records import Entry, Filter, Happening
from toggle_desk.domain.card_number import masked
from toggle_desk.domain.errors import Code, DeskError
from toggle_desk.domain.intent import Kind, State
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.domain.rights import USUAL_RIGHTS, Access, Action, Rights
from toggle_desk.presenters import outcome, wording
from toggle_desk.presenters.language import Language
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.tasks import Alarm, Newest, Tasks, Timers
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone

COLUMNS = ("when", "amount", "state", "card", "reason", "site", "operator")
SEARCH_PAUSE = 0.12  # seconds after the last key before the ledger is asked
REACHING = 1.0  # seconds after which a search is repeated while older entries are being made ready for it


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One intent as a line of the table."""

    reference: str
    when: str
    amount: str
    state: str
    tone: Tone
    card: str
    reason: str
    site: str
    operator: str


@dataclass(frozen=True, slots=True)
class ActivityDetail:
    """One intent in full: facts, timeline, and what may be done."""

    reference: str
    headline: str
    tone: Tone
    facts: tuple[tuple[str, str], ...]
    timeline: tuple[tuple[str, str], ...]
    can_reverse: bool
    can_check: bool
    can_send: bool
    can_abandon: bool
    notice: str
    notice_tone: Tone
    can_show: bool = False
    erase_label: str = ""  # "" where there is no guest to erase, or none who may
    seen_label: str = ""  # "Dealt with" or "Sign for it", "" where there is nothing a manager has to see


@dataclass(frozen=True, slots=True)
class ActivityScreen:
    """The list, the search that made it, and the chosen entry."""

    headline: str
    search: str
    search_hint: str
    columns: tuple[str, ...]
    rows: tuple[ActivityRow, ...]
    more: bool
    empty: str
    reaching: str  # that older entries may still be found, "" where all have been looked through
    detail: ActivityDetail | None


class ActivityView(Protocol):
    """The activity page's widget."""

    def display(self, screen: ActivityScreen) -> None:
        """Show exactly this."""
        ...


@dataclass(frozen=True, slots=True)
class ActivityState:
    """The list as it was read last, the search that made it, and the record that is open."""

    operator: Operator | None = None
    rights: Rights = USUAL_RIGHTS
    search: str = ""
    rows: tuple[tuple[int, Entry], ...] = ()
    more: bool = False
    loaded: bool = False
    reaching: bool = False  # back, to entries that an older program wrote
    deciding: bool = False
    erasing: bool = False  # the guest of the open record, who is erased by one more tap
    detail: tuple[Entry, tuple[Happening, ...]] | None = None
    notice: str = ""
    tone: Tone = Tone.PLAIN

    @property
    def by(self) -> Operator:
        """Give the person who looks, the owner where none has to sign in."""
        return self.operator or OWNER

    def access(self, action: Action) -> Access:
        """Say how far the person who looks may do something."""
        return self.rights.access(action, self.by.role)

    @property
    def searching(self) -> bool:
        """Say whether the list is the answer to a search."""
        return bool(self.search.strip())

    def opened(self, reference: str) -> Entry | None:
        """Give this record where it is the one that is open."""
        entry = self.detail[0] if self.detail is not None else None
        return entry if entry is not None and entry.reference == reference else None


class ActivityPresenter:
    """Pages through the ledger; a newer search makes the answer to an older one void."""

    def __init__(self, view: ActivityView, tasks: Tasks, timers: Timers, orders: Orders) -> None:
        """Take the view; who is at the till is told by `context_changed`."""
        self._view = view
        self._tasks = tasks
        self._orders = orders
        self._pause = Alarm(timers)
        self._newest = Newest(tasks)
        self._state = ActivityState()

    def context_changed(self, context: Context) -> None:
        """Decide as this person from now on."""
        self._state = replace(self._state, operator=context.operator, rights=context.rights)

    def opened(self) -> None:
        """Read the newest page."""
        self._load(None)

    def entry_changed(self, entry: Entry) -> None:
        """Follow the ledger while the page is open."""
        if self._state.loaded:
            self._load(None)
            if self._state.opened(entry.reference):
                self.row_chosen(entry.reference)

    def search_edited(self, text: str) -> None:
        """Search as it is typed, a moment after the last key."""
        self._pause.set(SEARCH_PAUSE, lambda: self._load(None))
        self._enter(replace(self._state, search=text))

    def more_clicked(self) -> None:
        """Read on below the last row."""
        if self._state.more and self._state.rows:
            self._load(self._state.rows[-1][0])

    def row_chosen(self, reference: str) -> None:
        """Open one entry in full."""
        self._state = replace(self._state, notice="", tone=Tone.PLAIN, erasing=False)
        self._read(reference)

    def detail_closed(self) -> None:
        """Close the entry."""
        self._enter(replace(self._state, detail=None))

    def check_clicked(self, reference: str) -> None:
        """Ask Toggle about an open outcome now."""
        by = self._state.by

        async def check(desk: Desk) -> Entry:
            entry, _ = desk.records.look.detail(reference, by)
            return await desk.issuing.reconcile.one(entry)

        self._act(check)

    def send_clicked(self, reference: str) -> None:
        """Send what was prepared and never left."""
        self._decide(
            lambda desk, by: desk.issuing.decide.send_again(
                reference, by, wording.say("activity.sent_by_hand")
            )
        )

    def abandon_clicked(self, reference: str) -> None:
        """Close an intent without a card; one that may have been sent is a manager's decision."""
        detail = self._state.detail
        if detail is not None and detail[0].intent.is_open:
            self._orders.decide(detail[0])
            return
        self._decide(
            lambda desk, by: desk.issuing.decide.abandon(
                reference, by, wording.say("activity.closed_by_hand")
            )
        )

    def reverse_clicked(self, reference: str) -> None:
        """Go where a reason is asked before a card is taken back; one tap must not be enough."""
        if entry := self._state.opened(reference):
            self._orders.reverse(entry)

    def show_clicked(self, reference: str) -> None:
        """Show a card whose number this till still knows, as far as this person may see it again."""
        opened, by = self._state.opened(reference), self._state.by
        if opened is None:
            return

        async def reveal(desk: Desk) -> Entry:
            return desk.records.look.card(reference, by)

        def left(said: str) -> None:
            self._enter(replace(self._state, notice=said, tone=Tone.BAD))

        def refused(problem: Exception) -> None:
            if isinstance(problem, DeskError) and problem.code is Code.NEEDS_APPROVAL:
                self._orders.ask_second_person(
                    Action.REVEAL, opened, Page.ACTIVITY, lambda: self.show_clicked(reference), left
                )
            else:
                self._refused(problem)

        self._tasks.start(reveal, self._orders.show_card, refused)

    def seen_clicked(self, reference: str) -> None:
        """Have a manager say that this was dealt with, or signed for; it stays on record who did."""
        operator = self._state.operator
        if operator is None:
            return
        if self._state.access(Action.SIGN_OFF) is Access.ALLOW:
            self._act(_seen_by(operator, reference))
        else:
            self._orders.fetch_manager(Page.ACTIVITY, lambda manager: self._act(_seen_by(manager, reference)))

    def erase_clicked(self, reference: str) -> None:
        """Say what erasing a guest means, and do it at the second tap."""
        operator = self._state.operator
        if operator is None:
            return
        if not self._state.erasing:
            asked = wording.say("activity.erase_asked")
            self._enter(replace(self._state, erasing=True, notice=asked, tone=Tone.WARN))
            return

        async def erase(desk: Desk) -> Erased:
            return desk.records.erase_guest.of_card(reference, operator)

        def erased(done: Erased) -> None:
            said = wording.say("activity.erased_later" if done.waiting else "activity.erased")
            self._state = replace(self._state, notice=said, tone=Tone.GOOD)
            self._load(None)
            self._read(reference)

        self._state = replace(self._state, erasing=False)
        self._tasks.start(erase, erased, self._refused)

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._enter(self._state)

    def _decide(self, work: Callable[[Desk, Operator], Awaitable[Entry]]) -> None:
        operator = self._state.operator
        if operator is None:
            return

        async def decide(desk: Desk) -> Entry:
            return await work(desk, operator)

        self._act(decide)

    def _act(self, work: Callable[[Desk], Awaitable[Entry]]) -> None:
        """Do one thing at a time: a second click while the first is under way changes nothing."""
        if not self._state.deciding:
            self._state = replace(self._state, deciding=True)
            self._tasks.start(work, self._told, self._not_done)

    def _load(self, before: int | None) -> None:
        wanted, by = Filter(text=self._state.search.strip()), self._state.by

        async def read(desk: Desk) -> tuple[tuple[int, Entry], ...]:
            return desk.records.look.page(wanted, before, by)

        def loaded(rows: tuple[tuple[int, Entry], ...]) -> None:
            all_rows = rows if before is None else self._state.rows + rows
            self._enter(replace(self._state, rows=all_rows, more=len(rows) == PAGE, loaded=True))
            if wanted.text and not self._state.more:
                self._ask_for_older()

        self._newest.start(read, loaded, self._refused)

    def _ask_for_older(self) -> None:
        async def ask(desk: Desk) -> bool:
            return desk.records.activity.is_reaching_back()

        def told(reaching: bool) -> None:  # noqa: FBT001 - the ledger's own answer
            if reaching or self._state.reaching:
                self._enter(replace(self._state, reaching=reaching))
                # Once more after the last of them was made ready.
                self._pause.set(REACHING, lambda: self._load(None))

        self._newest.start(ask, told, self._refused)

    def _read(self, reference: str) -> None:
        by = self._state.by

        async def read(desk: Desk) -> tuple[Entry, tuple[Happening, ...]]:
            return desk.records.look.detail(reference, by)

        def opened(detail: tuple[Entry, tuple[Happening, ...]]) -> None:
            self._enter(replace(self._state, detail=detail))

        self._tasks.start(read, opened, self._refused)

    def _told(self, entry: Entry) -> None:
        said, tone = outcome.sentence(entry), outcome.tone(entry)
        self._state = replace(self._state, deciding=False, notice=said, tone=tone)
        self._load(None)
        self._read(entry.decision.reverses or entry.reference)

    def _not_done(self, problem: Exception) -> None:
        self._state = replace(self._state, deciding=False)
        self._refused(problem)

    def _refused(self, problem: Exception) -> None:
        detail = self._state.detail
        currency = detail[0].decision.value.currency if detail else "GBP"
        tell = wording.in_doubt if detail is not None and detail[0].intent.is_open else wording.refusal
        self._enter(replace(self._state, notice=tell(problem, currency), tone=Tone.BAD))

    def _enter(self, state: ActivityState) -> None:
        self._state = state
        self._view.display(screen_for(state))


def _seen_by(manager: Operator, reference: str) -> Callable[[Desk], Awaitable[Entry]]:
    async def see(desk: Desk) -> Entry:
        return desk.issuing.decide.seen(reference, manager)

    return see


def screen_for(state: ActivityState) -> ActivityScreen:
    """Say what the page shows in a state."""
    reaching = wording.say("activity.reaching") if state.searching and state.reaching else ""
    return ActivityScreen(
        headline=wording.say("activity.headline"),
        search=state.search,
        search_hint=wording.say("activity.search"),
        columns=tuple(wording.say(f"activity.column.{name}") for name in COLUMNS),
        rows=tuple(_row(entry) for _, entry in state.rows),
        more=state.more,
        empty="" if state.rows else _empty(state, reaching),
        reaching=reaching,
        detail=_detail(state, *state.detail) if state.detail else None,
    )


def _empty(state: ActivityState, reaching: str) -> str:
    if not state.loaded:
        return state.notice
    return reaching or wording.say("activity.nothing_found" if state.searching else "activity.empty")


def _row(entry: Entry) -> ActivityRow:
    return ActivityRow(
        reference=entry.reference,
        when=wording.when(entry.created),
        amount=wording.money(entry.decision.value),
        state=outcome.state_label(entry),
        tone=outcome.tone(entry),
        card=Language.current.left_to_right(masked(entry.issued.last4)) if entry.issued else "",
        reason=wording.own(entry.decision.reason_label),
        site=wording.own(entry.decision.site_name),
        operator=wording.own(entry.decision.operator),
    )


def _detail(state: ActivityState, entry: Entry, history: tuple[Happening, ...]) -> ActivityDetail:
    def shown(action: Action) -> bool:
        return state.access(action) is not Access.HIDDEN

    notice, undecided = state.notice, entry.intent.is_open and shown(Action.DECIDE)
    return ActivityDetail(
        reference=entry.reference,
        headline=outcome.state_label(entry),
        tone=outcome.tone(entry),
        facts=outcome.facts(entry),
        timeline=tuple((wording.when(one.at), outcome.happening(one)) for one in history),
        can_reverse=entry.may_be_reversed and shown(Action.REVERSE),
        can_check=entry.intent.can_be_asked_about,
        can_send=entry.intent.never_left,
        can_abandon=entry.intent.never_left or undecided,
        notice=notice or outcome.sentence(entry),
        notice_tone=state.tone if notice else outcome.tone(entry),
        can_show=_can_show(entry) and shown(Action.REVEAL),
        erase_label=_erase_label(state, entry),
        seen_label=_seen_label(entry) if shown(Action.SIGN_OFF) else "",
    )


def _erase_label(state: ActivityState, entry: Entry) -> str:
    may = state.operator is not None and state.access(Action.ERASE_GUEST) is Access.ALLOW
    if not may or entry.decision.guest_email is None:
        return ""
    return wording.say("activity.erase_now" if state.erasing else "activity.erase")


def _can_show(entry: Entry) -> bool:
    issued = entry.issued
    known = issued is not None and issued.shown_number is not None
    return entry.kind is Kind.CARD and entry.state is State.ISSUED and known and entry.reversed_by is None


def _seen_label(entry: Entry) -> str:
    if entry.is_for_manager:
        return wording.say("activity.seen")
    return wording.say("activity.sign") if entry.intent.is_open and not entry.signed_by else ""
