"""Every sentence: there where it is needed, filled from the facts that are really given, and honest."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

import toggle_desk
from tests.presenters.entries import entry_in
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed, NotIssued, RecordsUnusable
from toggle_desk.domain.evidence import Verdict
from toggle_desk.domain.intent import HAPPENS_IN, OPEN, Kind, State
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import Role
from toggle_desk.presenters import outcome, wording, words
from toggle_desk.presenters.words import ENGLISH
from toggle_desk.presenters.words.activity import ACTIVITY
from toggle_desk.presenters.words.entry import ENTRY
from toggle_desk.presenters.words.issue import ISSUE
from toggle_desk.presenters.words.outcome import OUTCOME
from toggle_desk.storage.chain import BEGINNING

PROGRAM = Path(toggle_desk.__file__).parent
TREES = {file: ast.parse(file.read_text("utf-8")) for file in sorted(PROGRAM.rglob("*.py"))}
ERRORS = {"NotAccepted", "NotAllowed", "NotIssued", "ToggleRefused", "ToggleUnavailable", "RecordsUnusable"}
# Codes that are only ever part of an intent's own history; no use case raises them.
NEVER_RAISED = {Code.INTERRUPTED, Code.DUPLICATE_REPORTED}


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def calls() -> Iterator[tuple[Path, ast.Call]]:
    for file, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield file, node


def raised() -> Iterator[tuple[str, Code, set[str]]]:
    """Find every error that is made with a code by name, and the facts it is given."""
    for file, call in calls():
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name not in ERRORS or not call.args:
            continue
        code = call.args[0]
        if isinstance(code, ast.Attribute) and isinstance(code.value, ast.Name) and code.value.id == "Code":
            facts = {keyword.arg for keyword in call.keywords if keyword.arg}
            yield f"{file.relative_to(PROGRAM)}:{call.lineno}", Code[code.attr], facts


RAISED = list(raised())
ROOMS: dict[str, dict[str, str]] = {
    name: vars(module)[name.upper()]
    for _, name, _ in pkgutil.iter_modules(words.__path__)
    if (module := importlib.import_module(f"{words.__name__}.{name}"))
}


# -- nothing is missing ----------


@pytest.mark.parametrize("code", list(Code))
def test_every_reason_has_a_sentence(code: Code) -> None:
    assert f"error.{code.value}" in ENGLISH


def test_the_search_for_errors_finds_them() -> None:
    assert len(RAISED) > 40
    assert {"site", "locked"} in [facts for _, code, facts in RAISED if code is Code.SITE_LOCKED]


@pytest.mark.parametrize(
    ("where", "code", "facts"), RAISED, ids=[f"{where} {code}" for where, code, _ in RAISED]
)
def test_every_sentence_can_be_filled_from_the_facts_that_are_given(
    where: str, code: Code, facts: set[str]
) -> None:
    assert placeholders(ENGLISH[f"error.{code.value}"]) <= facts, where


LIMITS = {
    Code.OVER_CARD_MAXIMUM,
    Code.OVER_STAFF_CARD,
    Code.OVER_STAFF_DAY,
    Code.OVER_SUPERVISOR_CARD,
    Code.OVER_SUPERVISOR_DAY,
    Code.OVER_MANAGER_CARD,
    Code.OVER_MANAGER_DAY,
    Code.OVER_TABLE_DAY,
    Code.OVER_SITE_DAY,
    Code.OVER_GUEST_30_DAYS,
}


@pytest.mark.parametrize("code", sorted(LIMITS))
def test_every_limit_can_be_told_from_its_facts(code: Code) -> None:
    assert placeholders(ENGLISH[f"error.{code.value}"]) <= {"amount", "limit", "name"}


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_a_name(state: State) -> None:
    assert outcome.state_label(entry_in(state))
    assert outcome.state_label(entry_in(state, kind=Kind.REVERSAL))


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("doubt", [True, False])
@pytest.mark.parametrize("state", sorted(set(State) - {State.DRAFT, State.MISMATCH, State.DUPLICATE}))
def test_every_recorded_state_has_a_sentence(state: State, doubt: bool, kind: Kind) -> None:
    assert outcome.sentence(entry_in(state, Code.NO_CONNECTION, kind=kind, doubt=doubt))


@pytest.mark.parametrize("state", [State.MISMATCH, State.DUPLICATE])
def test_a_card_that_came_out_wrong_has_a_sentence(state: State) -> None:
    assert "manager" in outcome.sentence(entry_in(state))


def test_every_role_handover_and_event_has_its_words() -> None:
    wanted = {
        *(f"role.{role.value}" for role in Role),
        *(f"handover.{way.value}" for way in Handover),
        *(f"handover.{way.value}.hint" for way in Handover),
        *(f"happening.{event.__name__}" for event in HAPPENS_IN),
        f"happening.{BEGINNING}",
    }

    assert set() == wanted - ENGLISH.keys()
    assert {verdict.__name__ for verdict in get_args(Verdict)} <= {event.__name__ for event in HAPPENS_IN}


# -- nothing is left over ----------


def test_every_sentence_is_used_somewhere() -> None:
    texts: set[str] = set()
    patterns: list[re.Pattern[str]] = []
    for file, tree in TREES.items():
        keys = {id(key) for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys}
        in_catalogue = file.parent.name == "words"
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if not (in_catalogue and id(node) in keys):
                    texts.add(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                patterns.append(re.compile(_pattern(node)))

    def is_used(key: str) -> bool:
        return key in texts or any(pattern.fullmatch(key) for pattern in patterns)

    unused = [key for key in ENGLISH if not is_used(key) and not is_used(key.rpartition(".")[0])]

    assert [] == unused


def _pattern(text: ast.JoinedStr) -> str:
    """Turn an f-string that makes keys into what it can make."""
    parts = (re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"\w+" for part in text.values)
    return "".join(parts)


@pytest.mark.parametrize("key", [key for key in ENGLISH if key.startswith("error.")])
def test_every_refusal_belongs_to_a_reason(key: str) -> None:
    assert key.removeprefix("error.") in {*(code.value for code in Code), "unexpected"}


@pytest.mark.parametrize("key", [key for key in ENGLISH if key.startswith("cause.")])
def test_every_cause_belongs_to_a_reason(key: str) -> None:
    assert key.removeprefix("cause.") in {code.value for code in Code}


# -- where a sentence stands ----------


def test_every_file_of_words_has_beginnings_of_keys_that_no_other_has() -> None:
    begun = {file: {key.partition(".")[0] for key in words} for file, words in ROOMS.items()}
    shared = [
        (one, other, both) for one, other in combinations(begun, 2) if (both := begun[one] & begun[other])
    ]

    assert [] == shared
    assert ENGLISH == {key: said for words in ROOMS.values() for key, said in words.items()}


# -- honesty ----------


def _state_of(key: str) -> str:
    return key.removeprefix("outcome.").removeprefix("reversal.").partition(".")[0]


FORBIDDEN = re.compile(r"fail|error|try again|retry", re.IGNORECASE)
CERTAIN = re.compile(r"nothing was|was not (issued|reversed)|^(issued|reversed):", re.IGNORECASE)
SETTLED = {state.value for state in set(State) - OPEN}
UNKNOWN_KEYS = [key for key in OUTCOME if _state_of(key) not in SETTLED]


@pytest.mark.parametrize("key", UNKNOWN_KEYS)
def test_no_sentence_about_an_unknown_outcome_claims_to_know_it(key: str) -> None:
    assert not CERTAIN.search(OUTCOME[key])


@pytest.mark.parametrize("key", [*OUTCOME, *ENTRY, *ISSUE, *ACTIVITY])
def test_no_sentence_about_an_outcome_says_failed_error_or_try_again(key: str) -> None:
    assert not FORBIDDEN.search(ENGLISH[key])


def test_no_sentence_at_all_says_failed_or_try_again() -> None:
    assert [] == [key for key, sentence in ENGLISH.items() if FORBIDDEN.search(sentence)]


@pytest.mark.parametrize("code", [None, *Code])
@pytest.mark.parametrize("state", sorted(OPEN - {State.SENDING}))
def test_an_outcome_in_doubt_never_says_that_nothing_was_issued(state: State, code: Code | None) -> None:
    said = outcome.sentence(entry_in(state, code))

    assert "Nothing was issued" not in said
    assert not FORBIDDEN.search(said)
    assert entry_in(state, code).intent.is_open


def test_an_unknown_card_asks_not_to_issue_another() -> None:
    said = outcome.sentence(entry_in(State.UNKNOWN))

    assert (
        "Not confirmed yet. Toggle may already have made this £20.00 card. Please don't issue another."
        == said
    )


@pytest.mark.parametrize("code", sorted(set(Code) - NEVER_RAISED))
def test_a_refusal_says_what_happened_to_the_card_first(code: Code) -> None:
    first = ENGLISH[f"error.{code.value}"].partition(".")[0]

    assert re.match(r"Nothing was |The card was not |Toggle knows no card", first), first


# -- how amounts and facts are written ----------


@pytest.mark.parametrize(
    ("money", "whole", "short"),
    [
        (Money(2000, "GBP"), "£20.00", "£20"),
        (Money(2050, "EUR"), "€20.50", "€20.50"),
        (Money(123456789, "USD"), "$1,234,567.89", "$1,234,567.89"),
        (Money(1500, "JPY"), "¥1,500", "¥1,500"),
        (Money(20000, "KWD"), "20.000\u00a0KWD", "20.000\u00a0KWD"),
        (Money(2000, "CHF"), "20.00\u00a0CHF", "20.00\u00a0CHF"),
        (Money(2000, "SEK"), "20.00\u00a0kr", "20\u00a0kr"),
        (Money(-500, "GBP"), "-£5.00", "-£5"),
    ],
)
def test_amounts_are_written_for_people(money: Money, whole: str, short: str) -> None:
    assert (whole, short) == (wording.money(money), wording.short_money(money))


def test_a_refusal_writes_amounts_in_the_currency_at_hand() -> None:
    problem = NotAllowed(Code.OVER_CARD_MAXIMUM, amount="25.00", limit="20.00", name="Sam")

    assert "Nothing was issued. €25.00 is over the limit of €20.00 for one card." == wording.refusal(
        problem, "EUR"
    )


def test_toggles_own_words_are_always_shown() -> None:
    problem = NotIssued(Code.SIGN_IN_REFUSED, words="Unauthorized")

    assert wording.refusal(problem).endswith("check the API user in Set-up. Toggle says: Unauthorized")
    assert 1 == wording.refusal(NotIssued(Code.REFUSED, words="No.")).count("No.")


def test_a_refusal_without_its_facts_is_still_a_sentence() -> None:
    assert wording.say("error.unexpected") == wording.refusal(NotAccepted(Code.SITE_UNKNOWN))


@pytest.mark.parametrize("tell", [wording.refusal, wording.in_doubt, wording.not_reversed])
def test_a_mistake_of_the_programs_own_is_admitted_as_one(tell: Callable[[Exception], str]) -> None:
    assert wording.say("error.unexpected") == tell(ValueError("a bug"))


def test_a_refusal_without_toggles_words_still_says_who_refused() -> None:
    problem = NotIssued(Code.REFUSED)

    assert "Nothing was issued. Toggle refused." == wording.refusal(problem)
    assert "The card was not reversed. Toggle refused." == wording.not_reversed(problem)


def test_a_cause_is_told_where_there_is_one() -> None:
    assert "No connection." == wording.cause(Code.NO_CONNECTION)
    assert ("", "") == (wording.cause(None), wording.cause(Code.SITE_UNKNOWN))


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        (Money(2000, "GBP"), "20 pounds"),
        (Money(2050, "GBP"), "20 pounds 50 pence"),
        (Money(101, "GBP"), "1 pound 1 penny"),
        (Money(50, "EUR"), "50 cents"),
        (Money(100000, "USD"), "1,000 dollars"),
        (Money(500, "JPY"), "500 yen"),
        (Money(20500, "KWD"), "20 dinars 500 fils"),
        (Money(2000, "CHF"), "20.00\u00a0CHF"),
        (Money(0, "GBP"), "£0.00"),
    ],
)
def test_an_amount_is_said_in_words(amount: Money, said: str) -> None:
    assert said == wording.spoken(amount)


def test_moments_are_told_in_the_tills_own_time() -> None:
    at = datetime(2026, 11, 22, 19, 42, tzinfo=UTC)
    problem = NotAllowed(Code.LOOKS_LIKE_EARLIER, amount="20.00", at=at.isoformat())

    assert f"£20.00 card that this guest was given at {at.astimezone():%H:%M}: get" in wording.refusal(
        problem
    )


def test_a_moment_of_another_day_is_told_with_its_date() -> None:
    now = datetime(2026, 11, 23, 12, 10, tzinfo=UTC)
    at = now - timedelta(days=1)
    problem = NotAllowed(Code.LOOKS_LIKE_EARLIER, amount="20.00", at=at.isoformat(), now=now.isoformat())

    assert "was given at 22 Nov 12:10: get" in wording.refusal(problem)


def test_beside_an_outcome_in_doubt_a_refusal_claims_nothing_about_the_card() -> None:
    problem = RecordsUnusable(Code.RECORDS_UNUSABLE, detail="the disk is full")

    assert "This till cannot save records: the disk is full" == wording.in_doubt(problem)


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (NotIssued(Code.NO_CONNECTION), "The card was not reversed. There is no connection to Toggle"),
        (NotAccepted(Code.ALREADY_REVERSED), "Nothing was done. This card has been reversed already."),
    ],
)
def test_a_refusal_to_take_a_card_back_speaks_of_that_card(
    problem: NotAccepted | NotIssued, said: str
) -> None:
    assert wording.not_reversed(problem).startswith(said)
