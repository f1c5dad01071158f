"""Says every sentence of the program, in the language of the moment, with its facts filled in."""

import re
import unicodedata
from contextlib import suppress
from datetime import datetime
from functools import reduce
from string import Formatter
from typing import Self

from toggle_desk.domain.errors import Code, DeskError, NotAccepted
from toggle_desk.domain.money import SIGNS, Money, exponent, major_units, not_an_amount, parse_amount
from toggle_desk.presenters.language import Language
from toggle_desk.presenters.plurals import form_of
from toggle_desk.presenters.words import ENGLISH

_IN_TWO_WAYS = re.compile(r"[0-9]{1,3}[.,][0-9]{3}")  # thousands here are decimals elsewhere
# Facts of refusals that are moments, in ISO 8601, and are told in the till's own time.
_TIME_FACTS = frozenset({"at", "until"})
# Facts of refusals that are amounts in the currency at hand, written in major units.
_AMOUNT_FACTS = frozenset({"amount", "minimum", "maximum", "step", "limit", "balance", "value", "together"})


class Sentence(str):
    """A text that knows what it says, so that it can be said again in another language."""

    __slots__ = ("_facts", "_key", "_number")

    _key: str
    _number: int | None
    _facts: dict[str, str]

    def __new__(cls, key: str, number: int | None, facts: dict[str, str]) -> Self:
        """Fill the template for a key in the language of the moment; a number chooses its form."""
        language = Language.current
        template = language.words(_form(key, number, language.code)) or ENGLISH[_form(key, number, "en")]
        told = facts if number is None else {"count": language.whole(number), **facts}
        apart = {name: own(fact) for name, fact in told.items()}
        said = super().__new__(cls, language.begun(template).format(**apart))
        said._key, said._number, said._facts = key, number, facts
        return said

    def again(self) -> "Sentence":
        """Say the same in the language of the moment."""
        facts = {name: again(fact) for name, fact in self._facts.items()}
        return Sentence(self._key, self._number, facts)


def say(key: str, **facts: str) -> str:
    """Give the sentence for a key with its facts filled in."""
    return Sentence(key, None, facts)


def say_count(key: str, number: int, **facts: str) -> str:
    """Give the form of a sentence that belongs to a number, which it may tell as {count}."""
    return Sentence(key, number, facts)


def own(text: str) -> str:
    """Keep what is no sentence of the program's, such as a name, from being read the other way round."""
    return text if isinstance(text, Sentence) else Language.current.apart(text)


def listed(*parts: str) -> str:
    """Name one after the other what there is."""
    there = [part for part in parts if part]
    return reduce(lambda before, after: say("list.next", before=before, after=after), there) if there else ""


def again(text: str) -> str:
    """Say a text again in the language of the moment, where it is a sentence and not a person's own words."""
    return text.again() if isinstance(text, Sentence) else text


def refusal(problem: Exception, currency: str = "GBP") -> str:
    """Give the sentence for a refusal: what happened to the card first, then what to do.

    An exception that is no DeskError is a mistake of the program's own, and admitted as one.
    """
    if not isinstance(problem, DeskError):
        return say("error.unexpected")
    facts = facts_of(problem, currency)
    words = facts.get("words")
    sentence = say(f"error.{problem.code.value}", **facts) if _fits(problem, facts) else _short(problem.code)
    return (
        sentence
        if words is None or words in sentence
        else say("refusal.toggle_says", said=sentence, words=words)
    )


def in_doubt(problem: Exception, currency: str = "GBP") -> str:
    """Give the sentence for a refusal beside an unknown outcome: it claims nothing about the card."""
    return refusal(problem, currency).removeprefix(f"{say('refusal.nothing')} ")


def not_reversed(problem: Exception, currency: str = "GBP") -> str:
    """Give the sentence for a refusal to take a card back."""
    said, rest = refusal(problem, currency), in_doubt(problem, currency)
    return said if said == rest else f"{say('reverse.not_done')} {rest}"


def facts_of(problem: DeskError, currency: str = "GBP") -> dict[str, str]:
    """Write the facts of a refusal for people: amounts with their sign, moments in the till's own time."""
    now = problem.facts.get("now")
    return {name: _told(name, fact, now, currency) for name, fact in problem.facts.items()}


def cause(code: Code | None) -> str:
    """Give the first half of a sentence that says what stood in the way."""
    key = "" if code is None else f"cause.{code.value}"
    return say(key) if key in ENGLISH else ""


def doubt(code: Code | None) -> str:
    """Say what keeps an outcome unknown."""
    key = "" if code is None else f"doubt.{code.value}"
    return say(key) if key in ENGLISH else cause(code)


def money(value: Money) -> str:
    """Write an amount for people: £20.00, 20,00 zł, or 20.000 KWD where no sign is common."""
    return symbolised(major_units(value), value.currency)


def short_money(value: Money) -> str:
    """Write an amount for a tile: whole amounts without their decimals."""
    whole, minor = divmod(value.minor, 10 ** exponent(value.currency))
    if minor or value.currency not in SIGNS:
        return money(value)
    return symbolised(str(whole), value.currency)


def spoken(value: Money) -> str:
    """Write an amount as it is said: "20 pounds 50 pence"; as it is written where its words are not known."""
    if f"spoken.{value.currency}.major.other" not in ENGLISH:
        return money(value)
    counts = divmod(value.minor, 10 ** exponent(value.currency))
    parts = [
        say_count(f"spoken.{value.currency}.{unit}", count)
        for unit, count in zip(("major", "minor"), counts, strict=True)
        if count
    ]
    return " ".join(parts) or money(value)


def symbolised(amount: str, currency: str) -> str:
    """Put the currency's sign and the marks of the language on an amount in major units."""
    language = Language.current
    minus = "-" if amount.startswith("-") else ""
    return minus + language.priced(language.figure(amount.removeprefix("-")), SIGNS.get(currency, currency))


def amount_in(text: str, currency: str) -> Money:
    """Read an amount as this language writes it or as plain decimals, with its sign or without.

    Raises NotAccepted where there is not exactly one way to read it.
    """
    seen = "".join(letter for letter in text if unicodedata.category(letter) != "Cf").strip()
    figure = seen
    for sign in (currency, SIGNS.get(currency, currency)):
        figure = figure.removeprefix(sign).removesuffix(sign).strip()
    if figure == seen and exponent(currency) and _IN_TWO_WAYS.fullmatch(figure):
        raise not_an_amount(text, currency)
    found = set[Money]()
    for reading in Language.current.readings(figure):
        with suppress(NotAccepted):
            found.add(parse_amount(reading, currency))
    if len(found) != 1:
        raise not_an_amount(text, currency)
    return found.pop()


def day(moment: datetime) -> str:
    """Write a day for people."""
    month = Language.current.months[moment.month - 1]
    return say("date.day", day=str(moment.day), month=month, year=str(moment.year))


def when(moment: datetime) -> str:
    """Write a moment in the till's own time."""
    here = moment.astimezone()
    month = Language.current.short_months[here.month - 1]
    return say("date.moment", day=f"{here.day:02}", month=month, time=f"{here:%H:%M}")


def zone(moment: datetime) -> str:
    """Name the zone that a moment is told in by its distance from UTC: no two places call that otherwise."""
    return f"UTC{moment.isoformat(timespec='minutes')[16:]}" if moment.utcoffset() else "UTC"


def _form(key: str, number: int | None, language: str) -> str:
    return key if number is None else f"{key}.{form_of(language, number)}"


def _short(code: Code) -> str:
    """Say what stood in the way where Toggle's own words for it did not come with it."""
    known = cause(code)
    return (
        say("refusal.cause", nothing=say("refusal.nothing"), cause=known)
        if known
        else say("error.unexpected")
    )


def _told(name: str, fact: str, now: str | None, currency: str) -> str:
    if name in _TIME_FACTS:
        moment = datetime.fromisoformat(fact)
        today = now is None or _is_one_day(moment, datetime.fromisoformat(now))
        return f"{moment.astimezone():%H:%M}" if today else when(moment)
    return symbolised(fact, currency) if name in _AMOUNT_FACTS else fact


def _is_one_day(one: datetime, other: datetime) -> bool:
    return one.astimezone().date() == other.astimezone().date()


def _fits(problem: DeskError, facts: dict[str, str]) -> bool:
    template = ENGLISH.get(f"error.{problem.code.value}", "{missing}")
    wanted = {name for _, name, _, _ in Formatter().parse(template) if name}
    return wanted <= facts.keys()
