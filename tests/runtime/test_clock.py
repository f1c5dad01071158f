import asyncio
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_the_day_begins_at_the_tills_own_midnight() -> None:
    start = SystemClock().start_of_day()

    here = start.astimezone()
    assert (0, 0, 0, 0) == (here.hour, here.minute, here.second, here.microsecond)
    assert UTC is start.tzinfo
    assert 0 <= (datetime.now(UTC) - start).total_seconds() < 25 * 3600


def test_a_nap_ends() -> None:
    asyncio.run(SystemClock().sleep(0))


def test_where_the_system_does_not_name_its_boot_every_process_is_one_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The path is the system's own, so that only a patch can take it away.
    monkeypatch.setattr("toggle_desk.runtime.clock._BOOT", tmp_path / "missing")

    assert SystemClock().now().boot != SystemClock().now().boot
