"""What was given today: the numbers a manager asks for before closing."""

from dataclasses import dataclass, replace
from typing import Protocol

from toggle_desk.application.activity import DayReport, Line
from toggle_desk.application.desk import Desk
from toggle_desk.application.records import Entry
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.presenters import outcome, wording
from toggle_desk.presenters.tasks import Tasks
from toggle_desk.presenters.till import Context


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One figure with what it is of; `share` is its part of the day's value, 0 where that says nothing."""

    label: str
    detail: str
    value: str
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class ReportsScreen:
    """Today's totals and a few small tables."""

    headline: str
    totals: tuple[ReportLine, ...]
    tables: tuple[tuple[str, tuple[ReportLine, ...]], ...]
    empty: str


class ReportsView(Protocol):
    """The reports page's widget."""

    def display(self, screen: ReportsScreen) -> None:
        """Show exactly this."""
        ...


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The ledger could not be read; `problem` says why."""

    problem: Exception


@dataclass(frozen=True, slots=True)
class ReportsState:
    """Who reads, and what was read last; None before the ledger has been read once."""

    operator: Operator = OWNER
    found: DayReport | Unreadable | None = None


class ReportsPresenter:
    """Adds up the day whenever the page is opened."""

    def __init__(self, view: ReportsView, tasks: Tasks) -> None:
        """Take the view; it shows nothing before the ledger has been read once."""
        self._view = view
        self._tasks = tasks
        self._state = ReportsState()

    def context_changed(self, context: Context) -> None:
        """Read as this person from now on."""
        self._state = replace(self._state, operator=context.operator or OWNER)

    def opened(self) -> None:
        """Read the ledger and show the day."""
        by = self._state.operator

        async def add_up(desk: Desk) -> DayReport:
            return desk.records.look.today(desk.setup.settings().connection.currency, by)

        self._tasks.start(add_up, self._enter, lambda problem: self._enter(Unreadable(problem)))

    def language_changed(self) -> None:
        """Show the same in another language."""
        if self._state.found is not None:
            self._enter(self._state.found)

    def _enter(self, found: DayReport | Unreadable) -> None:
        self._state = replace(self._state, found=found)
        self._view.display(screen_for(found))


def screen_for(state: DayReport | Unreadable) -> ReportsScreen:
    """Say what the page shows in a state."""
    if isinstance(state, Unreadable):
        return ReportsScreen(wording.say("reports.headline"), (), (), wording.refusal(state.problem))
    return _day(state)


def _day(report: DayReport) -> ReportsScreen:
    totals = (
        ("reports.given", report.given),
        ("reports.reversed", report.reversed),
        ("reports.open", report.open),
    )
    tables = (
        ("reports.by_reason", report.by_reason),
        ("reports.by_operator", report.by_operator),
        ("reports.by_site", report.by_site),
    )
    unsettled = tuple(_unsettled(entry) for entry in report.unsettled)
    given, currency = report.given.minor, report.currency
    return ReportsScreen(
        headline=wording.say("reports.headline"),
        totals=tuple(_line(replace(line, label=wording.say(key)), currency) for key, line in totals),
        tables=((wording.say("reports.unsettled"), unsettled),) * bool(unsettled)
        + tuple(
            (wording.say(key), tuple(_line(line, currency, of=given) for line in lines))
            for key, lines in tables
            if lines
        ),
        empty="" if report.given.cards or unsettled else wording.say("reports.empty"),
    )


def _unsettled(entry: Entry) -> ReportLine:
    """Write what the manager has to settle or sign for before closing."""
    said = {"operator": entry.decision.operator, "reference": outcome.tail(entry)}
    label = wording.say(
        "reports.unsettled.row", when=wording.when(entry.created), state=outcome.state_label(entry)
    )
    by = (
        wording.say("reports.unsettled.signed", **said, name=entry.signed_by)
        if entry.signed_by
        else wording.say("reports.unsettled.by", **said)
    )
    return ReportLine(label, by, wording.money(entry.decision.value))


def _line(line: Line, currency: str, of: int = 0) -> ReportLine:
    return ReportLine(
        label=wording.own(line.label),
        detail=wording.say_count("reports.cards", line.cards),
        value=wording.money(Money(line.minor, currency)),
        share=line.minor / of if of else 0.0,
    )
