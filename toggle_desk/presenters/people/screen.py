"""What the page about people can show: values without behaviour."""

from dataclasses import dataclass
from typing import Protocol

from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.tone import Tone


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person of the list."""

    name: str
    label: str  # the name, and what is to be said of them on a second line
    spoken: str


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done with a person; `code` is what the gesture tells."""

    code: str
    label: str
    main: bool = False


@dataclass(frozen=True, slots=True)
class PersonForm:
    """One person, there already or about to be."""

    title: str
    name: str
    name_asked: bool  # whether a name is typed: one that is on record stays as it is
    roles: tuple[Pick, ...]
    email: str
    facts: tuple[tuple[str, str], ...]
    hint: str
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class PinEntry:
    """A PIN being typed, the first or the second time."""

    title: str
    prompt: str
    dots: str
    dots_spoken: str


@dataclass(frozen=True, slots=True)
class BadgeEntry:
    """A badge being waited for, the first or the second time."""

    title: str
    prompt: str


@dataclass(frozen=True, slots=True)
class PeopleList:
    """Everybody, those who left last."""

    intro: str
    rows: tuple[PersonRow, ...]
    left: tuple[PersonRow, ...]
    left_title: str
    add_label: str


PeoplePanel = PeopleList | PersonForm | PinEntry | BadgeEntry


@dataclass(frozen=True, slots=True)
class PeopleScreen:
    """One panel at a time, and what became of the last deed."""

    headline: str
    panel: PeoplePanel
    notice: str
    notice_tone: Tone
    busy: bool


class PeopleView(Protocol):
    """The widget of the page about people."""

    def display(self, screen: PeopleScreen) -> None:
        """Show exactly this."""
        ...
