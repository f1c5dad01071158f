"""Two people at the command line: the second allows what the first may not, and the table binds both."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doubles.rival import Rival
from tests.doubles.rival_wire import cut_before_the_work
from tests.doubles.till import OPERATORS, Ran, Till, together, usual

SAM, MO, PAT = "482913", "739155", "605172"
OVER = "30.00"
PEOPLE = f'{OPERATORS}\n[[operators]]\nname = "Pat"\nrole = "staff"\npin = "{PAT}"\n'
CLOSED = """
[rights]
issue_by_email = { staff = "hidden" }
custom_amount = { staff = "hidden" }
reverse = { staff = "hidden" }
decide = { staff = "hidden" }
sign_off = { staff = "hidden" }
see_all = { staff = "hidden" }
export = { staff = "hidden" }
"""


@pytest.fixture(scope="module")
def staffed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Till]:
    with Rival() as rival:
        yield Till.provisioned(tmp_path_factory.mktemp("approving"), rival.url, PEOPLE)


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Till]:
    with Rival() as rival:
        yield Till.provisioned(tmp_path_factory.mktemp("closed"), rival.url, PEOPLE + CLOSED)


@pytest.fixture
def rival() -> Iterator[Rival]:
    with Rival() as rival:
        yield rival


@pytest.fixture
def till(rival: Rival, staffed: Till, tmp_path: Path) -> Till:
    return staffed.another(tmp_path, rival.url)


def given(till: Till, amount: str, *more: str, pins: str) -> Ran:
    return till.issue(amount, "--operator", "Sam", *more, stdin=pins)


def test_a_second_person_lets_a_card_over_the_limit_go(till: Till, rival: Rival) -> None:
    alone = given(till, OVER, pins=f"{SAM}\n")
    both = given(till, OVER, "--approve-by", "Mo", pins=f"{SAM}\n{MO}\n")

    assert (6, "over_staff_card") == (alone.code, alone.json["code"])
    assert "give --approve-by NAME, and that person's PIN as the second line" in alone.err
    assert (0, "Sam", "Mo") == (both.code, both.json["operator"], both.json["approver"])
    (sale,) = rival.sales
    assert (3000, True) == (sale.value, "by Sam; approved by Mo" in sale.order["note"])
    assert [] == till.leaks(SAM, MO)


def test_the_second_person_is_asked_only_where_one_is_needed(till: Till) -> None:
    ran = given(till, "20.00", "--approve-by", "Mo", pins=f"{SAM}\n")

    assert (0, None) == (ran.code, ran.json["approver"])


def test_nobody_approves_their_own_card_nor_without_their_own_pin_and_right(till: Till, rival: Rival) -> None:
    ran = together(
        {
            "the same": lambda: given(till, OVER, "--approve-by", "sam", pins=f"{SAM}\n{SAM}\n"),
            "a borrowed PIN": lambda: given(till, OVER, "--approve-by", "Mo", pins=f"{SAM}\n{SAM}\n"),
            "no PIN": lambda: given(till, OVER, "--approve-by", "Mo", pins=f"{SAM}\n"),
            "a stranger": lambda: given(till, OVER, "--approve-by", "Eve", pins=f"{SAM}\n{MO}\n"),
            "staff": lambda: given(till, OVER, "--approve-by", "Pat", pins=f"{SAM}\n{PAT}\n"),
            "over the largest card of all": lambda: given(
                till, "80.50", "--approve-by", "Mo", pins=f"{SAM}\n{MO}\n"
            ),
        }
    )

    assert {
        "the same": (6, "approver_same"),
        "a borrowed PIN": (6, "pin_wrong"),
        "no PIN": (6, "pin_missing"),
        "a stranger": (6, "operator_unknown"),
        "staff": (6, "approver_too_low"),
        "over the largest card of all": (6, "over_card_maximum"),
    } == {case: (one.code, one.json["code"]) for case, one in ran.items()}
    assert [] == rival.sales


def test_the_card_of_another_is_taken_back_with_a_second_person(till: Till) -> None:
    reference = given(till, "20.00", pins=f"{SAM}\n").json["reference"]
    back = ("reverse", reference, "--reason", "wrong table", "--operator", "Pat", "--json")

    alone = till.run(*back, stdin=f"{PAT}\n")
    both = till.run(*back, "--approve-by", "Mo", stdin=f"{PAT}\n{MO}\n")

    assert (6, "needs_approval") == (alone.code, alone.json["code"])
    assert "only with a second person" in alone.err
    assert (0, "REVERSED", "Pat", "Mo") == (
        both.code,
        both.json["state"],
        both.json["operator"],
        both.json["approver"],
    )


def test_a_decision_is_made_with_a_second_person(till: Till, rival: Rival) -> None:
    rival.plays("createOrder", cut_before_the_work)
    reference = given(till, "20.00", pins=f"{SAM}\n").json["reference"]
    close = (
        "reconcile",
        "--abandon",
        reference,
        "--reason",
        "the guest has left",
        "--operator",
        "Sam",
        "--json",
    )

    alone = till.run(*close, stdin=f"{SAM}\n")
    both = till.run(*close, "--approve-by", "Mo", stdin=f"{SAM}\n{MO}\n")

    assert (6, "needs_approval") == (alone.code, alone.json["code"])
    assert (0, "ABANDONED") == (both.code, both.json["state"])


def test_the_records_leave_the_till_with_a_second_person(till: Till, tmp_path: Path) -> None:
    file = tmp_path / "cards.csv"
    export = ("history", "--csv", str(file), "--json")

    nobody = till.run(*export)
    alone = till.run(*export, "--operator", "Sam", stdin=f"{SAM}\n")
    assert not file.exists()
    both = till.run(*export, "--operator", "Sam", "--approve-by", "Mo", stdin=f"{SAM}\n{MO}\n")

    assert [(6, "operator_needed"), (6, "needs_approval")] == [
        (ran.code, ran.json["code"]) for ran in (nobody, alone)
    ]
    assert (0, True) == (both.code, file.exists())


def test_the_command_line_does_nothing_that_the_window_hides(
    closed: Till, rival: Rival, tmp_path: Path
) -> None:
    till = closed.another(tmp_path, rival.url)
    pins = {"stdin": f"{SAM}\n{MO}\n"}
    sam = ("--operator", "Sam", "--approve-by", "Mo", "--json")
    reference = given(till, "20.00", pins=f"{SAM}\n").json["reference"]
    setup = tmp_path / "open.toml"
    setup.write_text("[connection]\naccount_id = 662\n", "utf-8")
    email = [one for one in usual() if one != "--show"]

    ran = {
        "email": till.run("issue", *email, "--email", "guest@example.org", *sam, **pins),
        "custom": till.run("issue", *usual("12.50"), *sam, **pins),
        "reverse": till.run("reverse", reference, "--reason", "x", *sam, **pins),
        "export": till.run("history", "--csv", str(tmp_path / "x.csv"), *sam, **pins),
        "everything": till.run("history", "--json"),
        "set up": till.run("provision", str(setup), "--operator", "Sam", **pins),
        "set up by nobody": till.run("provision", str(setup)),
        "connect": till.run("connect", "--username", "x", "--operator", "Sam", **pins),
    }

    assert dict.fromkeys(ran, 6) == {case: one.code for case, one in ran.items()}
    assert 1 == len(rival.sales)
    own = till.run("history", *sam, **pins)
    assert ([reference], 0) == ([entry["reference"] for entry in own.json["entries"]], own.code)


def test_a_manager_with_the_right_sets_up_a_till_that_is_in_use(till: Till, tmp_path: Path) -> None:
    setup = tmp_path / "new.toml"
    setup.write_text("[connection]\naccount_id = 662\n", "utf-8")

    assert 0 == till.run("provision", str(setup), "--operator", "Mo", stdin=f"{MO}\n").code


def test_a_till_killed_at_any_moment_makes_at_most_the_approved_card(till: Till, rival: Rival) -> None:
    chance = random.Random(20261201)
    for _ in range(4):
        running = till.start(
            "issue", *usual(OVER), "--operator", "Sam", "--approve-by", "Mo", stdin=f"{SAM}\n{MO}\n"
        )
        time.sleep(chance.uniform(0.3, 2.0))
        running.kill()
        running.ended()

    entries = till.history()

    assert {"Mo"} >= {entry["approver"] for entry in entries}
    assert {sale.reference for sale in rival.sales} <= {entry["reference"] for entry in entries}
    later = given(till, OVER, pins=f"{SAM}\n")
    assert (6, "over_staff_card") == (later.code, later.json["code"])
