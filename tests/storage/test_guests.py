"""What is left of a guest in a till's folder: nothing whole once it is of no use, nothing once erased."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import KEYS, NUMBER, a_card, an_issued_card, ledger_in, prepared, step
from toggle_desk.application.guests import ForgetGuests
from toggle_desk.application.records import Entry, Filter
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import LookedUp, NoVerdict, Refused, Replied, Unsent
from toggle_desk.domain.intent import Checked, Claimed, State
from toggle_desk.storage.keys import LedgerKeys
from toggle_desk.storage.ledger import SqliteLedger

NAME, DOMAIN = "quentin.vexlow", "zyxwv-guest.example"
EMAIL = f"{NAME}@{DOMAIN}"
PIECES = (EMAIL, NAME, DOMAIN, "q•••@")
REPLIED = Replied(Order("O-1", (LineItem("LI-1", Card(Secret(NUMBER), balance=2000), 2000),)))
HIDDEN_CARD = Replied(Order("O-1", (LineItem("LI-1", None, 2000),)))
IN_DOUBT = NoVerdict(Code.TIMED_OUT)
NOTHING_YET = Checked(LookedUp((), None), control_found=True)
DAY = timedelta(days=1).total_seconds()

Story = Callable[[SqliteLedger, FakeClock, Entry], Entry]


def claimed(ledger: SqliteLedger, clock: FakeClock, entry: Entry) -> Entry:
    return step(ledger, clock, entry, Claimed("till"))


def unsent(ledger: SqliteLedger, clock: FakeClock, entry: Entry) -> Entry:
    return step(ledger, clock, entry, Unsent(Code.NO_CONNECTION, retry=False))


def issued(ledger: SqliteLedger, clock: FakeClock, entry: Entry) -> Entry:
    return step(ledger, clock, claimed(ledger, clock, entry), REPLIED, an_issued_card())


def incomplete(ledger: SqliteLedger, clock: FakeClock, entry: Entry) -> Entry:
    return step(ledger, clock, claimed(ledger, clock, entry), HIDDEN_CARD)


def refused(ledger: SqliteLedger, clock: FakeClock, entry: Entry) -> Entry:
    words = f"{EMAIL.upper()} and {EMAIL.replace('@', '%40')} are no addresses."
    return step(ledger, clock, claimed(ledger, clock, entry), Refused(Code.REFUSED, words))


def unknown(ledger: SqliteLedger, clock: FakeClock, entry: Entry) -> Entry:
    return step(ledger, clock, claimed(ledger, clock, entry), IN_DOUBT)


def settled_not_found(ledger: SqliteLedger, clock: FakeClock, entry: Entry) -> Entry:
    entry = unknown(ledger, clock, entry)
    for pause in (1, 200):
        clock.advance(pause)
        entry = step(ledger, clock, entry, NOTHING_YET)
    assert State.SETTLED_NOT_FOUND is entry.state
    return entry


@pytest.mark.parametrize("keys", [KEYS, None], ids=["encrypted", "plain"])
@pytest.mark.parametrize(
    ("story", "days"),
    [
        (prepared, 1),
        (unsent, 1),
        (issued, 1),
        (incomplete, 1),
        (refused, 1),
        (unknown, 7),
        (settled_not_found, 7),
    ],
)
def test_a_whole_address_is_gone_from_every_file_when_its_time_is_over(
    tmp_path: Path, keys: LedgerKeys | None, story: Story, days: int
) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock, keys=keys) as ledger:
        entry = prepared(ledger, a_card(clock, email=EMAIL, remark=f"for {EMAIL}"))
        if story is not prepared:
            entry = story(ledger, clock, entry)
        forgetting = ForgetGuests(ledger, ledger.guests, clock)
        clock.advance(days * DAY - 600)
        forgetting.now()
        still_there = whole_address_in(ledger, tmp_path)

        clock.advance(1200)
        forgetting.now()

        assert (story in (prepared, unsent, unknown, settled_not_found)) == still_there
        assert not whole_address_in(ledger, tmp_path)
        assert ledger.verify_chain() is None
        kept = ledger.questions.find(entry.reference)
        assert kept is not None
        assert f"q•••@{DOMAIN}" == kept.decision.guest_email
        assert (story in (prepared, unsent)) == (kept.state is State.ABANDONED)
    with ledger_in(tmp_path, clock, keys=keys) as ledger:
        assert not whole_address_in(ledger, tmp_path)


def test_the_program_itself_closes_what_never_left_and_says_why(tmp_path: Path) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock) as ledger:
        entry = unsent(ledger, clock, prepared(ledger, a_card(clock, email=EMAIL)))
        shown = unsent(ledger, clock, prepared(ledger, a_card(clock, "TDPTILL0000000000000000000000002")))
        clock.advance(DAY + 1)

        ForgetGuests(ledger, ledger.guests, clock).now()

        last = ledger.questions.history(entry.reference)[-1]
        assert ("Abandon", "", "address_forgotten") == (last.kind, last.actor, last.detail)
        assert ledger.questions.find(shown.reference) == shown


def test_what_another_process_has_just_decided_is_left_to_it(tmp_path: Path) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock) as ledger:
        entry = unsent(ledger, clock, prepared(ledger, a_card(clock, email=EMAIL)))
        clock.advance(DAY + 1)
        guests = ledger.guests
        stale = guests.never_left(clock.wall)
        claimed(ledger, clock, entry)

        class Stale(type(guests)):
            def never_left(self, before: object) -> tuple[Entry, ...]:
                del before
                return stale

        late = Stale(ledger.database, ledger._entries, KEYS.seal)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - the same entries
        ForgetGuests(ledger, late, clock).now()

        kept = ledger.questions.find(entry.reference)
        assert kept is not None
        assert State.SENDING is kept.state


def test_an_address_that_waits_in_the_log_for_another_program_goes_with_the_next_look(tmp_path: Path) -> None:
    clock = FakeClock()
    ledger_of = partial(ledger_in, tmp_path, clock, keys=None)
    with ledger_of() as ledger, ledger_of(token="other") as other:
        entry = claimed(ledger, clock, prepared(ledger, a_card(clock, email=EMAIL)))
        with other.database.reading() as statements:
            reading = statements.rows("SELECT * FROM event")
            next(reading)
            ledger.database._engine.set_busy_timeout(10)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - else it waits long
            step(ledger, clock, entry, REPLIED, an_issued_card())
            assert bytes_in(tmp_path, EMAIL)
            list(reading)

        ForgetGuests(ledger, ledger.guests, clock).now()

        assert [] == bytes_in(tmp_path, EMAIL)


@pytest.mark.parametrize("keys", [KEYS, None], ids=["encrypted", "plain"])
def test_erasing_a_guest_leaves_not_a_byte_of_the_address_masked_or_searchable_and_the_chain_whole(
    tmp_path: Path, keys: LedgerKeys | None
) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock, keys=keys) as ledger:
        others = [
            issued(
                ledger,
                clock,
                prepared(ledger, a_card(clock, f"TDPTILL{n:026}", email=f"guest{n}@mail.example")),
            )
            for n in range(40)
        ]
        card = a_card(clock, "TDPTILL0000000000000000000000099", email=EMAIL, remark=f"for {EMAIL}")
        entry = issued(ledger, clock, prepared(ledger, card))
        assert [entry] == search(ledger, DOMAIN)
        assert any(piece in everything_in(ledger) for piece in PIECES)

        guest = ledger.guests.named(f" {EMAIL.upper()} ")
        assert 1 == ledger.guests.known(guest)
        waiting = ledger.guests.erase(guest)

        assert 0 == waiting
        assert 0 == ledger.guests.known(guest)
        assert [] == search(ledger, DOMAIN)
        assert [] == search(ledger, "q@")
        assert [] == [piece for piece in PIECES if piece in everything_in(ledger)]
        assert [] == bytes_in(tmp_path, *PIECES, DOMAIN.partition(".")[0])
        assert ledger.verify_chain() is None
        assert others[7] == ledger.questions.find(others[7].reference)
        assert [others[7]] == search(ledger, others[7].reference)
    with ledger_in(tmp_path, clock, keys=keys) as ledger:
        assert [] == [piece for piece in PIECES if piece in everything_in(ledger)]
        assert ledger.verify_chain() is None


def test_a_guest_whose_card_is_not_settled_is_erased_when_it_is(tmp_path: Path) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock, keys=None) as ledger:
        entry = unknown(ledger, clock, prepared(ledger, a_card(clock, email=EMAIL)))

        waiting = ledger.guests.erase(ledger.guests.of(entry.reference))

        assert 1 == waiting
        open_ = ledger.questions.find(entry.reference)
        assert open_ is not None
        assert open_.order == entry.order
        step(ledger, clock, open_, REPLIED, an_issued_card())
        assert [] == bytes_in(tmp_path, *PIECES)
        settled = ledger.questions.find(entry.reference)
        assert settled is not None
        assert settled.decision.guest_email is None
        assert ledger.verify_chain() is None


def test_an_erased_guest_counts_against_the_limit_until_the_thirty_days_are_over(tmp_path: Path) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock) as ledger:
        entry = issued(ledger, clock, prepared(ledger, a_card(clock, email=EMAIL)))
        ledger.guests.erase(ledger.guests.of(entry.reference))
        again = a_card(clock, "TDPTILL0000000000000000000000002", email=EMAIL).decision

        ledger.guests.forget(clock.wall, clock.wall)
        spent = ledger.questions.spent(again, clock.start_of_day(), clock.now())
        assert 2000 == spent.guest_30_days

        clock.advance(31 * DAY)
        ledger.guests.forget(clock.wall, clock.wall)
        with ledger.database.reading() as statements:
            assert [(None, None)] == list(statements.rows("SELECT guest, guest_mark FROM intent"))


def test_a_card_for_no_guest_or_an_erased_one_names_none(tmp_path: Path) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock) as ledger:
        shown = prepared(ledger, a_card(clock))

        assert () == ledger.guests.of(shown.reference)
        assert 0 == ledger.guests.known(())


def test_an_address_in_a_note_is_not_kept_even_where_the_card_is_shown(tmp_path: Path) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock, keys=None) as ledger:
        entry = prepared(ledger, a_card(clock, remark=f"call <{EMAIL}>, please"))
        entry = issued(ledger, clock, entry)
        ForgetGuests(ledger, ledger.guests, clock).now()

        assert "call <•••>, please" == entry.decision.remark
        assert [] == bytes_in(tmp_path, EMAIL)


def test_an_address_is_hidden_as_it_was_typed_and_as_it_was_sent(tmp_path: Path) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock, keys=None) as ledger:
        entry = claimed(ledger, clock, prepared(ledger, a_card(clock, email="sam@münchen.example")))

        words = "sam@xn--mnchen-3ya.example and sam@münchen.example are not valid."
        entry = step(ledger, clock, entry, Refused(Code.REFUSED, words))

        assert "••• and ••• are not valid." == entry.intent.words


def search(ledger: SqliteLedger, text: str) -> list[Entry]:
    return [entry for _, entry in ledger.questions.page(Filter(text=text), None, 50)]


def whole_address_in(ledger: SqliteLedger, folder: Path) -> bool:
    return EMAIL in everything_in(ledger).casefold() or bool(bytes_in(folder, EMAIL, EMAIL.upper()))


def everything_in(ledger: SqliteLedger) -> str:
    """Read every value of every table, the words of the index included, through the key."""
    with ledger.database.reading() as statements:
        tables = [
            name
            for (name,) in statements.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if name != "search"
        ]
        found = [repr(row) for table in tables for row in statements.rows(f"SELECT * FROM {table}")]  # noqa: S608 - names of the schema
        list(statements.rows("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'search', 'row')"))
        found += [repr(row) for row in statements.rows("SELECT * FROM temp.vocabulary")]
        list(statements.rows("DROP TABLE temp.vocabulary"))
    return "\n".join(found)


def bytes_in(folder: Path, *pieces: str) -> list[str]:
    """Look into every byte of every file, freed pages and the log included."""
    contents = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return [
        f"{piece} in {name}"
        for name, content in contents.items()
        for piece in pieces
        if piece.encode() in content
    ]
