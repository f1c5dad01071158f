"""A member of staff gives a card; this is the story everything else protects."""

import sys
from functools import partial

import pytest

from tests.doubles.rival import PASSWORD, Manners, Sale
from tests.doubles.till import Ran, deaf, start, together, usual
from tests.journeys.conftest import OpenScene, Scene

WAYS = {
    "show": ("--amount", "20.00", "--show", "--table", "12", "--note", "twins at the table"),
    "email": ("--amount", "20.00", "--email", "guest@example.com"),
    "option": ("--option", "16531", "--show"),
}


@pytest.fixture(scope="module")
def issued(open_scene: OpenScene) -> dict[str, tuple[Ran, Sale]]:
    scenes = {way: open_scene(Manners()) for way in WAYS}
    product = {"option": "3533"}

    def issue(way: str) -> Ran:
        given = (*WAYS[way], "--product", product.get(way, "in-store gift"))
        return scenes[way].till.run("issue", "--site=LEEDS-01", "--reason=waited", "--json", *given)

    ended = together({way: partial(issue, way) for way in WAYS})
    return {way: (ended[way], scenes[way].rival.sales[0]) for way in WAYS}


def test_an_issued_card_ends_with_0_and_one_json_object_with_what_toggle_told(
    issued: dict[str, tuple[Ran, Sale]],
) -> None:
    ran, sale = issued["show"]

    assert 0 == ran.code
    said = ran.json
    assert (said["state"], said["reference"]) == ("ISSUED", sale.reference)
    assert (2000, 2000, "GBP") == (said["face_value_minor"], said["balance_minor"], said["currency"])
    assert (said["card_reference"], said["pin"]) == (sale.number, sale.pin)
    assert (said["order_id"], said["line_item_id"]) == (str(sale.order_id), str(sale.line_item_id))


def test_people_read_standard_error_and_scripts_standard_output(issued: dict[str, tuple[Ran, Sale]]) -> None:
    ran, sale = issued["show"]

    assert "Issued: a £20.00 card." in ran.err
    assert sale.number not in ran.err


def test_a_shown_card_is_free_handed_over_here_and_says_why(issued: dict[str, tuple[Ran, Sale]]) -> None:
    _, sale = issued["show"]

    assert 0 == sale.order["total"]
    assert [
        {
            "product_id": 3532,
            "custom_price_modifier_value": 2000,
            "fulfilment_method_id": 8,
            "generate_card_reference": True,
            "discounts": [{"discount_type_id": 1, "value": 2000}],
        }
    ] == sale.order["order_items"]
    expected = {"account_id": 662, "merchant_id": 26, "sales_channel_id": 7, "currency": "GBP"}
    expected |= {"group_fulfilment": False, "auto_fulfil_group_fulfilment": True}
    expected |= {"unit_epos_reference": "LEEDS-01"}
    assert {name: sale.order[name] for name in expected} == expected
    assert "receipt_contact" not in sale.order
    for word in ("Waited too long", "20.00", "table 12", "twins at the table"):
        assert word in sale.order["note"]


def test_the_reference_is_33_letters_and_digits(issued: dict[str, tuple[Ran, Sale]]) -> None:
    references = {sale.reference for _, sale in issued.values()}

    assert len(references) == len(WAYS)
    assert all(len(each) == 33 and each.isalnum() and each.isascii() for each in references)


def test_an_emailed_card_is_sent_by_toggle_and_never_called_delivered(
    issued: dict[str, tuple[Ran, Sale]],
) -> None:
    ran, sale = issued["email"]

    (item,) = sale.order["order_items"]
    assert (1, "guest@example.com") == (item["fulfilment_method_id"], item["fulfilment_email"])
    assert (0, "email") == (ran.code, ran.json["handover"])
    assert "delivered" not in ran.err


def test_a_price_option_is_sent_by_its_number(issued: dict[str, tuple[Ran, Sale]]) -> None:
    ran, sale = issued["option"]

    (item,) = sale.order["order_items"]
    assert 16531 == item["price_modifier_id"]
    assert "custom_price_modifier_value" not in item
    assert (0, 4500) == (ran.code, ran.json["face_value_minor"])


def test_without_json_a_person_can_hand_the_card_over_and_the_account_of_it_stays_masked(
    scene: Scene,
) -> None:
    ran = scene.till.run(
        *("issue", "--site", "The Anchor, Leeds", "--product", "3532", "--reason", "waited"),
        *("--amount", "5", "--show"),
    )

    (sale,) = scene.rival.sales
    assert 0 == ran.code
    assert sale.number in ran.out.replace(" ", "")
    assert "Issued: a £5.00 card." in ran.err
    assert sale.number[-4:] in ran.err
    assert sale.number not in ran.err


def test_a_wrong_password_issues_nothing_and_is_repeated_nowhere(scene: Scene) -> None:
    scene.rival.password = "another one"

    ran = scene.till.issue()

    assert (3, "DRAFT") == (ran.code, ran.json["state"])
    assert "sign_in_refused" == ran.json["code"]
    assert PASSWORD not in ran.out + ran.err
    assert [] == scene.rival.sales


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a device that is always full")
def test_a_card_that_could_not_be_told_is_done_all_the_same_and_kept_for_showing(scene: Scene) -> None:
    ran = start(scene.till.where("issue", *usual()), launcher=deaf()).ended()

    (sale,) = scene.rival.sales
    assert (0, False) == (ran.code, "Traceback" in ran.err), ran.err
    assert "Standard output cannot be written" in ran.err
    assert [one["reference"] for one in scene.till.reconcile()["not_shown"]] == [sale.reference]
