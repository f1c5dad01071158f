"""Who may accept records that do not fit, print the keys and take a proof; and that it is on record."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, SAM, STAFFED, Bench, a_request, bench_in
from toggle_desk.application.settings import Connection, Credentials, Settings
from toggle_desk.domain.audit import Happened
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.people import OWNER, Role
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.printing import SYSTEM_PRINTER
from toggle_desk.domain.rights import Access, Action, Cell, Rights
from toggle_desk.domain.tampering import marks_in
from toggle_desk.storage.book import SealedBook

pytestmark = pytest.mark.anyio
ENOUGH = 3  # times


class EnoughError(Exception):
    """Ends what would go on for ever."""


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path, STAFFED) as bench:
        yield bench


async def test_a_manager_accepts_the_records_and_staff_may_not(bench: Bench) -> None:
    with pytest.raises(NotAllowed) as refusal:
        await bench.desk.records.verify.accept(SAM)
    assert Code.ROLE_TOO_LOW is refusal.value.code

    found = await bench.desk.records.verify.accept(MAX)

    assert ["Max"] == [one.by for one in found.accepted]


async def test_the_keys_are_printed_by_a_manager_where_there_is_no_owner_and_never_by_staff(
    bench: Bench,
) -> None:
    with pytest.raises(NotAllowed):
        bench.desk.records.verify.keys_shown(SAM)

    bench.desk.records.verify.keys_shown(MAX)
    bench.desk.records.verify.keys_recovered()

    assert [(Happened.KEYS_SHOWN, "Max"), (Happened.KEYS_RECOVERED, "")] == _events(bench)


async def test_a_proof_is_an_export_and_on_record_with_its_card(bench: Bench) -> None:
    entry = await bench.desk.issuing.issue_card(a_request(operator=MAX))

    reference, _ = await bench.desk.records.verify.proof(entry.reference[-6:], MAX)

    assert entry.reference == reference
    assert [(Happened.EXPORTED, "Max")] == _events(bench)
    assert entry.reference == bench.trail.events[0].reference
    with pytest.raises(NotAccepted) as refusal:
        await bench.desk.records.verify.proof("TDPNONE", MAX)
    assert Code.REFERENCE_UNKNOWN is refusal.value.code


async def test_a_proof_takes_the_right_to_export_and_to_see_the_card(bench: Bench) -> None:
    entry = await bench.desk.issuing.issue_card(a_request(operator=MAX))
    with pytest.raises(NotAllowed) as refusal:
        await bench.desk.records.verify.proof(entry.reference, SAM)
    assert Code.NEEDS_APPROVAL is refusal.value.code

    own = await bench.desk.issuing.issue_card(a_request(operator=SAM, form_token="another"))
    cells = (
        Cell(Action.EXPORT, Role.STAFF, Access.ALLOW),
        Cell(Action.SEE_ALL, Role.STAFF, Access.HIDDEN),
    )
    bench.change(replace(STAFFED, rights=Rights.of(cells)))

    assert own.reference == (await bench.desk.records.verify.proof(own.reference, SAM))[0]
    with pytest.raises(NotAccepted) as unknown:
        await bench.desk.records.verify.proof(entry.reference, SAM)
    assert Code.REFERENCE_UNKNOWN is unknown.value.code


async def test_every_note_bears_the_mark_of_the_chain_as_it_was(bench: Bench) -> None:
    bench.desk.records.verify.keys_recovered()
    head = bench.trail.head()

    entry = await bench.desk.issuing.issue_card(a_request(operator=MAX))

    assert entry.decision.note.endswith(f"; #{head.mark}")
    assert [head.number] == [mark.number for mark in marks_in(entry.decision.note)]


async def test_what_is_set_up_anew_is_on_record_and_limits_with_what_they_were(bench: Bench) -> None:
    bench.change(Settings(connection=Connection(account_id=662), limits=Limits(staff_card=900)))

    bench.desk.setup.provision("good", OWNER)
    await bench.desk.setup.connect(Credentials("sam", Secret("right")), 662, MAX)
    bench.desk.cards.hand_over.set_up(SYSTEM_PRINTER, MAX)

    assert [Happened.SETTINGS_CHANGED] * 3 == [event.kind for event in bench.trail.events]
    provisioned, connected, printer = (event.facts for event in bench.trail.events)
    assert "limits" in provisioned["parts"]
    assert "operators" in provisioned["parts"]
    assert "staff_card 900 > none" == provisioned["limits"]
    assert ("662", "printer") == (connected["account"], printer["how"])
    assert not any("hash" in text for event in bench.trail.events for text in event.facts.values())


def _events(bench: Bench) -> list[tuple[Happened, str]]:
    return [(event.kind, event.actor) for event in bench.trail.events]


async def test_the_end_of_the_chain_is_kept_outside_of_the_file_again_and_again(bench: Bench) -> None:
    remembered: list[int] = []

    class Counting(SealedBook):
        def remember(self) -> None:
            remembered.append(1)
            if len(remembered) == ENOUGH:
                raise EnoughError

    book = Counting(bench.ledger.database, b"", bench.clock.now, None)
    verify = replace(bench.desk.records.verify, book=book)

    with pytest.raises(EnoughError):
        await verify.keep_remembered()

    assert ENOUGH == len(remembered)


async def test_of_a_card_without_events_there_is_no_proof(bench: Bench) -> None:
    class Eventless(SealedBook):
        def proof(self, reference: str) -> str | None:  # noqa: ARG002 - the port's own signature
            return None

    entry = await bench.desk.issuing.issue_card(a_request(operator=MAX))
    book = Eventless(bench.ledger.database, b"", bench.clock.now, None)
    verify = replace(bench.desk.records.verify, book=book)

    with pytest.raises(NotAccepted) as refusal:
        await verify.proof(entry.reference, MAX)

    assert Code.REFERENCE_UNKNOWN is refusal.value.code
