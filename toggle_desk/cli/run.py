"""The edge of the process: streams, signals, what is opened for a command, and its exit code."""

import asyncio
import contextlib
import io
import logging
import mmap
import signal
import sys
from collections.abc import Callable, Generator

from toggle_desk.cli import exits, output
from toggle_desk.cli.arguments import Options
from toggle_desk.cli.command import Command, DeskCommand
from toggle_desk.cli.commands.doctor import Doctor
from toggle_desk.cli.commands.recover import Recover
from toggle_desk.cli.commands.sandbox import Sandbox
from toggle_desk.composition import open_desk
from toggle_desk.domain.errors import Code, DeskError, NotIssued
from toggle_desk.domain.intent import State
from toggle_desk.presenters import wording
from toggle_desk.runtime.crash import catch_mistakes, caught_in_loop, keep_faults
from toggle_desk.runtime.installation import Installation
from toggle_desk.runtime.logs import start_log

# Bytes: the hash of a PIN takes half of it, the libraries that are not loaded yet and their threads the rest.
_ROOM = 128 * 2**20
_log = logging.getLogger(__name__)


def run(options: Options, command: DeskCommand | Doctor | Recover | Sandbox) -> int:
    """Carry out a command and give its exit code; no traceback ever reaches a terminal."""
    _speak_utf8()
    catch_mistakes(_said_already)
    ended: list[int] = []
    try:
        if isinstance(command, Sandbox):
            return command.run(options.data_dir)
        if isinstance(command, DeskCommand):
            _make_sure_of_room()
        with _installed(options, command) as place:
            start_log(place.paths.log)
            keep_faults(place.paths.faults)
            asyncio.run(_carry_out(place, options, command, ended.append))
    except DeskError as problem:
        if not ended:
            return _refused(problem, options, command)
    except (KeyboardInterrupt, asyncio.CancelledError):
        if not ended:
            return _interrupted(options, command)
    except MemoryError:
        if not ended:
            return _short_of_memory(options, command)
    except Exception as mistake:  # noqa: BLE001 - the edge of the process: what it says may be secret
        _log.error("nobody caught this", exc_info=mistake)
        if not ended:
            return _broken(options, command)
    return ended[0]  # what has been told once stays true, however the rest was broken off


async def _carry_out(
    place: Installation,
    options: Options,
    command: DeskCommand | Doctor | Recover,
    ended: Callable[[int], None],
) -> None:
    end_on_request()
    asyncio.get_running_loop().set_exception_handler(caught_in_loop)
    if isinstance(command, Doctor | Recover):
        ended(await command.run(place))
        return
    async with open_desk(place) as desk:
        if desk.setup.set_aside is not None:
            output.say(wording.say("shell.set_aside", name=desk.setup.set_aside))
        desk.records.forget_guests.now()
        try:
            ended(await command.run(desk))
        except DeskError as problem:
            ended(_refused(problem, options, command, desk.setup.settings().connection.currency))


def end_on_request() -> None:
    """Tell a process that ends this one politely as much as a person hears after Ctrl-C."""
    task, loop = asyncio.current_task(), asyncio.get_running_loop()

    def end(*_: object) -> None:
        # At once, as for Ctrl-C: asyncio's own way takes some turns, and a wait for a PIN may come before.
        if task is not None and task.cancel():
            loop.call_soon_threadsafe(int)  # wakes it

    signal.signal(signal.SIGTERM, end)


@contextlib.contextmanager
def _installed(options: Options, command: DeskCommand | Doctor | Recover) -> Generator[Installation]:
    """Give what a command works on; in practice mode the built-in Toggle runs meanwhile."""
    place = Installation.of(options.data_dir, options.api_url, practice=options.practice)
    try:
        place.make_folder()
    except DeskError:
        if not isinstance(command, Doctor):  # which is there to say so itself
            raise
    if not options.practice:
        yield place
        return
    from toggle_desk.sandbox import server

    with server.Sandbox(place.paths.sandbox) as sandbox:
        yield place.at(sandbox.url)


def _make_sure_of_room() -> None:
    """Raise NotIssued where memory will not do: libraries of other languages would end the process midway."""
    try:
        mmap.mmap(-1, _ROOM).close()
    except (OSError, MemoryError) as cause:
        raise NotIssued(Code.MEMORY_SHORT) from cause


def _refused(problem: DeskError, options: Options, command: Command, currency: str = "GBP") -> int:
    message = command.refusal(problem, currency)
    output.say(message)
    if options.json:
        output.print_json(output.nothing_json(problem.code.value, message))
    return exits.exit_for_problem(problem)


def _short_of_memory(options: Options, command: Command) -> int:
    if command.may_send:
        return _interrupted(options, command)
    return _refused(NotIssued(Code.MEMORY_SHORT), options, command)


def _broken(options: Options, command: Command) -> int:
    if command.may_send:
        return _interrupted(options, command)
    message = wording.say("cli.mistake")
    output.say(message)
    if options.json:
        output.print_json(output.nothing_json("mistake", message))
    return exits.TROUBLE


def _said_already() -> None:
    """Tell nothing more: what a thread met is in the log, and the command says how it ended."""


def _interrupted(options: Options, command: Command) -> int:
    """Claim nothing where a command that sends was broken off too hard to say what it had done."""
    if not command.may_send:
        output.say(wording.say("cli.interrupted_elsewhere"))
        return exits.TROUBLE
    message = wording.say("cli.interrupted")
    output.say(message)
    if options.json:
        output.print_json(output.nothing_json(Code.INTERRUPTED.value, message, State.UNKNOWN))
    return exits.UNKNOWN


def _speak_utf8() -> None:
    """A pound sign must not end a program on a console that knows none."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
