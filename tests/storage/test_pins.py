import asyncio
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError
from filelock import FileLock

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import ledger_in
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import NotAccepted
from toggle_desk.storage.files import PRIVATE_FILE
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.pins import GUESSES, Argon2Pins, SqliteAttempts

SAMS = Secret("482913")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def ledger(tmp_path: Path, clock: FakeClock) -> Iterator[SqliteLedger]:
    with ledger_in(tmp_path, clock) as ledger:
        yield ledger


@pytest.fixture
def attempts(ledger: SqliteLedger, tmp_path: Path) -> SqliteAttempts:
    return SqliteAttempts(ledger.database, tmp_path / "lock")


@pytest.mark.anyio
@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes of files")
async def test_the_file_that_guesses_wait_at_is_nobody_elses_business(
    attempts: SqliteAttempts, tmp_path: Path
) -> None:
    async with attempts.turn():
        pass

    assert PRIVATE_FILE == stat.S_IMODE((tmp_path / "lock").stat().st_mode)


def test_only_the_right_pin_fits() -> None:
    pins = Argon2Pins(b"pepper")
    pin_hash = pins.make(SAMS)

    assert pins.fits(pin_hash, SAMS)
    assert not pins.fits(pin_hash, Secret("482914"))
    assert not Argon2Pins(b"").fits(pin_hash, SAMS)
    assert not Argon2Pins(b"other").fits(pin_hash, SAMS)
    assert SAMS.reveal() not in pin_hash


def test_guessing_one_pin_costs_what_the_design_says() -> None:
    assert Argon2Pins(b"").make(SAMS).startswith("$argon2id$v=19$m=65536,t=3,p=1$")


def test_two_people_with_one_pin_have_two_hashes() -> None:
    pins = Argon2Pins(b"")

    assert pins.make(SAMS) != pins.make(SAMS)


@pytest.mark.parametrize("pin_hash", ["", "482913", "$argon2id$v=19$m=65536,t=3,p=1$x$y"])
def test_a_hash_that_is_none_says_nothing_of_a_pin(pin_hash: str) -> None:
    with pytest.raises((InvalidHashError, VerificationError)) as problem:
        Argon2Pins(b"").fits(pin_hash, SAMS)

    assert not isinstance(problem.value, VerifyMismatchError)


def test_a_pin_from_before_there_was_a_key_goes_on_fitting() -> None:
    pin_hash = Argon2Pins(b"").make(SAMS)

    assert Argon2Pins(b"pepper").fits(pin_hash, SAMS)
    assert not Argon2Pins(b"pepper").fits(pin_hash, Secret("482914"))


SHORT_OF_MEMORY = """
import resource, sys
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import DeskError
from toggle_desk.storage.pins import Argon2Pins
pins = Argon2Pins(b"")
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 2**24, resource.RLIM_INFINITY))
try:
    pins.make(Secret("482913"))
except DeskError as problem:
    print(problem.code.value)
try:
    print(pins.fits(sys.argv[1], Secret("482913")))
except Exception as problem:
    print(type(problem).__name__)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is this system's")
def test_too_little_memory_is_no_wrong_pin() -> None:
    pin_hash = Argon2Pins(b"").make(SAMS)
    done = subprocess.run(
        [sys.executable, "-c", SHORT_OF_MEMORY, pin_hash],
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )

    assert ["memory_short", "VerificationError"] == done.stdout.split()


@pytest.mark.parametrize(
    "pin",
    [
        "000000",
        "111111",
        "999999",
        "123456",
        "234567",
        "654321",
        "012345",
        "543210",
        "890123",
        "121212",
        "696969",
        "123123",
        "112233",
        "445566",
    ],
)
def test_a_pin_that_anybody_would_try_is_refused(pin: str) -> None:
    with pytest.raises(NotAccepted):
        Argon2Pins(b"").make(Secret(pin))


def test_five_tries_lead_to_a_pause_and_ten_to_a_long_one(attempts: SqliteAttempts, clock: FakeClock) -> None:
    assert [None] * 5 == [attempts.count("Sam", clock.now()) for _ in range(5)]

    until = clock.wall + timedelta(seconds=60)
    assert attempts.count("Sam", clock.now()) == until
    assert attempts.count("sam ", clock.now()) == until
    assert attempts.count("Ada", clock.now()) is None

    clock.advance(60)
    assert [None] * 5 == [attempts.count("Sam", clock.now()) for _ in range(5)]
    assert attempts.count("Sam", clock.now()) == clock.wall + timedelta(minutes=30)

    clock.advance(30 * 60)
    assert attempts.count("Sam", clock.now()) is None
    assert attempts.count("Sam", clock.now()) == clock.wall + timedelta(minutes=30)


def test_the_right_pin_is_a_fresh_start(attempts: SqliteAttempts, clock: FakeClock) -> None:
    for _ in range(4):
        attempts.count("Sam", clock.now())

    attempts.clear("Sam")

    assert [None] * 5 == [attempts.count("Sam", clock.now()) for _ in range(5)]


def test_a_try_that_could_not_be_judged_is_taken_back_with_the_pause_it_led_to(
    attempts: SqliteAttempts, clock: FakeClock
) -> None:
    for _ in range(7):
        for _ in range(4):
            attempts.count("Sam", clock.now())
            attempts.take_back(" sam")
    for _ in range(5):
        assert attempts.count("Sam", clock.now()) is None
    assert attempts.count("Sam", clock.now()) is not None

    attempts.take_back("Sam")

    assert attempts.count("Sam", clock.now()) is None
    assert attempts.count("Sam", clock.now()) is not None


def test_a_restart_forgives_nothing(tmp_path: Path, clock: FakeClock) -> None:
    for _ in range(5):
        with ledger_in(tmp_path, clock) as ledger:
            assert SqliteAttempts(ledger.database, tmp_path / "lock").count("Sam", clock.now()) is None

    with ledger_in(tmp_path, clock) as ledger:
        assert SqliteAttempts(ledger.database, tmp_path / "lock").count("Sam", clock.now()) is not None


@pytest.mark.parametrize(
    "moved", [timedelta(hours=-1), timedelta(0), timedelta(hours=1), timedelta(days=400)]
)
def test_a_pause_takes_its_seconds_however_the_clock_is_set(
    attempts: SqliteAttempts, clock: FakeClock, moved: timedelta
) -> None:
    for _ in range(5):
        attempts.count("Sam", clock.now())

    clock.set_wall(clock.wall + moved)
    assert attempts.count("Sam", clock.now()) == clock.wall + timedelta(seconds=60)
    clock.advance(59)
    assert attempts.count("Sam", clock.now()) == clock.wall + timedelta(seconds=1)
    clock.advance(1)
    assert attempts.count("Sam", clock.now()) is None


def test_a_clock_that_is_turned_back_with_a_restart_shortens_no_pause(
    attempts: SqliteAttempts, clock: FakeClock
) -> None:
    for _ in range(5):
        attempts.count("Sam", clock.now())
    clock.set_wall(clock.wall - timedelta(hours=1))
    clock.reboot()

    assert attempts.count("Sam", clock.now()) == clock.wall + timedelta(seconds=60)
    clock.advance(60)
    assert attempts.count("Sam", clock.now()) is None


@pytest.mark.parametrize(("tries", "seconds"), [(5, 60), (10, 1800)])
def test_a_pause_that_a_clock_in_next_year_has_set_ends_with_itself(
    attempts: SqliteAttempts, clock: FakeClock, tries: int, seconds: int
) -> None:
    today = clock.wall
    clock.set_wall(today + timedelta(days=400))
    for _ in range(tries):
        assert attempts.count("Sam", clock.now()) is None
        clock.advance(60)
    clock.set_wall(today)
    clock.reboot()

    assert attempts.count("Sam", clock.now()) == clock.wall + timedelta(seconds=seconds)
    clock.advance(seconds)
    assert attempts.count("Sam", clock.now()) is None


@pytest.mark.anyio
async def test_right_pins_at_the_same_time_lock_nobody_out(
    ledger: SqliteLedger, tmp_path: Path, clock: FakeClock
) -> None:
    async def sign_in(program: SqliteAttempts) -> bool:
        async with program.turn():
            let_in = program.count("Sam", clock.now()) is None
            await asyncio.sleep(0)  # the slow hash
            program.clear("Sam")
            return let_in

    programs = [SqliteAttempts(ledger.database, tmp_path / "lock") for _ in range(8)]

    assert [True] * 8 == await asyncio.gather(*map(sign_in, programs))


@pytest.mark.anyio
async def test_a_program_that_hangs_while_it_judges_keeps_nobody_out(
    ledger: SqliteLedger, tmp_path: Path, clock: FakeClock
) -> None:
    attempts = SqliteAttempts(ledger.database, tmp_path / "lock", longest_turn=0.0)

    with FileLock(tmp_path / "lock"):
        async with attempts.turn():
            assert attempts.count("Sam", clock.now()) is None


# -- guesses of a whole till ----------


def guesses_in_an_hour(folder: Path, clock: FakeClock, hour: int, trick: str) -> int:
    """Count what a till takes from a thief who tries all the time, and does something in each hour."""
    taken = 0
    with ledger_in(folder, clock) as ledger:
        attempts = SqliteAttempts(ledger.database, folder / "lock")
        for _ in range(10):
            while attempts.count_guess(clock.dated()) is None:
                taken += 1
            clock.advance(360)
    if trick in {"clock", "clock and restart"}:
        clock.set_wall(clock.wall + timedelta(days=400 if hour % 2 else -300))
    if trick in {"restart", "clock and restart"}:
        clock.reboot(0.0)
    return taken


@pytest.mark.parametrize("trick", ["none", "clock", "restart", "clock and restart"])
def test_a_till_takes_480_guesses_a_day_at_most(tmp_path: Path, clock: FakeClock, trick: str) -> None:
    taken = sum(guesses_in_an_hour(tmp_path, clock, hour, trick) for hour in range(24))

    assert 440 <= taken <= 480


def test_a_till_says_until_when_it_takes_no_guess(attempts: SqliteAttempts, clock: FakeClock) -> None:
    assert [None] * GUESSES == [attempts.count_guess(clock.now()) for _ in range(GUESSES)]

    assert attempts.count_guess(clock.now()) == clock.wall + timedelta(minutes=6)
    clock.advance(300)
    assert attempts.count_guess(clock.now()) == clock.wall + timedelta(minutes=1)
    clock.advance(60)
    assert attempts.count_guess(clock.now()) is None
    assert attempts.count_guess(clock.now()) is not None


def test_a_guess_that_was_right_is_taken_back(attempts: SqliteAttempts, clock: FakeClock) -> None:
    for _ in range(GUESSES - 1):
        attempts.count_guess(clock.now())

    for _ in range(3):
        assert attempts.count_guess(clock.now()) is None
        attempts.take_back_guess()


def test_a_manager_gives_a_till_its_guesses_back(attempts: SqliteAttempts, clock: FakeClock) -> None:
    for _ in range(GUESSES + 1):
        attempts.count_guess(clock.now())

    attempts.clear_guesses()

    assert attempts.count_guess(clock.now()) is None
