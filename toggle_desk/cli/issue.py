"""The commands that move money: `issue`, `reverse`, and what a manager decides about an open outcome."""

import argparse
import asyncio
import codecs
import contextlib
import getpass
import signal
import sys
from collections.abc import Coroutine, Generator

from toggle_desk.application.desk import Desk
from toggle_desk.application.load_catalogue import Catalogue
from toggle_desk.application.records import Entry
from toggle_desk.application.settings import Settings
from toggle_desk.cli import output
from toggle_desk.cli.exits import DONE, NOT_ISSUED, exit_for
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import (
    DEFAULT_REASONS,
    NO_SITE,
    Choice,
    Offer,
    Reason,
    Site,
    find_offer,
    find_site,
)
from toggle_desk.domain.email_address import check_email
from toggle_desk.domain.errors import Code, Conflict, NotAccepted, NotAllowed, RecordsUnusable
from toggle_desk.domain.intent import Kind, State
from toggle_desk.domain.money import Money, parse_amount
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.domain.request import IssueRequest
from toggle_desk.presenters import outcome, wording

LOOK_UPS = (1.0, 2.0)  # seconds before each look-up that the command itself makes of an unknown outcome
# Marks before a text that an editor or console has saved, and how it is read after them.
_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
FIRST_LOOK = 5.0  # seconds that a command gives to what earlier ones left open


async def issue(desk: Desk, options: argparse.Namespace) -> int:
    """Issue one card and say what became of it. Raises DeskError where nothing was recorded."""
    entry = await _unless_interrupted(desk, _issue(desk, options))
    return _nothing_left(options) if entry is None else _told(desk, options, entry)


async def reverse(desk: Desk, options: argparse.Namespace) -> int:
    """Take one card back and say what became of it. Raises DeskError where nothing was recorded."""
    entry = await _unless_interrupted(desk, _reverse(desk, options))
    return _nothing_left(options) if entry is None else _told_reversal(options, entry)


async def decide(desk: Desk, options: argparse.Namespace) -> int:
    """Do what a person decided about one outcome and say what became of it. Raises DeskError where it stays.

    A decision that takes effect without sending anything is done: whatever exists is watched on.
    """
    entry = await _unless_interrupted(desk, _decide(desk, options))
    if entry is None:
        raise asyncio.CancelledError  # nothing is claimed of an outcome that was in doubt before
    if options.send_again is None:
        output.say(outcome.sentence(entry))
        if options.json:
            output.print_json({**output.entry_json(entry), "message": outcome.sentence(entry)})
        return DONE
    return _told_reversal(options, entry) if entry.kind is Kind.REVERSAL else _told(desk, options, entry)


def _told(desk: Desk, options: argparse.Namespace, entry: Entry) -> int:
    output.say(outcome.sentence(entry))
    if outcome.is_open(entry):
        output.say(outcome.tail(entry))
    if options.json:
        heard = output.print_json(output.card_json(entry))
    else:
        for label, value in outcome.facts(entry):
            output.say(f"{label}: {value}")
        heard = output.hand_over(entry)
    if heard and entry.state is State.ISSUED and entry.recorded:
        # Told already: if this cannot be written down, the window will only offer the card once more.
        with contextlib.suppress(RecordsUnusable):
            desk.activity.shown(entry.reference, entry.decision.operator)
    return exit_for(entry)


def _told_reversal(options: argparse.Namespace, entry: Entry) -> int:
    output.say(outcome.sentence(entry))
    if options.json:
        output.print_json(output.reversal_json(entry))
    return exit_for(entry)


async def _issue(desk: Desk, options: argparse.Namespace) -> Entry:
    settings = desk.settings()
    currency = settings.connection.currency
    # Whatever can be refused without asking anybody is refused first.
    amount = parse_amount(options.amount, currency) if options.amount is not None else None
    if options.email is not None:
        check_email(options.email.strip(" "))
    reason = _reason(settings, options.reason)
    site = _site(settings, options.site)
    operator = await sign_in(desk, settings, options.operator)
    offer = await _offer(desk, options.product)
    await _settle_earlier(desk)
    entry = await desk.issue_card(
        IssueRequest(
            form_token=desk.tokens(),
            site=site,
            product=offer.product,
            choice=_choice(offer, amount, options.option),
            reason=reason,
            operator=operator,
            handover=Handover.EMAIL if options.email is not None else Handover.SHOW,
            table=options.table.strip(),
            remark=options.note.strip(),
            guest_email=options.email.strip(" ") if options.email is not None else None,
        )
    )
    return await desk.ask_validity(await _look_up(desk, entry))


async def _reverse(desk: Desk, options: argparse.Namespace) -> Entry:
    operator = await sign_in(desk, desk.settings(), options.operator)
    return await _look_up(desk, await desk.reverse_card(options.reference, operator, options.reason))


async def _decide(desk: Desk, options: argparse.Namespace) -> Entry:
    by = await sign_in(desk, desk.settings(), options.operator)
    # Whoever decides about an outcome decides about what Toggle knows by now.
    await _settle_earlier(desk)
    if options.sign_off is not None:
        return desk.decide.seen(options.sign_off, by)
    reference = options.abandon if options.send_again is None else options.send_again
    try:
        if options.send_again is None:
            return await desk.decide.abandon(reference, by, options.reason)
        entry = await desk.decide.send_again(reference, by, options.reason)
    except Conflict:
        entry, _ = desk.activity.detail(reference)  # somebody else decided in the same moment
        raise NotAccepted(Code.NOT_THIS_STATE, state=entry.state.value) from None
    return await _look_up(desk, entry)


async def _unless_interrupted(desk: Desk, work: Coroutine[object, object, Entry]) -> Entry | None:
    """Give what became of an intent, also after Ctrl-C; None where nothing had left by then."""
    sent: list[Entry] = []
    desk.driver.changed = sent.append
    try:
        return await work
    except asyncio.CancelledError:
        return sent[-1] if sent else None


def _nothing_left(options: argparse.Namespace) -> int:
    message = wording.say("cli.interrupted_before")
    output.say(message)
    if options.json:
        output.print_json(output.nothing_json(Code.INTERRUPTED.value, message))
    return NOT_ISSUED


async def sign_in(desk: Desk, settings: Settings, name: str | None) -> Operator:
    """Find out who is asking; the PIN comes from standard input, never from the arguments."""
    if name is None:
        if settings.operators:
            raise NotAllowed(Code.OPERATOR_NEEDED)
        return OWNER
    if not settings.operators:
        raise NotAllowed(Code.OPERATOR_UNKNOWN, name=name)
    pin = await read_secret(f"PIN of {name}: ")
    if not pin.reveal():
        # No try: a script without standard input must not lock somebody out.
        raise NotAllowed(Code.PIN_MISSING, name=name)
    return await desk.sign_in(name, pin)


async def read_secret(prompt: str) -> Secret:
    """Read one line that must not be echoed, while nothing else goes on. Raises CancelledError on Ctrl-C."""
    await asyncio.sleep(0)  # a Ctrl-C of a moment ago would otherwise wait for the line too
    with _broken_off_at_once():
        if sys.stdin.isatty():
            return Secret(getpass.getpass(prompt))
        return Secret(_piped(sys.stdin.buffer.readline()))


def _piped(line: bytes) -> str:
    """Read a line as consoles and editors write one: with a mark of its encoding before, and spaces after."""
    for mark, encoding in _MARKS.items():
        if line.startswith(mark):
            whole = len(line) // 2 * 2 if encoding.startswith("utf-16") else len(line)
            return line[len(mark) : whole].decode(encoding, "replace").rstrip()
    try:
        return line.decode().rstrip()
    except UnicodeDecodeError:
        return line.decode(sys.stdin.encoding or "utf-8", "replace").rstrip()


@contextlib.contextmanager
def _broken_off_at_once() -> Generator[None]:
    """Let Ctrl-C end a wait for a person, which asyncio would only note down until somebody has typed."""
    before = [
        (number, signal.signal(number, signal.default_int_handler))
        for number in (signal.SIGINT, signal.SIGTERM)
        if signal.getsignal(number) is not signal.SIG_IGN  # as behind a script that Ctrl-C must not reach
    ]
    try:
        yield
    except KeyboardInterrupt:
        raise asyncio.CancelledError from None
    finally:
        for number, handler in before:
            signal.signal(number, handler)


async def _offer(desk: Desk, wanted: str) -> Offer:
    remembered = desk.load_catalogue.remembered()
    if remembered is not None:
        try:
            return find_offer(remembered.offers, wanted)
        except NotAccepted:
            pass  # the list may have changed since it was fetched
    catalogue: Catalogue = await desk.load_catalogue()
    return find_offer(catalogue.offers, wanted)


def _choice(offer: Offer, amount: Money | None, option: int | None) -> Choice:
    if amount is not None:
        return offer.choose(amount)
    return offer.choose_option(option or 0)


def _reason(settings: Settings, code: str) -> Reason:
    for reason in settings.reasons or DEFAULT_REASONS:
        if reason.code == code:
            return reason
    raise NotAccepted(Code.REASON_UNKNOWN, reason=code)


def _site(settings: Settings, wanted: str) -> Site:
    if settings.sites:
        return find_site(settings.sites, wanted)
    # With no list to check against, Toggle itself judges the reference.
    text = wanted.strip()
    return Site(text, text) if text else NO_SITE


async def _settle_earlier(desk: Desk) -> None:
    """Ask about what earlier runs left open, since the same card may be among it."""
    desk.reconcile.recover()
    try:
        async with asyncio.timeout(FIRST_LOOK):
            found = await desk.reconcile.every_open_outcome()
    except TimeoutError:
        return
    for entry in found:
        if entry.state is State.ISSUED:  # a command that is repeated may be about this one
            output.say(wording.say("cli.earlier", reference=entry.reference, said=outcome.sentence(entry)))


async def _look_up(desk: Desk, entry: Entry) -> Entry:
    """Ask a few times about an outcome that has just become unknown, and write down what could not be.

    What somebody else is about to send is read again meanwhile.
    """
    for seconds in LOOK_UPS:
        theirs = outcome.is_about_to_move(entry)
        if entry.recorded and not theirs and entry.state not in {State.UNKNOWN, State.ISSUED_INCOMPLETE}:
            return entry
        await asyncio.sleep(seconds)
        if not entry.recorded:
            entry = _written_down(desk, entry)
        elif theirs:
            entry, _ = desk.activity.detail(entry.reference)
        else:
            entry = await desk.reconcile.one(entry)
    return entry


def _written_down(desk: Desk, entry: Entry) -> Entry:
    """Try once more to write down what is known; the next start would have to ask Toggle about it."""
    with contextlib.suppress(RecordsUnusable):
        return next(desk.driver.write_down(), entry)
    return entry
