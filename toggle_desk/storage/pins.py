"""The PINs of people: hashed so slowly that guessing takes days, and guessed at the till a few times only."""

import hashlib
import hmac
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import HashingError, VerifyMismatchError
from filelock import AsyncFileLock, Timeout

from toggle_desk.application.ports import Attempts, Pins
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAccepted, NotIssued
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.pin import is_easy
from toggle_desk.storage.chain import utc_text
from toggle_desk.storage.database import Database
from toggle_desk.storage.files import PRIVATE_FILE

# RFC 9106, second recommended option, with one lane: about 0.3 s on one core of a till.
_HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1, salt_len=16)

PATIENCE = 5  # wrong PINs before the first pause
PAUSE = timedelta(seconds=60)
END_OF_PATIENCE = 10  # wrong PINs before the long pause
LONG_PAUSE = timedelta(minutes=30)
LONGEST_TURN = 15.0  # seconds
# Wrong ones of all people together: so many at once, and one more for each pause, which is 480 a day at most.
GUESSES = 240
GUESS_PAUSE = timedelta(minutes=6)

_ATTEMPT = "SELECT tries, locked_until, boot, running_until FROM attempt WHERE name = ?"
_COUNT = "REPLACE INTO attempt (name, tries, locked_until, boot, running_until) VALUES (?, ?, ?, ?, ?)"
_LOCK = "UPDATE attempt SET locked_until = ?, boot = ?, running_until = ? WHERE name = ?"
_GUESSES = "SELECT spent, boot, running FROM guess"
_GUESS = "REPLACE INTO guess (one, spent, boot, running) VALUES (1, ?, ?, ?)"
_TAKE_BACK = """
    UPDATE attempt SET tries = tries - 1, locked_until = NULL, boot = NULL, running_until = NULL
    WHERE name = ?
"""


class Argon2Pins(Pins):
    """The Pins port: argon2id over the PIN and a pepper only the vault has (empty where there is none).

    A PIN that was set before there was a pepper goes on fitting once there is one.
    """

    def __init__(self, pepper: bytes) -> None:
        """Keep the pepper."""
        self._pepper = pepper

    def make(self, pin: Secret) -> str:
        """Hash a PIN. Raises NotAccepted for one that is tried first, NotIssued(Code.MEMORY_SHORT)."""
        if is_easy(pin.reveal()):
            problem = "is one of the PINs that are guessed first"
            raise NotAccepted(Code.SETTINGS_REFUSED, where="pin", problem=problem)
        try:
            return _HASHER.hash(_peppered(self._pepper, pin))
        except (HashingError, MemoryError) as error:
            raise NotIssued(Code.MEMORY_SHORT) from error

    def fits(self, pin_hash: str, pin: Secret) -> bool:
        """Say whether a PIN is the one behind the hash.

        Raises what argon2 does for a hash that is none and where it gets no memory: neither is a wrong PIN.
        """
        return any(
            _verifies(pin_hash, _peppered(pepper, pin)) for pepper in dict.fromkeys((self._pepper, b""))
        )


class SqliteAttempts(Attempts):
    """The Attempts port, in the ledger's file, so that a restart forgives nothing."""

    def __init__(self, database: Database, lock: Path, longest_turn: float = LONGEST_TURN) -> None:
        """Use the ledger's database, and a file to lock while a try is judged."""
        self._database = database
        self._lock = lock
        self._longest_turn = longest_turn

    @asynccontextmanager
    async def turn(self) -> AsyncGenerator[None]:
        """Wait as the port says, for LONGEST_TURN at most.

        A program that hangs meanwhile keeps no operator out: a count is durable, with or without a turn.
        """
        lock = AsyncFileLock(self._lock, mode=PRIVATE_FILE)
        with suppress(Timeout):
            await lock.acquire(timeout=self._longest_turn)
        try:
            yield
        finally:
            await lock.release()

    def count(self, name: str, at: Moment) -> datetime | None:
        """Count one try before it is verified; gives the UTC time until which this person is locked out.

        For as long as the computer is on, a pause takes its seconds, however its clock is set. After
        a restart one that is turned back never shortens it, and lengthens it by no more than itself.
        Nor does another way to write the same name.
        """
        name = _key(name)
        with self._database.writing() as statements:
            tries, until, boot, running = next(statements.rows(_ATTEMPT, (name,)), (0, None, None, None))
            left = _left(until, boot, running, at)
            if left > 0:
                left = min(left, (_pause_after(tries) or PAUSE).total_seconds())
                statements.run(_LOCK, (*_until(at, left), name))
                return at.wall + timedelta(seconds=left)
            wait = _pause_after(tries + 1)
            pause = (None, None, None) if wait is None else _until(at, wait.total_seconds())
            statements.run(_COUNT, (name, tries + 1, *pause))
            return None

    def take_back(self, name: str) -> None:
        """Take back the last try, and the pause that it led to: it could not be judged."""
        with self._database.writing() as statements:
            statements.run(_TAKE_BACK, (_key(name),))

    def clear(self, name: str) -> None:
        with self._database.writing() as statements:
            statements.run("DELETE FROM attempt WHERE name = ?", (_key(name),))

    def count_guess(self, at: Moment) -> datetime | None:
        """Count one guess of this till's; after a restart the ones before are forgiven as slowly as ever."""
        with self._database.writing() as statements:
            spent, boot, running = next(statements.rows(_GUESSES), (0.0, at.boot, at.monotonic))
            if boot == at.boot:
                spent = max(0.0, spent - (at.monotonic - running) / GUESS_PAUSE.total_seconds())
            if spent + 1 > GUESSES:
                statements.run(_GUESS, (spent, at.boot, at.monotonic))
                return at.wall + (spent + 1 - GUESSES) * GUESS_PAUSE
            statements.run(_GUESS, (spent + 1, at.boot, at.monotonic))
            return None

    def take_back_guess(self) -> None:
        with self._database.writing() as statements:
            statements.run("UPDATE guess SET spent = max(0.0, spent - 1)")

    def clear_guesses(self) -> None:
        with self._database.writing() as statements:
            statements.run("DELETE FROM guess")


def _peppered(pepper: bytes, pin: Secret) -> bytes:
    return hmac.new(pepper, pin.reveal().encode(), hashlib.sha256).digest()


def _verifies(pin_hash: str, content: bytes) -> bool:
    try:
        return _HASHER.verify(pin_hash, content)
    except VerifyMismatchError:
        return False


def _left(locked_until: str | None, boot: str | None, running_until: float | None, at: Moment) -> float:
    """Give the seconds that are left of a pause."""
    if running_until is not None and boot == at.boot:
        return running_until - at.monotonic
    return 0.0 if locked_until is None else (datetime.fromisoformat(locked_until) - at.wall).total_seconds()


def _until(at: Moment, seconds: float) -> tuple[str, str, float]:
    return utc_text(at.wall + timedelta(seconds=seconds)), at.boot, at.monotonic + seconds


def _key(name: str) -> str:
    """Give the one way to write a name."""
    return name.strip().casefold()


def _pause_after(tries: int) -> timedelta | None:
    """Say how long the next try has to wait if this one is wrong, which is assumed until it proves right."""
    if tries >= END_OF_PATIENCE:
        return LONG_PAUSE
    return PAUSE if tries == PATIENCE else None
