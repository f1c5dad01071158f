"""The owner's limits by command line: per hour, per table, per role, and on one gift in parts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doubles.rival import Rival
from tests.doubles.till import Ran, Till

PINS = {"Sam": "482913", "Sue": "582914", "Mo": "739155"}
LIMITED = """
[[operators]]
name = "Sam"
role = "staff"
pin = "482913"

[[operators]]
name = "Sue"
role = "supervisor"
pin = "582914"

[[operators]]
name = "Mo"
role = "manager"
pin = "739155"

[limits]
staff_card = "25.00"
supervisor_card = "40.00"
manager_day = "60.00"
table_day = "70.00"
person_hour_cards = 2
"""


@pytest.fixture(scope="module")
def limited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Till]:
    with Rival() as rival:
        yield Till.provisioned(tmp_path_factory.mktemp("limited"), rival.url, LIMITED)


@pytest.fixture
def rival() -> Iterator[Rival]:
    with Rival() as rival:
        yield rival


@pytest.fixture
def till(rival: Rival, limited: Till, tmp_path: Path) -> Till:
    return limited.another(tmp_path, rival.url)


def give(till: Till, name: str, amount: str, *more: str) -> Ran:
    return till.issue(amount, "--operator", name, *more, stdin=f"{PINS[name]}\n")


def refused(ran: Ran) -> str:
    assert 6 == ran.code, ran.err
    assert "Nothing was issued" in ran.err
    return str(ran.json["code"])


def test_a_person_gives_so_many_cards_within_an_hour(till: Till, rival: Rival) -> None:
    assert [0, 0] == [give(till, "Sam", amount).code for amount in ("5.00", "6.00")]
    third = give(till, "Sam", "7.00")

    assert "over_hour_cards" == refused(third)
    assert "2: get a manager" in third.err
    assert 0 == give(till, "Sue", "7.00").code
    assert 3 == len(rival.sales)


def test_a_table_gets_so_much_a_day_from_all_together(till: Till, rival: Rival) -> None:
    assert 0 == give(till, "Mo", "60.00", "--table", "12").code
    again = give(till, "Sam", "10.50", "--table", "Table 12")

    assert "over_table_day" == refused(again)
    assert "£70.00" in again.err
    assert 0 == give(till, "Sam", "10.00", "--table", "table 12").code
    assert 2 == len(rival.sales)


def test_supervisors_and_managers_have_limits_of_their_own(till: Till, rival: Rival) -> None:
    assert "over_supervisor_card" == refused(give(till, "Sue", "40.50"))
    assert 0 == give(till, "Sue", "40.00").code
    assert 0 == give(till, "Mo", "50.00").code
    assert "over_manager_day" == refused(give(till, "Mo", "10.50"))
    assert [4000, 5000] == [sale.value for sale in rival.sales]


def test_one_gift_in_parts_takes_a_manager(till: Till, rival: Rival) -> None:
    assert 0 == give(till, "Sam", "25.00", "--table", "7").code
    part = give(till, "Sue", "40.00", "--table", "table 7")

    assert "looks_like_splitting" == refused(part)
    assert "£65.00" in part.err
    assert 0 == give(till, "Mo", "40.00", "--table", "7").code
    assert 2 == len(rival.sales)


def test_a_beginning_that_is_none_is_refused_with_an_example(tmp_path: Path, rival: Rival) -> None:
    done = Till(tmp_path / "data", rival.url).provision(
        '[connection]\naccount_id = 662\n[till]\nday_starts = "4:00"\n'
    )

    assert 2 == done.code, done.err
    assert 'till.day_starts: must be like "04:00"' in done.err
