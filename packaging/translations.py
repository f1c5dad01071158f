"""Keeps the catalogues of every language beside the sentences of the program, for Qt Linguist and its users.

`python packaging/translations.py update` carries new sentences into every catalogue, marks changed ones as
unfinished, drops those that are not said any more and compiles what is complete; `check` lists what is wrong.
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

import PySide6

from toggle_desk.presenters.plurals import forms
from toggle_desk.presenters.words import ENGLISH
from toggle_desk.presenters.words.command_line import COMMAND_LINE

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"
_NOTHING = "refusal.nothing"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in one language; of a counted one, a form of it."""

    source: str
    text: str
    finished: bool = True


def messages(language: str) -> dict[str, Message]:
    """Read the program's English as what a language has to say, each form of a number for itself."""
    found: dict[str, Message] = {}
    for key, sentence in ENGLISH.items():
        base, _, form = key.rpartition(".")
        counted = f"{base}.other" in ENGLISH and f"{base}.one" in ENGLISH
        if key in COMMAND_LINE or (counted and form == "one"):
            continue
        if counted and form == "other":
            for each in forms(language):
                english = ENGLISH[f"{base}.one"] if each == "one" else sentence
                found[f"{base}.{each}"] = Message(english, english)
        else:
            found[key] = Message(sentence, sentence)
    return found


def languages() -> list[str]:
    """Name the languages that have a catalogue."""
    return sorted(file.stem.removeprefix("toggle_desk_") for file in FOLDER.glob("toggle_desk_*.ts"))


def read(language: str) -> dict[str, Message]:
    """Read a catalogue; one that does not exist yet is empty."""
    file = _ts(language)
    return {} if not file.exists() else dict(_messages_in(file))


def write(language: str, catalogue: Mapping[str, Message]) -> None:
    """Write a catalogue as Qt Linguist does: one message for each key, in the order given."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name")
    for key, message in catalogue.items():
        _append(context, key, message)
    ET.indent(root, "    ")
    text = ET.tostring(root, "unicode")
    _ts(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def update(language: str) -> None:
    """Carry the program's sentences of today into a catalogue, and compile it where it is complete.

    What was there keeps its place, so that a change shows nothing but what was changed.
    """
    known, now = read(language), messages(language)
    order = dict.fromkeys([*(key for key in known if key in now), *now])
    write(language, {key: _brought_up(known.get(key), now[key], language) for key in order})
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
    english, catalogue = messages(language), read(language)
    for key in catalogue.keys() - english.keys():
        yield f"{language}: {key} is obsolete"
    for key, now in english.items():
        message = catalogue.get(key)
        if message is None or not message.text:
            yield f"{language}: {key} is missing"
        elif message.source != now.source:
            yield f"{language}: {key} was changed in English"
        elif not message.finished:
            yield f"{language}: {key} is not finished"
        else:
            yield from (f"{language}: {key} {wrong}" for wrong in _wrong(key, message.text))
    yield from (f"{language}: {key} does not begin as English does" for key in _begun_otherwise(catalogue))


def placeholders(sentence: str) -> set[str]:
    """Name the facts of a sentence."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def _wrong(key: str, text: str) -> Iterator[str]:
    base, _, form = key.rpartition(".")
    english = [ENGLISH[each] for each in (key, f"{base}.one", f"{base}.other") if each in ENGLISH]
    told = set[str]().union(*map(placeholders, english))
    if key in ENGLISH and form != "one" and placeholders(text) != placeholders(ENGLISH[key]):
        yield f"tells {sorted(placeholders(text))}"
    elif not placeholders(text) <= told:
        yield f"tells more than {sorted(told)}"
    if text != text.strip():
        yield "begins or ends with a space"


def _begun_otherwise(catalogue: Mapping[str, Message]) -> Iterator[str]:
    """Find sentences whose first words are cut off or compared elsewhere, and would not be found."""
    said = {key: message.text for key, message in catalogue.items()}
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
    if known is None:
        return replace(now, text="", finished=False)
    return replace(now, text=known.text, finished=known.finished and known.source == now.source)


def _messages_in(file: Path) -> Iterator[tuple[str, Message]]:
    for element in ET.parse(file).getroot().iter("message"):  # noqa: S314 - a file of our own
        translation = element.find("translation")
        if translation is None:
            continue
        finished = translation.get("type") is None
        message = Message(element.findtext("source", ""), translation.text or "", finished)
        yield element.get("id", ""), message


def _append(context: ET.Element, key: str, message: Message) -> None:
    element = ET.SubElement(context, "message", {"id": key})
    ET.SubElement(element, "source").text = message.source
    unfinished = {} if message.finished else {"type": "unfinished"}
    ET.SubElement(element, "translation", unfinished).text = message.text


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
