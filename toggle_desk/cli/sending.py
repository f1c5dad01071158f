"""What the commands that can have a card on its way share: what is asked first, and how their end is told."""

import asyncio
import contextlib
from collections.abc import Coroutine

from toggle_desk.application.desk import Desk
from toggle_desk.application.records import Entry
from toggle_desk.cli import output
from toggle_desk.cli.exits import NOT_ISSUED, exit_for
from toggle_desk.domain.errors import Code, RecordsUnusable
from toggle_desk.domain.intent import State
from toggle_desk.presenters import outcome, wording

FIRST_LOOK = 5.0  # seconds that a command gives to what earlier ones left open


def told(desk: Desk, entry: Entry, *, json: bool) -> int:
    """Say what became of a card, hand it over, and give the exit code."""
    output.say(outcome.sentence(entry))
    if outcome.is_open(entry):
        output.say(outcome.tail(entry))
    if json:
        heard = output.print_json(output.card_json(entry))
    else:
        for label, value in outcome.facts(entry):
            output.say(f"{label}: {value}")
        heard = output.hand_over(entry)
    if heard and entry.state is State.ISSUED and entry.recorded:
        # Told already: if this cannot be written down, the window will only offer the card once more.
        with contextlib.suppress(RecordsUnusable):
            desk.records.activity.shown(entry.reference, entry.decision.operator)
    return exit_for(entry)


def told_reversal(entry: Entry, *, json: bool) -> int:
    """Say what became of a reversal, and give the exit code."""
    output.say(outcome.sentence(entry))
    if json:
        output.print_json(output.reversal_json(entry))
    return exit_for(entry)


async def unless_interrupted(desk: Desk, work: Coroutine[object, object, Entry]) -> Entry | None:
    """Give what became of an intent, also after Ctrl-C; None where nothing had left by then."""
    sent: list[Entry] = []
    desk.issuing.driver.changed = sent.append
    try:
        return await work
    except asyncio.CancelledError:
        return sent[-1] if sent else None


def nothing_left(*, json: bool) -> int:
    """Say that nothing had left when the command was interrupted, and give the exit code."""
    message = wording.say("cli.interrupted_before")
    output.say(message)
    if json:
        output.print_json(output.nothing_json(Code.INTERRUPTED.value, message))
    return NOT_ISSUED


async def settle_earlier(desk: Desk) -> None:
    """Ask about what earlier runs left open, since the same card may be among it."""
    desk.issuing.reconcile.recover()
    try:
        async with asyncio.timeout(FIRST_LOOK):
            found = await desk.issuing.reconcile.every_open_outcome()
    except TimeoutError:
        return
    for entry in found:
        if entry.state is State.ISSUED:  # a command that is repeated may be about this one
            output.say(wording.say("cli.earlier", reference=entry.reference, said=outcome.sentence(entry)))
