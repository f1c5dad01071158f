"""The owner's settings as TOML: what is kept on this till, and what a provisioning file brings.

Both have one strict schema. A provisioning file names an account and has PINs, which are hashed before
anything is kept; a kept file has its schema's number and the hashes, and an older one is taken forward.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import tomli_w
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from toggle_desk.application.ports import Pins, SettingsStore
from toggle_desk.application.settings import Connection, Settings
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import ProductRules
from toggle_desk.domain.errors import Code, NotAccepted, NotIssued
from toggle_desk.domain.money import Money, major_units
from toggle_desk.domain.people import same_name
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.printing import PrinterSetup
from toggle_desk.domain.rights import Rights
from toggle_desk.storage.files import replace_whole
from toggle_desk.storage.schema import CONTACT, MISSING, WORD, Document, contradictions

Step = Callable[[dict[str, Any]], dict[str, Any]]  # turns the fields of one schema into those of the next

STEPS: tuple[Step, ...] = ()  # the first leads from schema 1 to 2: a new schema is one more step
UNKNOWN_SETTING = "is not a setting that Toggle Desk knows"

# What pydantic calls a fault, and how the sentence after its place goes on.
_PROBLEMS = {
    "missing": MISSING,
    "extra_forbidden": UNKNOWN_SETTING,
    "string_type": "must be text in quotes",
    "string_too_short": "must not be empty",
    "string_too_long": "must have at most {max_length} letters",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "greater_than": "must be more than {gt}",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "literal_error": "must be {expected}",
    "model_type": "must be a table",
    "list_type": "must be a list",
    "too_short": "must not be empty",
}


def read_provisioning(text: str, pins: Pins) -> Settings:
    """Read a provisioning file; nothing of it counts unless all of it is right. PINs are hashed (slow).

    Raises NotAccepted(Code.SETTINGS_REFUSED) with `where`, such as "reasons[2].colour", and `problem`, which
    goes on to name every further fault.
    """
    document = _validated(_parsed(text))
    problems = [
        (f"operators[{place}].{name}", UNKNOWN_SETTING)
        for place, person in enumerate(document.operators)
        for name, kept in (("pin_hash", person.pin_hash), ("badge_hash", person.badge_hash))
        if kept is not None
    ]
    if document.connection.account_id is None:
        problems.insert(0, ("connection.account_id", MISSING))
    names = [person.name for person in document.operators]
    for place, name in enumerate(names):
        first = next(number for number, other in enumerate(names) if same_name(name, other))
        if first != place:  # the second of two that are written in other letters alone could never sign in
            problems.append((f"operators[{place}].name", f"must differ from operators[{first}].name"))
    _refuse(problems)
    return document.value(
        [_hashed(pins, place, person.pin) for place, person in enumerate(document.operators)]
    )


class TomlSettings(SettingsStore):
    """The SettingsStore port in one private TOML file; one that makes no sense is set aside, not lost.

    One of an older schema is kept as settings.toml.schema-N and written anew in today's.
    """

    def __init__(self, file: Path, steps: Sequence[Step] = STEPS) -> None:
        """Name the file, which need not exist. `set_aside` is the name that an unreadable one was given."""
        self.set_aside: str | None = None
        self._file = file
        self._steps = steps
        self._known: tuple[tuple[int, int, int], Settings] | None = None  # as the file was when it was read

    def load(self) -> Settings:
        """Read the settings; defaults where there are none yet, or where they had to be set aside.

        Raises NotIssued(Code.FOLDER_UNUSABLE), or NotAccepted(Code.SETTINGS_REFUSED) for a newer file.
        """
        try:
            told = self._file.stat()
            stamp = (told.st_mtime_ns, told.st_size, told.st_ino)
            # Read once for each change: every card asks for the settings, and reading costs milliseconds.
            if self._known is not None and self._known[0] == stamp:
                return self._known[1]
            content = self._file.read_bytes()
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            raise self._unusable() from error
        try:
            schema, settings = self._read(content.decode())
        except UnicodeDecodeError:
            return self._without_what_makes_no_sense()
        except NotAccepted as refusal:
            if refusal.facts["where"] == "schema":
                raise
            return self._without_what_makes_no_sense()
        if schema <= len(self._steps):
            self._write(self._file.with_name(f"{self._file.name}.schema-{schema}"), content)
            self.save(settings)
        else:
            self._known = stamp, settings
        return settings

    def save(self, settings: Settings) -> None:
        """Replace the settings as one whole.

        Raises NotIssued(Code.FOLDER_UNUSABLE), or NotAccepted(Code.SETTINGS_REFUSED) for what `load` refuses.
        """
        text = tomli_w.dumps({"schema": len(self._steps) + 1} | _fields(settings))
        self._read(text)
        self._write(self._file, text.encode())

    def _read(self, text: str) -> tuple[int, Settings]:
        """Give the schema that a file is in, and what it says in today's."""
        fields = _parsed(text)
        schema = fields.pop("schema", None)
        if type(schema) is not int or schema < 1:
            problem = "is not one that Toggle Desk has written"
            raise NotAccepted(Code.SETTINGS_REFUSED, where="the file", problem=problem)
        if schema > len(self._steps) + 1:
            problem = "belongs to a newer Toggle Desk, so that the settings were left as they are"
            raise NotAccepted(Code.SETTINGS_REFUSED, where="schema", problem=problem)
        for step in self._steps[schema - 1 :]:
            fields = step(fields)
        document = _validated(fields)
        if any(person.pin for person in document.operators):
            _refuse([("operators", "must not have PINs")])
        return schema, document.value([person.pin_hash for person in document.operators])

    def _write(self, file: Path, content: bytes) -> None:
        try:
            replace_whole(file, content)
        except OSError as error:
            raise self._unusable() from error

    def _without_what_makes_no_sense(self) -> Settings:
        name = f"{self._file.name}.set-aside-{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}"
        try:
            self._file.replace(self._file.with_name(name))
        except OSError as error:
            raise self._unusable() from error
        self.set_aside = name
        return Settings()

    def _unusable(self) -> NotIssued:
        return NotIssued(Code.FOLDER_UNUSABLE, folder=str(self._file.parent))


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        where = f"line {place[1]}" if place else "the end of the file"
        raise NotAccepted(Code.SETTINGS_REFUSED, where=where, problem="is not TOML") from error


def _validated(fields: dict[str, Any]) -> Document:
    match fields:
        case {"connection": {"currency": str(currency)}}:
            pass
        case _:
            currency = Connection().currency
    try:
        document = Document.model_validate(fields, context=currency)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
        _refuse((_where(fault["loc"]), _problem(fault)) for fault in faults)
        raise
    _refuse(contradictions(document))
    return document


def _where(places: tuple[int | str, ...]) -> str:
    """Write a place as the file's author would: "products[0].amounts[2]"."""
    steps = [
        f"[{place}]" if isinstance(place, int) else f".{place}"
        for place in places
        if place not in {WORD, CONTACT}
    ]
    return "".join(steps).removeprefix(".")


def _problem(fault: ErrorDetails) -> str:
    sentence = _PROBLEMS.get(fault["type"])
    return fault["msg"] if sentence is None else sentence.format(**fault.get("ctx", {}))


def _refuse(problems: Iterable[tuple[str, str]]) -> None:
    """Raise NotAccepted for what is wrong, if anything is; later faults are told with their places."""
    faults = list(problems)
    if faults:
        (where, problem), *others = faults
        told = "; ".join([problem, *(f"{place} {fault}" for place, fault in others)])
        raise NotAccepted(Code.SETTINGS_REFUSED, where=where, problem=told)


def _hashed(pins: Pins, place: int, pin: str | None) -> str | None:
    if pin is None:
        return None
    try:
        return pins.make(Secret(pin))
    except NotAccepted as refusal:
        _refuse([(f"operators[{place}].pin", refusal.facts["problem"])])
        raise


def _fields(settings: Settings) -> dict[str, Any]:
    """Turn settings into what TOML can say; it has no word for nothing, so nothing is left out."""
    currency = settings.connection.currency
    return {
        "connection": _connection_fields(settings.connection),
        "sites": [_some(name=site.name, reference=site.reference) for site in settings.sites],
        "products": [_product_fields(product, currency) for product in settings.products],
        "reasons": [
            _some(
                code=reason.code,
                label=reason.label,
                suggested=reason.suggested and major_units(reason.suggested),
            )
            for reason in settings.reasons
        ],
        "operators": [
            _some(
                name=person.operator.name,
                role=str(person.operator.role),
                email=person.operator.email,
                pin_hash=person.pin_hash,
                badge_hash=person.badge_hash,
                active=person.active,
            )
            for person in settings.operators
        ],
        "limits": _limits_fields(settings.limits, currency),
        "rights": _rights_fields(settings.rights),
        "till": _some(
            name=settings.till.name,
            site=settings.till.site,
            handover=[str(way) for way in settings.till.handover],
            window=settings.till.window and str(settings.till.window),
            auto_lock=settings.till.auto_lock,
            day_starts=f"{settings.till.day_starts:%H:%M}",
        ),
        "printer": _printer_fields(settings.printer),
        "scanner": asdict(settings.scanner),
    }


def _connection_fields(connection: Connection) -> dict[str, Any]:
    fields = asdict(connection)
    if connection.merchant_id is None:
        fields["merchant_id"] = "omit"
    return _some(**fields)


def _printer_fields(printer: PrinterSetup) -> dict[str, Any]:
    return _some(
        connection=str(printer.way),
        address=printer.address or None,
        paper=str(printer.paper),
        columns=printer.columns or None,
        code_page=printer.code_page,
        native_qr=printer.native_qr,
        cut=printer.cut,
        offline_bit=printer.offline_bit,
        baud=printer.baud,
    )


def _product_fields(product: ProductRules, currency: str) -> dict[str, Any]:
    fields = _some(
        name=product.name or None,
        id=product.id,
        amounts=[major_units(amount) for amount in product.amounts],
        options=[{"id": option.id, "value": major_units(option.value)} for option in product.options],
        custom=product.custom is not None,
    )
    free = {} if product.custom is None else asdict(product.custom)
    return fields | {name: major_units(Money(minor, currency)) for name, minor in free.items()}


def _limits_fields(limits: Limits, currency: str) -> dict[str, Any]:
    amounts = _some(**asdict(replace(limits, person_hour_cards=None)))
    written = {name: major_units(Money(minor, currency)) for name, minor in amounts.items()}
    return _some(**written, person_hour_cards=limits.person_hour_cards)


def _rights_fields(rights: Rights) -> dict[str, dict[str, str]]:
    """Write what the owner has changed; what is usual stays unsaid."""
    fields: dict[str, dict[str, str]] = {}
    for (action, role), access in rights.changed.items():
        fields.setdefault(str(action), {})[str(role)] = str(access)
    return fields


def _some(**fields: object) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
