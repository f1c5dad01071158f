"""The quiet status line: what must not be forgotten, in the order in which it matters."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from toggle_desk.application.records import Attention, Need, Waiting
from toggle_desk.domain.people import Operator
from toggle_desk.domain.remainder import Remainder
from toggle_desk.domain.usual import Usual
from toggle_desk.presenters import outcome, wording
from toggle_desk.presenters.tone import Tone

if TYPE_CHECKING:  # only named here: it is made on the network thread, after the first tile
    from toggle_desk.application.desk import Desk

LINES = 2  # things that the status line tells at once
_ALARMS = (Need.NOTE_DOWN, Need.MANAGER)
_TO_DO = (Need.SHOW, Need.SEND)


@dataclass(frozen=True, slots=True)
class Counted:
    """What is left today, what is usual, which outcomes are open, and what waits for a person."""

    left: Remainder | None = None
    usual: Usual | None = None
    waiting: tuple[Waiting, ...] = ()
    attention: tuple[Attention, ...] = ()

    def a_second_later(self) -> "Counted":
        """Bring every open outcome one second nearer to its next look-up."""
        waiting = (replace(one, next_check=_less_a_second(one.next_check)) for one in self.waiting)
        return replace(self, waiting=tuple(waiting))


@dataclass(frozen=True, slots=True)
class Status:
    """The line, how it is meant, and the reference of the record that it is about first."""

    text: str = ""
    tone: Tone = Tone.PLAIN
    reference: str = ""


def status_of(
    counts: Counted, remark: str, notice: str, operator: Operator | None, *, counting: bool = True
) -> Status:
    """Say what became of the last scan and what must not be forgotten.

    `counting` adds the seconds until Toggle is asked again.
    """
    alarms = [line for need in _ALARMS if (line := _need_line(need, counts.attention))]
    lines = [*alarms, *_open_lines(counts.waiting, counting=counting)]
    lines += [line for need in _TO_DO if (line := _need_line(need, counts.attention))]
    if lines:
        said = " · ".join([*([remark] if remark else []), *(line for line, _ in lines)][:LINES])
        return Status(said, Tone.BAD if alarms else Tone.WARN, lines[0][1])
    if remark or notice:
        return Status(remark or notice, Tone.WARN)
    if operator is not None and not operator.signed_in:
        return Status(wording.say("shell.as_owner"))
    return Status()


def notice_of(desk: "Desk") -> str:
    """Say what about this till's own records and vault a person should know."""
    if desk.setup.set_aside is not None:
        return wording.say("shell.set_aside", name=desk.setup.set_aside)
    if desk.records.doubt is not None:
        return wording.say("shell.older_records")
    return "" if desk.records.unguarded is None else wording.say(f"shell.{desk.records.unguarded.value}")


def _need_line(need: Need, attention: tuple[Attention, ...]) -> tuple[str, str] | None:
    """Write what a person has to do, and which record that is about first."""
    entries = [one.entry for one in attention if one.need is need]
    if not entries:
        return None
    first = entries[0]
    amount = wording.money(first.decision.value)
    if len(entries) == 1 and need is Need.MANAGER and first.intent.late:
        return wording.say("shell.manager.late", amount=amount), first.reference
    return wording.say_count(f"shell.{need.value}", len(entries), amount=amount), first.reference


def _open_lines(waiting: tuple[Waiting, ...], *, counting: bool) -> list[tuple[str, str]]:
    unclear = [one for one in waiting if one.entry.intent.is_open]
    if not unclear:
        return []
    cards = wording.say_count("shell.open", len(unclear))
    waits = [one.next_check for one in unclear if one.next_check is not None]
    if waits and counting:
        cards = wording.say("shell.open.line", cards=cards, check=_next_check(min(waits)))
    return [(cards, unclear[0].entry.reference)]


def _next_check(seconds: float) -> str:
    if seconds == 0:
        return wording.say("shell.open.now")
    if seconds > outcome.LONG_WAIT:
        return wording.say("shell.open.minutes", minutes=str(round(seconds / 60)))
    return wording.say("shell.open.seconds", seconds=str(max(1, round(seconds))))


def _less_a_second(seconds: float | None) -> float | None:
    return None if seconds is None else max(0.0, seconds - 1.0)
