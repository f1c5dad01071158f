"""What the program tells without changing anything: the catalogue, a card, the day, what is open."""

from dataclasses import replace

import pytest

from tests.doubles.desk import GIFT, LEEDS, MAX, OPEN_TO_ALL, PAT, SAM, STAFFED, YORK, Bench, a_request
from toggle_desk.application.activity import PAGE, Line
from toggle_desk.application.records import Filter
from toggle_desk.application.settings import Settings, Till
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import DEFAULT_REASONS, NO_SITE, Product
from toggle_desk.domain.errors import Code, DeskError, NotAccepted, NotIssued
from toggle_desk.domain.evidence import NoVerdict, Refused, Unsent
from toggle_desk.domain.intent import State
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import OWNER
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.remainder import Bound, Remainder

pytestmark = pytest.mark.anyio
TEA = Product(3533, "Afternoon tea for two")


# -- the catalogue ----------


async def test_the_product_list_is_fetched_and_kept(bench: Bench) -> None:
    assert bench.desk.setup.load_catalogue.remembered() is None

    catalogue = await bench.desk.setup.load_catalogue()

    assert [GIFT, TEA] == [offer.product for offer in catalogue.offers]
    assert (LEEDS, YORK) == catalogue.sites
    assert (DEFAULT_REASONS, tuple(Handover), "GBP", None) == (
        catalogue.reasons,
        catalogue.handovers,
        catalogue.currency,
        catalogue.locked_site,
    )
    assert catalogue == bench.desk.setup.load_catalogue.remembered()


async def test_the_list_that_was_fetched_last_is_used_without_a_line(bench: Bench) -> None:
    catalogue = await bench.desk.setup.load_catalogue()
    bench.toggle.offline = True

    with pytest.raises(NotIssued) as refused:
        await bench.desk.setup.load_catalogue()

    assert Code.NO_CONNECTION == refused.value.code
    assert catalogue == bench.desk.setup.load_catalogue.remembered()


async def test_a_fresh_list_takes_the_place_of_the_old_one(bench: Bench) -> None:
    await bench.desk.setup.load_catalogue()
    bench.sells(TEA)

    fresh = await bench.desk.setup.load_catalogue()

    assert [TEA] == [offer.product for offer in fresh.offers]
    assert fresh == bench.desk.setup.load_catalogue.remembered()


async def test_a_list_belongs_to_its_account(bench: Bench) -> None:
    await bench.desk.setup.load_catalogue()
    bench.change(replace(OPEN_TO_ALL, connection=replace(OPEN_TO_ALL.connection, account_id=7)))

    assert bench.desk.setup.load_catalogue.remembered() is None


async def test_a_refused_sign_in_is_told_in_toggles_words(bench: Bench) -> None:
    bench.toggle.password_is_right = False

    with pytest.raises(NotIssued) as refused:
        await bench.desk.setup.load_catalogue()

    assert (Code.SIGN_IN_REFUSED, {"words": "Unauthorized"}) == (refused.value.code, refused.value.facts)


async def test_without_an_account_there_is_no_catalogue(bench: Bench) -> None:
    bench.change(Settings())

    with pytest.raises(NotIssued) as refused:
        await bench.desk.setup.load_catalogue()

    assert Code.NOT_CONNECTED_YET == refused.value.code
    assert bench.desk.setup.load_catalogue.remembered() is None


async def test_the_product_used_last_is_preselected(bench: Bench) -> None:
    first = await bench.desk.setup.load_catalogue()
    bench.desk.setup.load_catalogue.remember(TEA)

    second = bench.desk.setup.load_catalogue.remembered()

    assert first.preferred is not None
    assert second is not None
    assert second.preferred is not None
    assert (GIFT, TEA) == (first.preferred.product, second.preferred.product)


@pytest.mark.parametrize("nonsense", ["", "tea", "²"])
async def test_a_damaged_memory_preselects_the_in_store_gift(bench: Bench, nonsense: str) -> None:
    bench.memory.keep_choice("product", nonsense)

    catalogue = await bench.desk.setup.load_catalogue()

    assert catalogue.preferred is not None
    assert GIFT == catalogue.preferred.product


async def test_a_locked_till_has_one_site(bench: Bench) -> None:
    bench.change(replace(OPEN_TO_ALL, till=Till(site="york-02")))

    assert YORK == (await bench.desk.setup.load_catalogue()).locked_site


async def test_without_sites_cards_belong_to_none(bench: Bench) -> None:
    bench.change(replace(OPEN_TO_ALL, sites=()))

    assert (NO_SITE,) == (await bench.desk.setup.load_catalogue()).sites


# -- a guest's card ----------


async def test_a_card_tells_what_is_left_on_it(bench: Bench) -> None:
    entry = await bench.desk.issuing.issue_card(a_request())
    assert entry.issued is not None
    assert entry.issued.number is not None
    bench.toggle.spend(entry.issued.number, 500)
    typed = entry.issued.number.reveal()

    card = await bench.desk.cards.check_card(Secret(f" {typed[:4]} {typed[4:]} "), OWNER)

    assert 1500 == card.balance


@pytest.mark.parametrize("typed", ["GV/2024/00317", "A.1_B:2+C-3"])
async def test_a_number_of_another_provider_is_asked_about_whatever_divides_it(
    bench: Bench, typed: str
) -> None:
    with pytest.raises(NotAccepted) as unknown:
        await bench.desk.cards.check_card(Secret(typed), OWNER)

    assert Code.CARD_UNKNOWN is unknown.value.code
    assert bench.toggle.calls


@pytest.mark.parametrize("typed", ["", "12345", "6301 1900; DROP", "é" * 10, "1" * 41])
async def test_what_is_no_card_number_is_not_asked_about(bench: Bench, typed: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        await bench.desk.cards.check_card(Secret(typed), OWNER)

    assert (Code.CARD_NUMBER_MALFORMED, {}) == (refused.value.code, refused.value.facts)
    assert not bench.toggle.calls


@pytest.mark.parametrize(
    ("offline", "password", "code"),
    [
        (False, True, Code.CARD_UNKNOWN),
        (True, True, Code.NO_CONNECTION),
        (False, False, Code.SIGN_IN_REFUSED),
    ],
    ids=["unknown", "no line", "sign-in refused"],
)
async def test_a_card_that_cannot_be_asked_about_tells_why(
    bench: Bench, offline: bool, password: bool, code: Code
) -> None:
    bench.toggle.offline, bench.toggle.password_is_right = offline, password

    with pytest.raises(DeskError) as refused:
        await bench.desk.cards.check_card(Secret("6301190000000000000"), OWNER)

    assert code == refused.value.code


# -- activity ----------


async def test_every_entry_comes_newest_first_however_many_there_are(bench: Bench) -> None:
    bench.toggle.offline = True
    entries = [await bench.desk.issuing.issue_card(a_request(f"form-{n}", minor=100 + n)) for n in range(3)]
    references = [entry.reference for entry in entries]
    activity = bench.desk.records.activity

    rows = activity.page(Filter())

    assert list(reversed(references)) == [entry.reference for _, entry in rows]
    assert references[0] == activity.page(Filter(), before=rows[1][0])[0][1].reference
    assert list(reversed(references)) == [entry.reference for entry in activity.every(Filter())]
    assert 200 == PAGE


async def test_one_entry_tells_all_that_happened(bench: Bench) -> None:
    issued = await bench.desk.issuing.issue_card(a_request())

    entry, history = bench.desk.records.activity.detail(issued.reference[-6:])

    assert issued == entry
    assert ["Prepared", "Claimed", "Replied"] == [one.kind for one in history]


def test_an_unknown_reference_is_refused(bench: Bench) -> None:
    with pytest.raises(NotAccepted) as refused:
        bench.desk.records.activity.detail("TDPNOPE")

    assert (Code.REFERENCE_UNKNOWN, {"reference": "TDPNOPE"}) == (refused.value.code, refused.value.facts)


async def test_the_day_adds_up(bench: Bench) -> None:
    bench.change(STAFFED)
    await bench.desk.issuing.issue_card(a_request("1", operator=SAM, minor=2000))
    await bench.desk.issuing.issue_card(a_request("2", operator=SAM, minor=1000, site=YORK))
    taken_back = await bench.desk.issuing.issue_card(a_request("3", operator=PAT, minor=500))
    await bench.desk.issuing.reverse_card(taken_back.reference, MAX, "wrong guest")
    for number, verdict in enumerate((NoVerdict(Code.TIMED_OUT), Refused(Code.REFUSED, "No."))):
        bench.toggle.answer_next_with(verdict)
        await bench.desk.issuing.issue_card(a_request(f"4{number}", operator=PAT, minor=700 + number))
    bench.toggle.answer_next_with(Unsent(Code.TLS_REFUSED, retry=False))
    await bench.desk.issuing.issue_card(a_request("5", operator=PAT, minor=800))

    report = bench.desk.records.activity.today("GBP")

    assert (Line("", 2, 3000), Line("", 1, 500), Line("", 1, 700)) == (
        report.given,
        report.reversed,
        report.open,
    )
    assert (Line("Waited too long", 2, 3000),) == report.by_reason
    assert (Line("Sam", 2, 3000),) == report.by_operator
    assert (Line(LEEDS.name, 1, 2000), Line(YORK.name, 1, 1000)) == report.by_site


async def test_yesterday_and_other_currencies_are_left_out_of_the_day(bench: Bench) -> None:
    await bench.desk.issuing.issue_card(a_request())

    assert 0 == bench.desk.records.activity.today("EUR").given.cards
    bench.clock.advance(86400)
    assert 0 == bench.desk.records.activity.today("GBP").given.cards


# -- the frame ----------


async def test_open_outcomes_tell_when_they_are_asked_about_next(bench: Bench) -> None:
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    entry = await bench.desk.issuing.issue_card(a_request())

    (waiting,) = bench.desk.records.overview.waiting()

    assert (entry, State.UNKNOWN) == (waiting.entry, entry.state)
    assert waiting.next_check is not None
    assert 0.8 <= waiting.next_check <= 1.2


async def test_what_is_left_today_is_told_in_money(bench: Bench) -> None:
    bench.change(replace(STAFFED, limits=Limits(staff_day=10000)))
    await bench.desk.issuing.issue_card(a_request(operator=SAM))

    assert Remainder(Bound.DAY, 8000, 10000) == bench.desk.records.overview.left_today(SAM, LEEDS)
    assert bench.desk.records.overview.left_today(MAX, LEEDS) is None
