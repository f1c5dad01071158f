"""The set-up of this till's printer: chosen, saved, and proven with a test slip."""

from dataclasses import dataclass, replace
from typing import assert_never

from toggle_desk.application.card_code import code_of
from toggle_desk.application.desk import Desk
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.domain.printing import (
    SYSTEM_PRINTER,
    Installed,
    MaybePrinted,
    NotPrinted,
    Printed,
    PrinterSetup,
    PrintOutcome,
    Queued,
    Trouble,
    Way,
)
from toggle_desk.domain.receipt import Paper, Receipt
from toggle_desk.presenters import wording
from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.printer.screen import PrinterScreen, PrinterView
from toggle_desk.presenters.tasks import Tasks
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone

_BY_NAME = frozenset({Way.INSTALLED, Way.RAW})
_TEST = "TEST"  # what the code of the test slip says


@dataclass(frozen=True, slots=True)
class Draft:
    """What is chosen so far, and what is known of this computer's printers."""

    setup: PrinterSetup = SYSTEM_PRINTER
    operator: Operator = OWNER
    installed: tuple[str, ...] = ()
    busy: bool = False
    notice: str = ""
    tone: Tone = Tone.PLAIN


class PrinterPresenter:
    """Nothing is used before it is saved; a test saves first."""

    def __init__(self, view: PrinterView, tasks: Tasks, orders: Orders) -> None:
        """Take the view and the way to the settings."""
        self._view = view
        self._tasks = tasks
        self._orders = orders
        self._state = Draft()

    def context_changed(self, context: Context) -> None:
        """Set up as this person from now on."""
        self._state = replace(self._state, operator=context.operator or OWNER)

    def opened(self) -> None:
        """Read what is set up and which printers there are; until then nothing can be changed."""
        self._state = replace(self._state, busy=True)

        async def read(desk: Desk) -> tuple[PrinterSetup, Installed]:
            return await desk.cards.hand_over.known()

        self._tasks.start(read, self._read, self._not_saved)

    def way_tapped(self, code: str) -> None:
        """Reach the printer another way; only a driver prints on sheets."""
        way, paper = Way(code), self._state.setup.paper
        if way is not Way.INSTALLED and not paper.is_roll:
            paper = Paper.ROLL_80
        keeps = {way, self._state.setup.way} <= _BY_NAME
        address = self._state.setup.address if keeps else ""
        self._edit(replace(self._state.setup, way=way, paper=paper, address=address))

    def paper_tapped(self, code: str) -> None:
        """Take another paper, and its usual width of line."""
        self._edit(replace(self._state.setup, paper=Paper(code), columns=0))

    def name_picked(self, name: str) -> None:
        """Take one of this computer's printers, "" for its usual one."""
        self._edit(replace(self._state.setup, address=name))

    def address_edited(self, text: str) -> None:
        """Take the address or the port."""
        self._edit(replace(self._state.setup, address=text))

    def save_clicked(self) -> None:
        """Use this printer from now on."""
        self._save(test=False)

    def test_clicked(self) -> None:
        """Save, and print a slip that is no card."""
        self._save(test=True)

    def back_clicked(self) -> None:
        """Leave what was not saved."""
        self._orders.open(Page.SETUP)

    def _save(self, *, test: bool) -> None:
        setup = replace(self._state.setup, address=self._state.setup.address.strip())
        if self._state.busy:
            return
        if setup.way not in _BY_NAME and not setup.address:
            self._enter(replace(self._state, notice=wording.say("printer.address_missing"), tone=Tone.BAD))
            return
        busy = wording.say("printer.busy") if test else ""
        self._enter(replace(self._state, setup=setup, busy=True, notice=busy, tone=Tone.WAIT))

        by = self._state.operator

        async def save(desk: Desk) -> PrintOutcome | None:
            desk.cards.hand_over.set_up(setup, by)
            return await desk.cards.hand_over.try_out(_test_slip(), by) if test else None

        self._tasks.start(save, self._saved, self._not_saved)

    def _read(self, known: tuple[PrinterSetup, Installed]) -> None:
        setup, installed = known
        silent = installed.trouble is not None and setup.way in _BY_NAME
        notice, tone = (_cause(installed.trouble), Tone.WARN) if silent else ("", Tone.PLAIN)
        self._enter(Draft(setup, self._state.operator, installed.names, notice=notice, tone=tone))

    def _saved(self, outcome: PrintOutcome | None) -> None:
        notice, tone = _tested(outcome)
        self._enter(replace(self._state, busy=False, notice=notice, tone=tone))

    def _not_saved(self, problem: Exception) -> None:
        self._enter(replace(self._state, busy=False, notice=wording.refusal(problem), tone=Tone.BAD))

    def _edit(self, setup: PrinterSetup) -> None:
        if not self._state.busy:
            self._enter(replace(self._state, setup=setup, notice="", tone=Tone.PLAIN))

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._enter(self._state)

    def _enter(self, draft: Draft) -> None:
        self._state = draft
        self._view.display(screen_for(draft))


def screen_for(draft: Draft) -> PrinterScreen:
    """Say what the page shows."""
    setup = draft.setup
    by_name = setup.way in _BY_NAME
    return PrinterScreen(
        ways=tuple(Pick(way.value, wording.say(f"printer.way.{way.value}"), way is setup.way) for way in Way),
        hint=wording.say(f"printer.hint.{setup.way.value}"),
        names=_names(draft) if by_name else (),
        name=setup.address if by_name else "",
        address_label="" if by_name else wording.say(f"printer.address.{setup.way.value}"),
        address="" if by_name else setup.address,
        papers=tuple(
            Pick(
                paper.value,
                wording.say(f"printer.paper.{paper.value}"),
                paper is setup.paper,
                enabled=paper.is_roll or setup.way is Way.INSTALLED,
            )
            for paper in Paper
        ),
        busy=draft.busy,
        notice=draft.notice,
        notice_tone=draft.tone,
    )


def _names(draft: Draft) -> tuple[tuple[str, str], ...]:
    chosen = draft.setup.address
    gone = (
        ((chosen, wording.say("printer.gone", name=chosen)),) if chosen not in {"", *draft.installed} else ()
    )
    return (("", wording.say("printer.default")), *((name, name) for name in draft.installed), *gone)


def _tested(outcome: PrintOutcome | None) -> tuple[str, Tone]:
    match outcome:
        case None:
            return wording.say("printer.saved"), Tone.GOOD
        case Printed(confirmed):
            return wording.say("printer.tested.yes" if confirmed else "printer.tested.taken"), Tone.GOOD
        case NotPrinted(trouble):
            return wording.say("printer.tested.no", cause=_cause(trouble)), Tone.WARN
        case MaybePrinted(trouble):
            return wording.say("printer.tested.maybe", cause=_cause(trouble)), Tone.WARN
        case Queued(trouble):
            return wording.say("printer.tested.queued", cause=_cause(trouble)), Tone.WARN
        case _:
            assert_never(outcome)


def _cause(trouble: Trouble | None) -> str:
    return wording.say(f"print.cause.{trouble.value if trouble else 'unknown'}")


def _test_slip() -> Receipt:
    return Receipt(
        banner=wording.say("receipt.test"),
        mark="",
        title=wording.say("app.name"),
        amount=_TEST,
        code=code_of(_TEST),
        code_text=_TEST,
        number="0123 4567 8901 2345 678",
        pin="",
        lines=(wording.say("receipt.test.line"),),
        reference="",
    )
