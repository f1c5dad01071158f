"""Reads as much GraphQL as a till may send, by regular expression and not by the built-in Toggle's engine."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

_TOKEN = re.compile(r'[\s,]*(?:(\$?[A-Za-z_]\w*)|("(?:[^"\\]|\\.)*")|(-?\d+)|([{}()\[\]:!=]))')
_WORDS = {"true": True, "false": False, "null": None}


class Misread(Exception):
    """The document is refused as a whole, in the words GraphQL servers use."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A place where a document takes a value from its variables."""

    name: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One field with its arguments as written and what is selected below it."""

    name: str
    arguments: Mapping[str, object]
    selected: tuple["Asked", ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One operation with one root field; `declared` holds the type of each variable as written."""

    kind: str
    name: str
    declared: Mapping[str, str]
    root: Asked


def read_document(text: str) -> Document:
    """Read a document. Raises Misread."""
    words = _Words(_tokens(text))
    kind, name = words.take(), words.take()
    if kind not in {"query", "mutation"}:
        raise Misread(f'Syntax Error: Unexpected Name "{kind}".')
    declared: dict[str, str] = {}
    if words.peek() == "(":
        words.expect("(")
        while words.peek() != ")":
            variable = words.take()[1:]
            words.expect(":")
            declared[variable] = _type(words)
        words.expect(")")
    roots = _selection(words)
    if len(roots) != 1 or words.peek():
        raise Misread("Syntax Error: one operation with one field is expected.")
    return Document(kind, name, declared, roots[0])


def filled(value: object, variables: Mapping[str, object]) -> object:
    """Put the variables' values where a document takes them; what has no value is left out."""
    if isinstance(value, Variable):
        return variables.get(value.name)
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {name: filled(one, variables) for name, one in members.items() if _given(one, variables)}
    if isinstance(value, list):
        return [filled(one, variables) for one in cast("list[object]", value)]
    return value


def variables_in(value: object) -> Iterator[str]:
    """List the variables that a value takes something from."""
    if isinstance(value, Variable):
        yield value.name
    elif isinstance(value, dict):
        for one in cast("dict[str, object]", value).values():
            yield from variables_in(one)
    elif isinstance(value, list):
        for one in cast("list[object]", value):
            yield from variables_in(one)


def _given(value: object, variables: Mapping[str, object]) -> bool:
    return not isinstance(value, Variable) or value.name in variables


class _Words:
    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._at = 0

    def peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def take(self) -> str:
        word = self.peek()
        if not word:
            raise Misread("Syntax Error: Unexpected <EOF>.")
        self._at += 1
        return word

    def expect(self, wanted: str) -> None:
        word = self.take()
        if word != wanted:
            raise Misread(f'Syntax Error: Expected "{wanted}", found "{word}".')


def _tokens(text: str) -> list[str]:
    found: list[str] = []
    place = 0
    while text[place:].strip(" \t\r\n,"):
        match = _TOKEN.match(text, place)
        if match is None:
            raise Misread(f"Syntax Error: Unexpected character at {place}.")
        found.append(match[0].strip(" \t\r\n,"))
        place = match.end()
    return found


def _type(words: _Words) -> str:
    if words.peek() == "[":
        words.expect("[")
        name = f"[{_type(words)}]"
        words.expect("]")
    else:
        name = words.take()
    if words.peek() == "!":
        words.expect("!")
        name += "!"
    return name


def _selection(words: _Words) -> tuple[Asked, ...]:
    words.expect("{")
    fields: list[Asked] = []
    while words.peek() != "}":
        name = words.take()
        arguments: dict[str, object] = {}
        if words.peek() == "(":
            words.expect("(")
            arguments = _pairs(words, ")")
        selected = _selection(words) if words.peek() == "{" else ()
        fields.append(Asked(name, arguments, selected))
    words.expect("}")
    return tuple(fields)


def _pairs(words: _Words, end: str) -> dict[str, object]:
    pairs: dict[str, object] = {}
    while words.peek() != end:
        name = words.take()
        words.expect(":")
        pairs[name] = _value(words)
    words.expect(end)
    return pairs


def _value(words: _Words) -> object:
    word = words.take()
    if word == "{":
        return _pairs(words, "}")
    if word == "[":
        listed: list[object] = []
        while words.peek() != "]":
            listed.append(_value(words))
        words.expect("]")
        return listed
    if word.startswith("$"):
        return Variable(word[1:])
    if word.startswith('"'):
        return word[1:-1]
    return int(word) if word.lstrip("-").isdigit() else _WORDS.get(word, word)
