"""Carries out one command and turns whatever comes of it into a sentence and an exit code."""

import argparse
import asyncio
import contextlib
import io
import json
import signal
import sys
from collections.abc import Awaitable, Callable, Generator
from pathlib import Path

from toggle_desk.application.desk import Desk
from toggle_desk.application.overview import Need
from toggle_desk.application.records import Filter
from toggle_desk.application.settings import Credentials
from toggle_desk.cli import exits, output
from toggle_desk.cli.issue import decide, issue, read_secret, reverse
from toggle_desk.composition import open_desk
from toggle_desk.doctor import Health, examine
from toggle_desk.domain.errors import (
    Code,
    DeskError,
    NotAccepted,
    NotIssued,
    ToggleRefused,
    ToggleUnavailable,
)
from toggle_desk.domain.intent import State
from toggle_desk.presenters import outcome, wording
from toggle_desk.runtime import release
from toggle_desk.runtime.installation import Installation
from toggle_desk.runtime.logs import start_log

Command = Callable[[Desk, argparse.Namespace], Awaitable[int]]


def run(options: argparse.Namespace) -> int:
    """Carry out a command and give its exit code; no traceback ever reaches a terminal."""
    _speak_utf8()
    ended: list[int] = []
    try:
        if options.command == "sandbox":
            return _sandbox(options)
        with _installed(options) as place:
            start_log(place.paths.log)
            asyncio.run(_carry_out(place, options, ended.append))
    except DeskError as problem:
        if not ended:
            return _refused(problem, options)
    except (KeyboardInterrupt, asyncio.CancelledError):
        if not ended:
            return _interrupted(options)
    except MemoryError:
        if not ended:
            return _short_of_memory(options)
    return ended[0]  # what has been told once stays true, however the rest was broken off


async def _carry_out(place: Installation, options: argparse.Namespace, ended: Callable[[int], None]) -> None:
    end_on_request()
    if options.command == "doctor":
        ended(await _doctor(place, options))
        return
    async with open_desk(place) as desk:
        if desk.set_aside is not None:
            output.say(wording.say("shell.set_aside", name=desk.set_aside))
        try:
            ended(await _COMMANDS[options.command](desk, options))
        except DeskError as problem:
            ended(_refused(problem, options, desk.settings().connection.currency))


def end_on_request() -> None:
    """Let whoever ends this process politely be told as much as after Ctrl-C."""
    task, loop = asyncio.current_task(), asyncio.get_running_loop()

    def end(*_: object) -> None:
        # At once, as for Ctrl-C: asyncio's own way takes some turns, and a wait for a PIN may come before.
        if task is not None and task.cancel():
            loop.call_soon_threadsafe(int)  # wakes it

    signal.signal(signal.SIGTERM, end)


async def _connect(desk: Desk, options: argparse.Namespace) -> int:
    password = await read_secret("API password: ")
    if not (options.username.strip() and password.reveal()):
        output.say(wording.say("cli.no_pair"))
        return exits.USAGE
    try:
        connected = await desk.connect(Credentials(options.username, password), options.account)
    except ToggleRefused:
        output.say(wording.say("connect.wrong_pair"))
        return exits.REFUSED
    except ToggleUnavailable as problem:
        output.say(wording.say("connect.not_kept", cause=wording.cause(problem.code)))
        return exits.NOT_ISSUED
    if connected.account_id is None:
        output.say(wording.say("cli.which_account" if connected.accounts else "cli.no_accounts"))
        for account in connected.accounts:
            output.say(f"  {account.id}  {account.name}")
        return exits.USAGE
    output.say(wording.say("cli.connected", account=str(connected.account_id)))
    if connected.not_stored is not None:
        output.say(wording.say(f"cli.{connected.not_stored.value}"))
        return exits.DONE if options.practice else exits.NOT_STORED
    output.say(wording.say("cli.stored"))
    return exits.DONE


async def _provision(desk: Desk, options: argparse.Namespace) -> int:
    try:
        text = options.file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as cause:
        problem = wording.say("cli.unreadable_file")
        raise NotAccepted(Code.SETTINGS_REFUSED, where=str(options.file), problem=problem) from cause
    settings = desk.provision(text)
    output.say(
        wording.say(
            "cli.provisioned", account=str(settings.connection.account_id), sites=str(len(settings.sites))
        )
    )
    for rules in settings.products:
        if lost := rules.never_offered():
            amounts = ", ".join(wording.money(amount) for amount in lost)
            output.say(wording.say("cli.not_offered", product=rules.name or str(rules.id), amounts=amounts))
    nowhere = [one.operator.name for one in settings.operators if one.operator.email is None]
    if nowhere and settings.connection.receipt_contact == "operator":
        output.say(wording.say("cli.no_receipts", names=", ".join(nowhere)))
    return exits.DONE


async def _reconcile(desk: Desk, options: argparse.Namespace) -> int:
    if any(given is not None for given in (options.send_again, options.abandon, options.sign_off)):
        return await decide(desk, options)
    entries = await desk.reconcile.every_open_outcome()
    never_sent = desk.activity.never_sent()
    still_open = [entry for entry in entries if outcome.is_open(entry)]
    asked = {entry.reference for entry in entries}
    waiting = [one for one in desk.overview.attention() if one.need in {Need.MANAGER, Need.SHOW}]
    told = [one.entry for one in waiting if one.entry.reference not in asked]
    for entry in (*entries, *never_sent, *told):
        output.say(f"{entry.reference}  {outcome.sentence(entry)}")
    if not (entries or never_sent or told):
        output.say(wording.say("cli.nothing_open"))
    if options.json:
        output.print_json(
            {
                "asked": len(entries),
                "still_open": len(still_open),
                "entries": [output.entry_json(entry) for entry in entries],
                "never_sent": [output.entry_json(entry) for entry in never_sent],
                "for_manager": [output.entry_json(one.entry) for one in waiting if one.need is Need.MANAGER],
                "not_shown": [output.entry_json(one.entry) for one in waiting if one.need is Need.SHOW],
            }
        )
    return exits.DONE


async def _history(desk: Desk, options: argparse.Namespace) -> int:
    entries = desk.activity.every(Filter())
    if options.csv is not None:
        try:
            count = output.write_csv(entries, options.csv)
        except OSError:
            output.say(wording.say("cli.unwritable_file", file=str(options.csv)))
            return exits.TROUBLE
        output.say(wording.say("cli.exported", count=str(count), file=str(options.csv)))
        heard = not options.json or output.print_json({"file": str(options.csv), "rows": count})
    elif options.json:
        heard = output.print_json({"entries": [output.entry_json(entry) for entry in entries]})
    else:
        heard = all(output.write(output.history_line(entry)) for entry in entries)
    return exits.DONE if heard else exits.TROUBLE


async def _doctor(place: Installation, options: argparse.Namespace) -> int:
    findings = await examine(place)
    healthy = all(finding.health is not Health.TROUBLE for finding in findings)
    for finding in findings:
        output.say(f"{wording.say(f'doctor.{finding.part}')}: {finding.health.value} - {finding.detail}")
    if options.json is not None:
        said = {
            "healthy": healthy,
            "version": release.version(),
            "build": release.build(),
            "findings": [
                {"part": finding.part, "health": finding.health.value, "detail": finding.detail}
                for finding in findings
            ],
        }
        if options.json == "-":
            output.print_json(said)
        else:
            try:
                await asyncio.to_thread(Path(options.json).write_text, json.dumps(said, indent=2), "utf-8")
            except OSError:
                output.say(wording.say("cli.unwritable_file", file=options.json))
                return exits.TROUBLE
    return exits.DONE if healthy else exits.TROUBLE


_COMMANDS: dict[str, Command] = {
    "connect": _connect,
    "provision": _provision,
    "issue": issue,
    "reverse": reverse,
    "reconcile": _reconcile,
    "history": _history,
}


# The commands that can have a card on its way.
_SENDING = frozenset({"issue", "reverse", "reconcile"})

# What a refusal says first; commands that only ask or set up claim nothing about any card.
_TELL = {"issue": wording.refusal, "reverse": wording.not_reversed}


@contextlib.contextmanager
def _installed(options: argparse.Namespace) -> Generator[Installation]:
    """Give what a command works on; in practice mode the built-in Toggle runs meanwhile."""
    place = Installation.of(options.data_dir, options.api_url, practice=options.practice)
    try:
        place.make_folder()
    except DeskError:
        if options.command != "doctor":  # which is there to say so itself
            raise
    if not options.practice:
        yield place
        return
    from toggle_desk.sandbox.server import Sandbox

    with Sandbox(place.paths.sandbox) as sandbox:
        yield place.at(sandbox.url)


def _sandbox(options: argparse.Namespace) -> int:
    from toggle_desk.sandbox.server import serve

    place = Installation.of(options.data_dir, None, practice=True)
    place.make_folder()
    return serve(place.paths.sandbox, options.port, output.say)


def _refused(problem: DeskError, options: argparse.Namespace, currency: str = "GBP") -> int:
    message = _TELL.get(options.command, wording.in_doubt)(problem, currency)
    output.say(message)
    if getattr(options, "json", None) is True:
        output.print_json(output.nothing_json(problem.code.value, message))
    return exits.exit_for_problem(problem)


def _short_of_memory(options: argparse.Namespace) -> int:
    if options.command in _SENDING:
        return _interrupted(options)
    return _refused(NotIssued(Code.MEMORY_SHORT), options)


def _interrupted(options: argparse.Namespace) -> int:
    """Claim nothing where a command that sends was broken off too hard to say what it had done."""
    if options.command not in _SENDING:
        output.say(wording.say("cli.interrupted_elsewhere"))
        return exits.TROUBLE
    message = wording.say("cli.interrupted")
    output.say(message)
    if getattr(options, "json", None) is True:
        output.print_json(output.nothing_json(Code.INTERRUPTED.value, message, State.UNKNOWN))
    return exits.UNKNOWN


def _speak_utf8() -> None:
    """A pound sign must not end a program on a console that knows none."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
