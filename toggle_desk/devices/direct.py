"""Prints over a line of our own to an ESC/POS printer, and says honestly how far it came."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace

from toggle_desk.devices import status
from toggle_desk.devices.status import PAPER_END, PAPER_LOW, Condition, Ear, HungUpError, Line, ask
from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, PrintOutcome, Trouble

DONE_SECONDS = 8.0  # a receipt takes two; a printer that hangs at the code never says that it is done
LATE_SECONDS = 4.0  # a printer that has answered before may be busy with another till's slip
WATCH_SECONDS = 0.5
WATCHES = 4  # together as long as a receipt takes


@dataclass(slots=True)
class Habits:
    """What was learnt of one printer: which questions it answers, what its words are worth, what hangs it."""

    answers_at_once: bool = False
    answers_in_turn: bool = False
    was_online: bool = False
    was_offline: bool = False  # by its own word, without a cause
    hangs_at_code: bool = False

    @property
    def offline_bit_is_stuck(self) -> bool:
        """Say whether it never was online when it was asked, though a person has it print again."""
        return self.was_offline and not (self.was_online or self.answers_in_turn)

    def learn(self, told: Condition, turn: int | None) -> None:
        """Remember its answers before a slip."""
        self.answers_at_once |= not told.silent
        self.answers_in_turn |= turn is not None
        self.was_online |= told.trouble is None and not told.silent
        self.was_offline |= told.bare


@dataclass(frozen=True, slots=True)
class _Before:
    """How it was before the slip; `turn` is its answer in turn, None from one that gives none."""

    condition: Condition
    turn: int | None


def print_directly(
    open_line: Callable[[], Line], document: bytes, habits: Habits | None = None, *, offline_bit: bool = True
) -> PrintOutcome:
    """Print one document; nothing of it is sent while the printer says that it cannot print.

    `offline_bit` False is for a printer that calls itself offline all the time.
    """
    habits = habits or Habits()
    try:
        line = open_line()
    except FileNotFoundError:
        return NotPrinted(Trouble.MISSING)
    except OSError:
        return NotPrinted(Trouble.OFFLINE)
    with closing(line):
        ear = Ear(line)
        try:
            before = _before(ear, habits, offline_bit=offline_bit)
        except OSError:
            return NotPrinted(Trouble.OFFLINE)
        if before.condition.trouble is not None:
            return NotPrinted(before.condition.trouble)
        try:
            line.write(document)
            return _after(ear, before)
        except HungUpError:
            pass
        except OSError:
            return MaybePrinted(Trouble.OFFLINE)
    return _after_it_hung_up(open_line, before)


def _before(ear: Ear, habits: Habits, *, offline_bit: bool) -> _Before:
    """Ask in both ways: many printers answer only one of them, and one that cannot print no GS r."""
    told = ask(ear, LATE_SECONDS if habits.answers_at_once else status.ANSWER_SECONDS)
    turn = None
    if told.trouble is None or told.bare:
        turn = ear.in_turn(LATE_SECONDS if habits.answers_in_turn else status.ANSWER_SECONDS)
    means_it = offline_bit and not habits.offline_bit_is_stuck
    judged = _Before(_judged(told, turn, habits, means_it=means_it), turn)
    habits.learn(told, turn)
    return judged


def _judged(told: Condition, turn: int | None, habits: Habits, *, means_it: bool) -> Condition:
    """Say what keeps it from printing; `means_it` where it may be offline when it says so without a cause."""
    if told.bare:
        return told if means_it and turn is None else replace(told, trouble=None)
    if told.trouble is not None:
        return told
    if turn is None:
        stopped = habits.answers_in_turn or (told.silent and habits.answers_at_once)
        return replace(told, trouble=Trouble.SILENT) if stopped else told
    if told.silent:
        trouble = Trouble.PAPER_OUT if turn & PAPER_END else None
        return replace(told, trouble=trouble, paper_low=bool(turn & PAPER_LOW))
    return told


def _after(ear: Ear, before: _Before) -> PrintOutcome:
    told, turn = before.condition, before.turn
    if turn is None:
        return Printed(confirmed=False) if told.silent else _watched(ear, told)
    done = ear.done(DONE_SECONDS)
    if done is None:
        return MaybePrinted(_trouble(ask(ear), told) or Trouble.SILENT)
    if done & ~turn & PAPER_END:  # it answers without having come so far
        return MaybePrinted(Trouble.PAPER_OUT)
    return Printed(confirmed=True, paper_low=told.paper_low)


def _watched(ear: Ear, before: Condition) -> PrintOutcome:
    """Look for trouble while a printer prints that never says when it is done."""
    last = before
    for _ in range(WATCHES):
        ear.wait(WATCH_SECONDS)
        last = ask(ear)
        if trouble := _trouble(last, before):
            return MaybePrinted(trouble)
    if last.silent:
        return MaybePrinted(Trouble.SILENT)
    return Printed(confirmed=False, paper_low=before.paper_low)


def _after_it_hung_up(open_line: Callable[[], Line], before: _Before) -> PrintOutcome:
    """Call again a printer that ends the line after each job: one that lost its power does not answer."""
    try:
        with closing(open_line()) as line:
            ear = Ear(line)
            after = ask(ear)
            answers = not after.silent or ear.in_turn(status.ANSWER_SECONDS) is not None
    except OSError:
        return MaybePrinted(Trouble.OFFLINE)
    if trouble := _trouble(after, before.condition):
        return MaybePrinted(trouble)
    return Printed(confirmed=False, paper_low=after.paper_low) if answers else MaybePrinted(Trouble.OFFLINE)


def _trouble(after: Condition, before: Condition) -> Trouble | None:
    """Give what is new; a printer that called itself offline before means nothing by it."""
    return None if after.bare and before.bare else after.trouble
