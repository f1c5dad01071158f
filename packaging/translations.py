"""Keeps the catalogues of every language beside the sentences of the program, for Qt Linguist and its users.

`python packaging/translations.py update` carries new sentences into every catalogue, marks changed ones as
unfinished, drops those nobody says any more and compiles what is complete; `check` lists what is wrong.
Run it with the environment that `packaging/dev.py` makes.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from string import Formatter
from types import MappingProxyType

import PySide6

from toggle_desk.presenters.english import ENGLISH

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"
# Qt's own count of the forms of a number (Linguist manual, "Plural rules"), in its order.
FORMS: Mapping[str, int] = MappingProxyType(
    {"en": 2, "fr": 2, "de": 2, "es": 2, "it": 2, "pl": 3, "cy": 5, "ar": 6}
)
# What the command line says stays English: it is read by scripts and by whoever supports the till.
_COMMAND_LINE = ("cli.", "doctor.", "app.no_display", "app.tour_done", "app.already_open")
_NOTHING = "refusal.nothing"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in one language: one form, or as many as numbers have there."""

    source: str
    forms: tuple[str, ...]
    counted: bool = False
    note: str = ""
    finished: bool = True


def messages() -> dict[str, Message]:
    """Read the program's English; what is counted is one message with a form for one and a form for many."""
    found: dict[str, Message] = {}
    for key, sentence in ENGLISH.items():
        base, _, form = key.rpartition(".")
        if key.startswith(_COMMAND_LINE) or (form == "one" and f"{base}.many" in ENGLISH):
            continue
        if form == "many":
            one = ENGLISH[f"{base}.one"]
            found[base] = Message(sentence, (one, sentence), counted=True, note=f"For one: {one}")
        else:
            found[key] = Message(sentence, (sentence,))
    return found


def languages() -> list[str]:
    """Name the languages that have a catalogue."""
    return sorted(file.stem.removeprefix("toggle_desk_") for file in FOLDER.glob("toggle_desk_*.ts"))


def read(language: str) -> dict[str, Message]:
    """Read a catalogue; one that does not exist yet is empty."""
    file = _ts(language)
    return {} if not file.exists() else dict(_messages_in(file))


def write(language: str, catalogue: Mapping[str, Message]) -> None:
    """Write a catalogue as Qt Linguist does: one message for each key, in the order of the program's."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name")
    for key, message in catalogue.items():
        _append(context, key, message)
    ET.indent(root, "    ")
    text = ET.tostring(root, "unicode")
    _ts(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def update(language: str) -> None:
    """Carry the program's sentences of today into a catalogue, and compile it where it is complete."""
    known = read(language)
    write(language, {key: _brought_up(known.get(key), now, language) for key, now in messages().items()})
    if language != "en" and not any(problems(language)):  # the program has its English within
        compile_to(language, compiled(language))


def compile_to(language: str, file: Path) -> None:
    """Have Qt's own tool write the file that the program reads."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([str(tool), "-silent", str(_ts(language)), "-qm", str(file)], check=True)


def compiled(language: str) -> Path:
    """Give the place of what the program reads."""
    return FOLDER / f"toggle_desk_{language}.qm"


def problems(language: str) -> Iterator[str]:
    """Tell everything that keeps a catalogue from being complete and right, a line each."""
    english, catalogue = messages(), read(language)
    for key in catalogue.keys() - english.keys():
        yield f"{language}: {key} is obsolete"
    for key, now in english.items():
        message = catalogue.get(key)
        if message is None or not all(message.forms):
            yield f"{language}: {key} is missing"
        elif message.source != now.source or message.note != now.note:
            yield f"{language}: {key} was changed in English"
        elif not message.finished:
            yield f"{language}: {key} is not finished"
        else:
            yield from (f"{language}: {key} {wrong}" for wrong in _wrong(message, now, FORMS[language]))
    yield from (f"{language}: {key} does not begin as English does" for key in _begun_otherwise(catalogue))


def placeholders(sentence: str) -> set[str]:
    """Name the facts of a sentence."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def _wrong(message: Message, now: Message, forms: int) -> Iterator[str]:
    wanted = forms if now.counted else 1
    if message.counted != now.counted or len(message.forms) != wanted:
        yield f"has {len(message.forms)} forms instead of {wanted}"
        return
    told = set[str]().union(*(placeholders(form) for form in now.forms))
    if placeholders(message.forms[-1]) != placeholders(now.source):
        yield f"tells {sorted(placeholders(message.forms[-1]))}"
    if any(not placeholders(form) <= told for form in message.forms):
        yield f"tells more than {sorted(told)}"
    if any(form != form.strip() for form in message.forms):
        yield "begins or ends with a space"


def _begun_otherwise(catalogue: Mapping[str, Message]) -> Iterator[str]:
    """Find sentences whose first words are cut off or compared elsewhere, and would not be found."""
    said = {key: message.forms[0] for key, message in catalogue.items() if message.forms}
    pairs = [(key, _NOTHING) for key in said if key.startswith("error.")]
    pairs += [(f"outcome.{key.partition('.')[2]}", key) for key in said if key.startswith("state.")]
    for key, first in pairs:
        if key not in said or first not in said or not all((said[key], said[first])):
            continue
        english, start = ENGLISH.get(key, ""), ENGLISH[first].removesuffix(".")
        if english.startswith(f"{start}. ") and not said[key].startswith(
            f"{said[first].removesuffix('.')}. "
        ):
            yield key


def _brought_up(known: Message | None, now: Message, language: str) -> Message:
    if language == "en":
        return now
    if known is None or known.counted != now.counted:
        return replace(now, forms=("",) * (FORMS[language] if now.counted else 1), finished=False)
    same = (known.source, known.note) == (now.source, now.note)
    return replace(now, forms=known.forms, finished=known.finished and same)


def _messages_in(file: Path) -> Iterator[tuple[str, Message]]:
    for element in ET.parse(file).getroot().iter("message"):  # noqa: S314 - a file of our own
        counted = element.get("numerus") == "yes"
        translation = element.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        yield (
            element.get("id", ""),
            Message(
                element.findtext("source", ""),
                tuple(forms) if counted else (translation.text or "",),
                counted,
                element.findtext("extracomment", ""),
                translation.get("type") is None,
            ),
        )


def _append(context: ET.Element, key: str, message: Message) -> None:
    numerus = {"numerus": "yes"} if message.counted else {}
    element = ET.SubElement(context, "message", {"id": key, **numerus})
    ET.SubElement(element, "source").text = message.source
    if message.note:
        ET.SubElement(element, "extracomment").text = message.note
    translation = ET.SubElement(element, "translation", {} if message.finished else {"type": "unfinished"})
    if message.counted:
        for form in message.forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = message.forms[0]


def _ts(language: str) -> Path:
    return FOLDER / f"toggle_desk_{language}.ts"


def main() -> int:
    parser = argparse.ArgumentParser(description="Keep the catalogues of every language up to date.")
    parser.add_argument("verb", choices=("check", "update"))
    parser.add_argument("languages", nargs="*", help="codes such as fr; all that there are, if none is named")
    options = parser.parse_args()
    chosen: list[str] = options.languages or languages()
    if options.verb == "update":
        for language in chosen:
            update(language)
    found = [problem for language in chosen for problem in problems(language)]
    print("\n".join(found) or f"{len(chosen)} catalogues are complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
