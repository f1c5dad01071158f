"""What was asked is answered once, at so many tries, through restarts and by all programs together."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from threading import Barrier, Thread

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import ledger_in
from tests.doubles.vault import MemoryBackend
from toggle_desk.application.ports import ApproverSecrets
from toggle_desk.domain.errors import RecordsUnusable
from toggle_desk.storage.approver_secrets import PassingSecrets, VaultSecrets
from toggle_desk.storage.challenges import SqliteChallenges
from toggle_desk.storage.vault import KeyringVault

CODE = "K7QF3M2PXW"


@pytest.fixture
def programs(tmp_path: Path) -> Iterator[tuple[SqliteChallenges, ...]]:
    with ExitStack() as stack:
        ledgers = [
            stack.enter_context(ledger_in(tmp_path, FakeClock(), token=f"program-{number}"))
            for number in range(4)
        ]
        yield tuple(SqliteChallenges(ledger.database) for ledger in ledgers)


def test_of_programs_that_take_one_answer_at_one_moment_one_has_it(
    programs: tuple[SqliteChallenges, ...],
) -> None:
    programs[0].open(CODE)
    won: list[bool] = []
    together = Barrier(len(programs))

    def close(program: SqliteChallenges) -> None:
        together.wait()
        won.append(program.close(CODE))

    threads = [Thread(target=close, args=(each,)) for each in programs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [False, False, False, True] == sorted(won)


def test_tries_of_all_programs_are_counted_together(programs: tuple[SqliteChallenges, ...]) -> None:
    programs[0].open(CODE)

    assert [1, 2, 3, 4] == [program.count(CODE, 5) for program in programs]
    assert [5, None] == [programs[0].count(CODE, 5) for _ in range(2)]


def test_what_is_over_or_was_never_asked_takes_no_try(programs: tuple[SqliteChallenges, ...]) -> None:
    one, other, *_ = programs
    assert one.count(CODE, 5) is None
    assert not one.close(CODE)

    one.open(CODE)
    assert one.close(CODE)

    assert other.count(CODE, 5) is None


def test_a_code_is_never_used_again(programs: tuple[SqliteChallenges, ...]) -> None:
    programs[0].open(CODE)

    with pytest.raises(RecordsUnusable):
        programs[1].open(CODE)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE challenge SET tries = 0",
        "UPDATE challenge SET over = 0",
        "UPDATE challenge SET code = 'X'",
        "DELETE FROM challenge",
    ],
)
def test_the_records_refuse_to_forgive(tmp_path: Path, change: str) -> None:
    with ledger_in(tmp_path, FakeClock()) as ledger:
        challenges = SqliteChallenges(ledger.database)
        challenges.open(CODE)
        challenges.count(CODE, 5)
        challenges.close(CODE)

        with pytest.raises(RecordsUnusable), ledger.database.writing() as statements:
            statements.run(change)


@pytest.fixture(params=["vault", "practice"])
def secrets(request: pytest.FixtureRequest) -> ApproverSecrets:
    if request.param == "practice":
        return PassingSecrets()
    return VaultSecrets(KeyringVault("Toggle Desk", MemoryBackend()))


def test_a_managers_secret_is_kept_under_any_way_to_write_the_name(secrets: ApproverSecrets) -> None:
    assert secrets.find("Siân") is None
    assert frozenset() == secrets.enrolled(("Siân", "Max"))

    assert secrets.keep("Siân", b"s" * 32)
    assert secrets.keep("Max", b"m" * 32)
    assert (b"s" * 32, b"m" * 32) == (secrets.find("SIAN"), secrets.find("Max"))
    assert frozenset({"Siân"}) == secrets.enrolled(("Siân", "Pat"))

    assert secrets.keep("Siân", b"t" * 32)
    assert b"t" * 32 == secrets.find("Siân")

    secrets.forget("Siân")
    secrets.forget("Siân")
    assert secrets.find("Siân") is None
    assert b"m" * 32 == secrets.find("Max")


def test_the_vaults_list_of_entries_names_nobody() -> None:
    backend = MemoryBackend()
    VaultSecrets(KeyringVault("Toggle Desk", backend)).keep("Siân", b"s" * 32)

    assert "si" not in str(list(backend.entries)).lower().replace("toggle desk", "")


def test_an_entry_that_other_hands_changed_is_as_good_as_none() -> None:
    backend = MemoryBackend()
    secrets = VaultSecrets(KeyringVault("Toggle Desk", backend))
    secrets.keep("Max", b"m" * 32)
    for place in backend.entries:
        backend.entries[place] = "not hexadecimal"

    assert secrets.find("Max") is None
    assert frozenset() == secrets.enrolled(("Max",))
