"""Where the page about people stands, as frozen values."""

from dataclasses import dataclass, field

from toggle_desk.application.people import Person
from toggle_desk.domain.card import Secret
from toggle_desk.domain.people import OWNER, Operator, Role
from toggle_desk.presenters.tone import Tone


@dataclass(frozen=True, slots=True)
class Listing:
    """Everybody is listed."""


@dataclass(frozen=True, slots=True)
class Editing:
    """One person is open; `person` is None for one who is being added."""

    person: Person | None
    name: str = ""
    role: Role = Role.STAFF
    email: str = ""

    @property
    def operator(self) -> Operator:
        """Give the person as the form has them."""
        return Operator(self.name, self.role, self.email.strip() or None)


@dataclass(frozen=True, slots=True)
class Pinning:
    """A PIN is typed twice; `first` is what was typed the first time."""

    form: Editing
    first: str = field(default="", repr=False)
    digits: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Badging:
    """A badge is scanned twice; `first` is what was scanned the first time."""

    form: Editing
    first: Secret | None = None


Panel = Listing | Editing | Pinning | Badging


@dataclass(frozen=True, slots=True)
class PeopleState:
    """Who is here, who looks after them, and what is open."""

    people: tuple[Person, ...] = ()
    by: Operator = OWNER
    panel: Panel = field(default_factory=Listing)
    notice: str = ""
    tone: Tone = Tone.PLAIN
    busy: bool = False
