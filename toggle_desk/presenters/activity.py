"""Every intent, newest first, with what is known of each."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from toggle_desk.application.activity import PAGE
from toggle_desk.application.desk import Desk
from toggle_desk.application.records import Entry, Filter, Happening
from toggle_desk.domain.card import masked
from toggle_desk.domain.intent import WATCHED, Kind, State
from toggle_desk.domain.people import Operator
from toggle_desk.presenters import outcome, wording
from toggle_desk.presenters.language import Language
from toggle_desk.presenters.tasks import Tasks, Timers, unheard
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


class ActivityPresenter:
    """Pages through the ledger; a newer search makes the answer to an older one void."""

    def __init__(self, view: ActivityView, tasks: Tasks, timers: Timers) -> None:
        """Take the view; who is at the till is told by `operator_changed`."""
        self._view = view
        self._tasks = tasks
        self._timers = timers
        self._operator: Operator | None = None
        self._search = ""
        self._rows: tuple[tuple[int, Entry], ...] = ()
        self._more = False
        self._asked = 0  # number of the newest question; answers to older ones are dropped
        self._loaded = False
        self._reaching = False  # back, to entries that an older program wrote
        self._deciding = False
        self._detail: tuple[Entry, tuple[Happening, ...]] | None = None
        self._notice = ""
        self._tone = Tone.PLAIN
        self._cancel_timer: Callable[[], None] = unheard
        self.decision_wanted: Callable[[Entry], None] = unheard  # told when a manager has to decide
        self.reversal_wanted: Callable[[Entry], None] = unheard  # told when a card is to be taken back
        self.card_wanted: Callable[[Entry], None] = unheard  # told when a card is to be shown again
        self.manager_wanted: Callable[[Callable[[Operator], None]], None] = unheard  # told whom to call back

    def operator_changed(self, operator: Operator | None) -> None:
        """Decide as this person from now on."""
        self._operator = operator

    def opened(self) -> None:
        """Read the newest page."""
        self._load(None)

    def entry_changed(self, entry: Entry) -> None:
        """Follow the ledger while the page is open."""
        if self._loaded:
            self._load(None)
            if self._detail and self._detail[0].reference == entry.reference:
                self.row_chosen(entry.reference)

    def search_edited(self, text: str) -> None:
        """Search as it is typed, a moment after the last key."""
        self._search = text
        self._cancel_timer()
        self._cancel_timer = self._timers.after(SEARCH_PAUSE, lambda: self._load(None))
        self._show()

    def more_clicked(self) -> None:
        """Read on below the last row."""
        if self._more and self._rows:
            self._load(self._rows[-1][0])

    def row_chosen(self, reference: str) -> None:
        """Open one entry in full."""

        async def read(desk: Desk) -> tuple[Entry, tuple[Happening, ...]]:
            return desk.activity.detail(reference)

        self._notice, self._tone = "", Tone.PLAIN
        self._tasks.start(read, self._opened, self._refused)

    def detail_closed(self) -> None:
        """Close the entry."""
        self._detail = None
        self._show()

    def check_clicked(self, reference: str) -> None:
        """Ask Toggle about an open outcome now."""

        async def check(desk: Desk) -> Entry:
            entry, _ = desk.activity.detail(reference)
            return await desk.reconcile.one(entry)

        self._act(check)

    def send_clicked(self, reference: str) -> None:
        """Send what was prepared and never left."""
        self._decide(
            lambda desk, by: desk.decide.send_again(reference, by, wording.say("activity.sent_by_hand"))
        )

    def abandon_clicked(self, reference: str) -> None:
        """Close an intent without a card; one that may have been sent is a manager's decision."""
        if self._detail is not None and outcome.is_open(self._detail[0]):
            self.decision_wanted(self._detail[0])
            return
        self._decide(
            lambda desk, by: desk.decide.abandon(reference, by, wording.say("activity.closed_by_hand"))
        )

    def reverse_clicked(self, reference: str) -> None:
        """Go where a reason is asked before a card is taken back; one tap must not be enough."""
        if self._detail is not None and self._detail[0].reference == reference:
            self.reversal_wanted(self._detail[0])

    def show_clicked(self, reference: str) -> None:
        """Show a card whose number this till still knows."""
        if self._detail is not None and self._detail[0].reference == reference:
            self.card_wanted(self._detail[0])

    def seen_clicked(self, reference: str) -> None:
        """Have a manager say that this was dealt with, or signed for; it stays on record who did."""
        operator = self._operator
        if operator is None:
            return
        if operator.may_decide() or not operator.signed_in:
            self._seen(reference, operator)
        else:
            self.manager_wanted(lambda manager: self._seen(reference, manager))

    def _seen(self, reference: str, manager: Operator) -> None:
        async def see(desk: Desk) -> Entry:
            return desk.decide.seen(reference, manager)

        self._act(see)

    def _decide(self, work: Callable[[Desk, Operator], Awaitable[Entry]]) -> None:
        operator = self._operator
        if operator is None:
            return

        async def decide(desk: Desk) -> Entry:
            return await work(desk, operator)

        self._act(decide)

    def _act(self, work: Callable[[Desk], Awaitable[Entry]]) -> None:
        """Do one thing at a time: a second click while the first is under way changes nothing."""
        if self._deciding:
            return
        self._deciding = True
        self._tasks.start(work, self._told, self._not_done)

    def _load(self, before: int | None) -> None:
        self._asked += 1
        question, wanted = self._asked, Filter(text=self._search.strip())

        async def read(desk: Desk) -> tuple[tuple[int, Entry], ...]:
            return desk.activity.page(wanted, before)

        def loaded(rows: tuple[tuple[int, Entry], ...]) -> None:
            if question != self._asked:
                return
            self._rows = rows if before is None else self._rows + rows
            self._more = len(rows) == PAGE
            self._loaded = True
            self._show()
            if wanted.text and not self._more:
                self._ask_for_older()

        self._tasks.start(read, loaded, self._refused)

    def _ask_for_older(self) -> None:
        question = self._asked

        async def ask(desk: Desk) -> bool:
            return desk.activity.is_reaching_back()

        def told(reaching: bool) -> None:  # noqa: FBT001 - the ledger's own answer
            if question != self._asked or not (reaching or self._reaching):
                return
            self._reaching = reaching
            self._show()
            # Once more after the last of them was made ready.
            self._cancel_timer = self._timers.after(REACHING, lambda: self._load(None))

        self._tasks.start(ask, told, self._refused)

    def _opened(self, detail: tuple[Entry, tuple[Happening, ...]]) -> None:
        self._detail = detail
        self._show()

    def _told(self, entry: Entry) -> None:
        self._deciding = False
        self._notice, self._tone = outcome.sentence(entry), outcome.tone(entry)
        self._load(None)
        shown = entry.decision.reverses or entry.reference

        async def read(desk: Desk) -> tuple[Entry, tuple[Happening, ...]]:
            return desk.activity.detail(shown)

        self._tasks.start(read, self._opened, self._refused)

    def _not_done(self, problem: Exception) -> None:
        self._deciding = False
        self._refused(problem)

    def _refused(self, problem: Exception) -> None:
        currency = self._detail[0].decision.value.currency if self._detail else "GBP"
        in_doubt = self._detail is not None and outcome.is_open(self._detail[0])
        tell = wording.in_doubt if in_doubt else wording.refusal
        self._notice, self._tone = tell(problem, currency), Tone.BAD
        self._show()

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._show()

    def _show(self) -> None:
        searching = bool(self._search.strip())
        nothing = "activity.nothing_found" if searching else "activity.empty"
        reaching = wording.say("activity.reaching") if searching and self._reaching else ""
        empty = reaching or wording.say(nothing) if self._loaded else self._notice
        self._view.display(
            ActivityScreen(
                headline=wording.say("activity.headline"),
                search=self._search,
                search_hint=wording.say("activity.search"),
                columns=tuple(wording.say(f"activity.column.{name}") for name in COLUMNS),
                rows=tuple(_row(entry) for _, entry in self._rows),
                more=self._more,
                empty="" if self._rows else empty,
                reaching=reaching,
                detail=_detail(*self._detail, self._notice, self._tone) if self._detail else None,
            )
        )


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


def _detail(entry: Entry, history: tuple[Happening, ...], notice: str, tone: Tone) -> ActivityDetail:
    card = entry.kind is Kind.CARD
    return ActivityDetail(
        reference=entry.reference,
        headline=outcome.state_label(entry),
        tone=outcome.tone(entry),
        facts=outcome.facts(entry),
        timeline=tuple((wording.when(one.at), outcome.happening(one)) for one in history),
        can_reverse=card and entry.state is State.ISSUED and entry.reversed_by is None,
        can_check=entry.state in WATCHED,
        can_send=entry.state in {State.PREPARED, State.NOT_SENT},
        can_abandon=entry.state in {State.PREPARED, State.NOT_SENT} or outcome.is_open(entry),
        notice=notice or outcome.sentence(entry),
        notice_tone=tone if notice else outcome.tone(entry),
        can_show=_can_show(entry),
        seen_label=_seen_label(entry),
    )


def _can_show(entry: Entry) -> bool:
    issued = entry.issued
    known = issued is not None and issued.shown_number is not None
    return entry.kind is Kind.CARD and entry.state is State.ISSUED and known and entry.reversed_by is None


def _seen_label(entry: Entry) -> str:
    if outcome.for_manager(entry):
        return wording.say("activity.seen")
    return wording.say("activity.sign") if outcome.is_open(entry) and not entry.signed_by else ""
