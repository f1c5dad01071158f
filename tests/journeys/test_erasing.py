"""A guest asks to be forgotten: the manager's command leaves no byte of the address in the till's folder."""

from pathlib import Path

import pytest

from tests.doubles.rival import Rival
from tests.doubles.till import OPERATORS, Till

EMAIL = "quentin.vexlow@zyxwv-guest.example"
PIECES = (EMAIL, "quentin.vexlow", "zyxwv-guest", "q•••@")
EMAILED = ("--site", "LEEDS-01", "--product", "In-store Gift", "--reason", "waited", "--amount", "20.00")


def test_a_guest_is_erased_by_a_manager_whose_pin_and_the_address_come_from_standard_input(
    tmp_path: Path,
) -> None:
    with Rival() as rival:
        till = Till.provisioned(tmp_path, rival.url, OPERATORS)
        done = till.start("issue", *EMAILED, "--email", EMAIL, "--operator", "Sam", stdin="482913\n").ended()
        assert 0 == done.code, done.err
        assert till.leaks("q•••@") != []

        refused = till.run("erase-guest", "--operator", "Sam", stdin=f"482913\n{EMAIL}\n")
        assert 6 == refused.code
        assert "Nothing was done. Sam may not decide this: get a manager.\n" == refused.err

        erased = till.run("erase-guest", "--operator", "Mo", "--json", stdin=f"739155\n{EMAIL}\r\n")

        assert {"state": "ERASED", "cards": 1, "waiting": 0} == erased.json
        assert 0 == erased.code
        assert [] == till.leaks(*PIECES)
        again = till.run("erase-guest", "--operator", "Mo", "--json", stdin=f"739155\n{EMAIL}\n")
        assert (2, "guest_unknown") == (again.code, again.json["code"])
        assert EMAIL not in again.out + again.err


@pytest.mark.parametrize("given", ["739155\n", "739155\nnot an address\n"])
def test_without_an_address_nothing_is_erased_and_the_reason_said(tmp_path: Path, given: str) -> None:
    with Rival() as rival:
        till = Till.provisioned(tmp_path, rival.url, OPERATORS)

        refused = till.run("erase-guest", "--operator", "Mo", "--json", stdin=given)

        assert (2, "email_malformed") == (refused.code, refused.json["code"])
