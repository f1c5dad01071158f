import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from datetime import time as day_time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.doubles.clock import FakeClock
from toggle_desk.domain.business_day import start_of_day
from toggle_desk.domain.moment import Moment, Told
from toggle_desk.runtime.clock import SystemClock, SystemIds, spread, till_tag

ALPHABET = set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


@pytest.mark.parametrize("env", ["L", "P"])
def test_a_reference_has_33_letters_and_digits_and_tells_the_till(env: str) -> None:
    reference = SystemIds(env, "till-2").reference()

    assert (33, f"TD{env}TIL2") == (len(reference), reference[:7])
    assert reference.isascii()
    assert reference.isalnum()
    assert set(reference[7:]) <= ALPHABET


def test_no_two_tills_share_a_pace_and_none_strays_far() -> None:
    drawn = [spread() for _ in range(500)]

    assert min(drawn) >= 0.8
    assert max(drawn) <= 1.2
    assert len(set(drawn)) > 100


def test_references_never_repeat_and_grow_with_time() -> None:
    ids = SystemIds("L", "till-2")

    references = [ids.reference() for _ in range(2000)]

    assert len(set(references)) == len(references)
    times = [reference[:17] for reference in references]
    assert sorted(times) == times


def test_a_reference_begins_with_its_own_millisecond() -> None:
    before = time.time_ns() // 1_000_000
    stamp = SystemIds("L", "till-2").reference()[7:17]
    after = time.time_ns() // 1_000_000

    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    number = 0
    for letter in stamp:
        number = number * 32 + letters.index(letter)
    assert before <= number <= after


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("till-2", "TIL2"),
        ("Bar", "BARX"),
        ("", "XXXX"),
        ("Käse 12", "KSE2"),
        ("日本", "XXXX"),
        ("abcd", "ABCD"),
    ],
)
def test_a_till_is_known_by_four_letters(name: str, tag: str) -> None:
    assert tag == till_tag(name)


@given(name=st.text(max_size=40))
def test_whatever_a_till_is_called_its_references_are_letters_and_digits(name: str) -> None:
    reference = SystemIds("L", name).reference()

    assert 33 == len(reference)
    assert reference.isascii()
    assert reference.isalnum()


def test_a_token_is_never_the_same() -> None:
    ids = SystemIds("L", "till-2")

    assert 100 == len({ids.token() for _ in range(100)})
    assert 32 == len(ids.token())


def test_time_is_utc_and_runs_forward() -> None:
    clock = SystemClock()
    first, second = clock.now(), clock.now()

    assert UTC is first.wall.tzinfo
    assert second.seconds_since(first) >= 0
    assert first.boot == second.boot


@pytest.mark.parametrize("hour", [0, 4, 17])
def test_the_day_begins_at_the_hour_that_the_owner_chose(hour: int) -> None:
    clock = SystemClock()
    clock.begin_days_at(lambda: day_time(hour))
    start = clock.start_of_day()

    here = start.astimezone()
    assert (hour, 0, 0, 0) == (here.hour, here.minute, here.second, here.microsecond)
    assert UTC is start.tzinfo
    assert 0 <= (datetime.now(UTC) - start).total_seconds() < 25 * 3600


@pytest.fixture
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Stand in another time zone for a while, which only the process as a whole can."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


@pytest.mark.skipif(sys.platform == "win32", reason="its zone is the computer's own")
@pytest.mark.parametrize(
    ("zone", "at", "began"),
    [
        ("Europe/London", "2026-03-29T20:00", "2026-03-29T00:00"),  # forward that night, at 01:00
        ("Europe/London", "2026-10-25T20:00", "2026-10-24T23:00"),  # back that night, at 02:00
        ("Europe/Berlin", "2026-03-29T20:00", "2026-03-28T23:00"),
        ("Australia/Sydney", "2026-10-04T05:00", "2026-10-03T14:00"),
        ("Australia/Sydney", "2026-04-05T05:00", "2026-04-04T13:00"),
        ("Australia/Lord_Howe", "2026-04-05T05:00", "2026-04-04T13:00"),
        ("America/Santiago", "2026-09-06T15:00", "2026-09-06T04:00"),  # its day begins at 01:00
        ("America/Santiago", "2026-04-05T15:00", "2026-04-05T04:00"),  # the day before has 25 hours
        ("America/Santiago", "2026-04-05T03:30", "2026-04-04T03:00"),  # 23:30 of it, for the second time
        ("Asia/Beirut", "2026-03-29T10:00", "2026-03-28T22:00"),
        ("America/Havana", "2026-11-01T15:00", "2026-11-01T04:00"),  # midnight comes twice: the first counts
        ("America/Havana", "2026-11-01T05:30", "2026-11-01T04:00"),
        ("Asia/Kathmandu", "2026-11-01T15:00", "2026-10-31T18:15"),
    ],
    indirect=["zone"],
)
@pytest.mark.usefixtures("zone")
def test_a_day_begins_at_the_offset_of_its_own_midnight(at: str, began: str) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)

    assert datetime.fromisoformat(began).replace(tzinfo=UTC) == start_of_day(moment, day_time(0), None)


def test_a_nap_ends() -> None:
    asyncio.run(SystemClock().sleep(0))


def test_where_the_system_does_not_name_its_boot_every_process_is_one_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The path is the system's own, so that only a patch can take it away.
    monkeypatch.setattr("toggle_desk.runtime.clock._BOOT", tmp_path / "missing")

    assert SystemClock().now().boot != SystemClock().now().boot


# -- what Toggle's own clock says ----------


class SetClock(SystemClock):
    """This computer's clock, as a test sets it."""

    def __init__(self, here: FakeClock) -> None:
        super().__init__()
        self._here = here

    def now(self) -> Moment:
        return self._here.now()


class KeptTime:
    """Implements `ports.ToldTime` and counts what is kept."""

    def __init__(self) -> None:
        self.kept: list[Told] = []

    def last(self) -> Told | None:
        return self.kept[-1] if self.kept else None

    def keep(self, told: Told) -> None:
        self.kept.append(told)


@pytest.fixture
def here() -> FakeClock:
    return FakeClock()


def opened(here: FakeClock, kept: KeptTime) -> SetClock:
    clock = SetClock(here)
    clock.keep_in(kept)
    return clock


@pytest.mark.parametrize("days", [-1, 1, 400])
def test_a_clock_that_was_set_with_a_restart_opens_no_other_day_once_toggle_has_told_the_time(
    here: FakeClock, days: int
) -> None:
    today, kept, truth = opened(here, KeptTime()).start_of_day(), KeptTime(), here.wall
    here.set_wall(truth + timedelta(days=days))
    here.reboot()

    opened(here, kept).hear(truth)

    assert today == opened(here, kept).start_of_day()  # also in the next program
    here.advance(24 * 3600)
    assert today + timedelta(days=1) == opened(here, kept).start_of_day()


def test_the_time_is_kept_once_and_anew_where_it_turns_out_wrong(here: FakeClock) -> None:
    kept = KeptTime()
    clock = opened(here, kept)
    for _ in range(3):
        clock.hear(here.wall - timedelta(hours=3))
        here.advance(60)
    assert 1 == len(kept.kept)

    clock.hear(here.wall)

    assert 2 == len(kept.kept)
    assert here.now() == clock.dated()


def test_a_clock_without_records_goes_by_what_it_was_told_all_the_same(here: FakeClock) -> None:
    clock = SetClock(here)
    assert not clock.is_sure_of_day()
    assert here.now() == clock.dated()

    clock.hear(here.wall - timedelta(days=1))

    assert here.wall - timedelta(days=1) == clock.dated().wall
    assert clock.is_sure_of_day()


def test_a_day_that_toggle_has_not_borne_out_is_in_doubt(here: FakeClock) -> None:
    kept = KeptTime()
    opened(here, kept).hear(here.wall)

    here.advance(24 * 3600)
    assert opened(here, kept).is_sure_of_day()  # by the machine's own seconds, in another program too

    here.reboot()
    assert not opened(here, kept).is_sure_of_day()  # the clock may have been set back into the same day


@pytest.mark.parametrize("days", [-400, -1, 0])
def test_no_clock_goes_back_behind_what_toggle_has_told(here: FakeClock, days: int) -> None:
    kept, told = KeptTime(), here.wall
    opened(here, kept).hear(told)
    here.set_wall(told + timedelta(days=days, hours=-1))
    here.reboot()

    assert told == opened(here, kept).dated().wall
    here.set_wall(told + timedelta(hours=2))
    assert told + timedelta(hours=2) == opened(here, kept).dated().wall


def test_the_window_tells_the_time_before_the_list_of_ports_is_loaded() -> None:
    question = "import sys, toggle_desk.app.joined\nprint('toggle_desk.application.ports' in sys.modules)"

    told = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)

    assert "False" == told.stdout.strip()
