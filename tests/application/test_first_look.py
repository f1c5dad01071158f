from tests.doubles.desk import OPEN_TO_ALL, SAM, STAFFED, Bench
from toggle_desk.application.first_look import FirstLook, LookAround
from toggle_desk.domain.catalogue import Product
from toggle_desk.domain.order import Handover


def test_what_is_found_at_the_start_is_kept_for_the_next_one(bench: Bench) -> None:
    bench.change(STAFFED)
    account = STAFFED.connection.account_id
    assert account is not None
    bench.memory.keep_products(account, (Product(3532, "In-store Gift"),))
    kept: list[FirstLook] = []

    look = LookAround(bench.store.load, bench.desk.setup.load_catalogue, kept.append)()

    assert [look] == kept
    assert (True, SAM) == (look.connected, look.people[0])
    assert look.catalogue == bench.desk.setup.load_catalogue.remembered()
    assert look.catalogue is not None


def test_a_till_without_a_list_offers_nothing_yet(bench: Bench) -> None:
    bench.change(OPEN_TO_ALL)

    look = LookAround(bench.store.load, bench.desk.setup.load_catalogue, lambda _: None)()

    assert ((), None) == (look.people, look.catalogue)


def test_the_way_of_handing_over_is_remembered_for_the_next_card(bench: Bench) -> None:
    for way in (Handover.SHOW, Handover.PRINT, Handover.PRINT):
        bench.desk.setup.load_catalogue.remember_handover(way)

    assert "print" == bench.memory.choice("handover")
