"""Once a person is set up, cards are given by people with a PIN, within the owner's limits."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doubles.rival import Rival
from tests.doubles.till import OPERATORS, Ran, Running, Till, at_a_terminal, start, usual

SAM, MO = "482913", "739155"


@pytest.fixture(scope="module")
def staffed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Till]:
    with Rival() as rival:
        yield Till.provisioned(tmp_path_factory.mktemp("staffed"), rival.url, OPERATORS)


@pytest.fixture
def rival() -> Iterator[Rival]:
    with Rival() as rival:
        yield rival


@pytest.fixture
def till(rival: Rival, staffed: Till, tmp_path: Path) -> Till:
    return staffed.another(tmp_path, rival.url)


def by(till: Till, name: str, pin: str, amount: str, *more: str) -> Ran:
    return till.issue(amount, "--operator", name, *more, stdin=f"{pin}\n")


def test_a_card_needs_somebody_who_is_known_and_knows_the_pin(till: Till, rival: Rival) -> None:
    nobody = till.issue("20.00")
    stranger = by(till, "Eve", SAM, "20.00")
    guessed = by(till, "Sam", "111111", "20.00")
    silent = till.issue("20.00", "--operator", "Sam")

    codes = [(ran.code, ran.json["code"]) for ran in (nobody, stranger, guessed, silent)]
    assert [
        *((6, "operator_needed"), (6, "operator_unknown"), (6, "pin_wrong")),
        (6, "pin_missing"),
    ] == codes
    assert [] == rival.heard
    assert "111111" not in guessed.out + guessed.err
    assert [] == till.leaks("111111", SAM, MO)


def test_staff_give_up_to_their_limits_and_a_manager_beyond_them(till: Till, rival: Rival) -> None:
    over_card = by(till, "Sam", SAM, "25.50")
    first = by(till, "Sam", SAM, "25.00")
    over_day = by(till, "sam", SAM, "15.50")
    manager = by(till, "Mo", MO, "80.00")
    over_all = by(till, "Mo", MO, "80.50")

    assert (6, "over_staff_card") == (over_card.code, over_card.json["code"])
    assert (0, "Sam") == (first.code, first.json["operator"])
    assert (6, "over_staff_day") == (over_day.code, over_day.json["code"])
    assert (0, "Mo") == (manager.code, manager.json["operator"])
    assert (6, "over_card_maximum") == (over_all.code, over_all.json["code"])
    assert [2500, 8000] == [sale.value for sale in rival.sales]
    assert "by Sam" in rival.sales[0].order["note"]


def test_a_guest_gets_no_more_than_the_limit_whoever_gives(till: Till, rival: Rival) -> None:
    first = till.run(*_to_guest("Guest@Example.com"), stdin=f"{MO}\n")
    second = till.run(*_to_guest("guest@example.com "), stdin=f"{MO}\n")

    assert (0, 6, "over_guest_30_days") == (first.code, second.code, second.json["code"])
    assert 1 == len(rival.sales)


def _to_guest(email: str) -> list[str]:
    what = ("--site=LEEDS-01", "--product=3532", "--amount=45", "--reason=waited", "--json")
    return ["issue", *what, "--operator=Mo", f"--email={email}"]


def _asked(till: Till, prompt: bytes, *arguments: str) -> Running:
    """Start a command where a person could type, and wait until it asks for something."""
    running = start(till.where(*arguments), environment=till.environment, launcher=at_a_terminal())
    assert running.process.stderr is not None
    asked = b""
    while not asked.endswith(prompt):
        asked += running.process.stderr.read(1) or pytest.fail(asked.decode())
    return running


def test_ctrl_c_at_a_password_speaks_of_no_card_on_its_way(rival: Rival, tmp_path: Path) -> None:
    running = _asked(
        Till(tmp_path / "new", rival.url), b"API password: ", "connect", "--username", "api-user"
    )

    running.interrupt()

    ran = running.ended()
    assert (1, []) == (ran.code, rival.heard)
    assert "Nothing was issued or reversed. The command was interrupted." == ran.err.strip()


def test_ctrl_c_ends_a_command_that_waits_for_a_pin(till: Till, rival: Rival) -> None:
    running = _asked(till, b"PIN of Sam: ", "issue", *usual(), "--operator", "Sam")

    running.interrupt()

    ran = running.ended()
    assert (3, "DRAFT", []) == (ran.code, ran.json["state"], rival.heard)
    assert ran.err.strip().startswith("Nothing was issued")
