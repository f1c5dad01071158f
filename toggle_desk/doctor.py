"""The self-check: what a helpful person would look at first when a till does not work."""

import shutil
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from toggle_desk.application.activity import Activity
from toggle_desk.application.load_catalogue import LoadCatalogue
from toggle_desk.application.records import Entry, Filter
from toggle_desk.composition import open_desk, vault_of
from toggle_desk.domain.errors import Code, DeskError, VaultUnavailable
from toggle_desk.domain.tampering import Verified
from toggle_desk.presenters import wording
from toggle_desk.runtime.installation import Installation

# Which part of the machine a refusal to open the program is about, where it is not the records.
_PARTS = {
    Code.ADDRESS_REFUSED: "login",
    Code.FOLDER_OPEN: "folder",
    Code.FOLDER_UNUSABLE: "folder",
    Code.SETTINGS_REFUSED: "settings",
    Code.VAULT_ABSENT: "vault",
    Code.VAULT_LATE: "vault",
    Code.VAULT_LOCKED: "vault",
    Code.VAULT_DAMAGED: "vault",
}
RENEW_AFTER = 90  # days
LEAST_DISK = 200_000_000  # bytes


class Health(StrEnum):
    """How a part of the machine is doing."""

    OK = "ok"
    NOTE = "note"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Finding:
    """One part of the machine, and what was found there."""

    part: str
    health: Health
    detail: str


async def examine(place: Installation) -> tuple[Finding, ...]:
    """Look at this machine without changing anything at Toggle."""
    return (
        _disk(place),
        _certificates(),
        _vault(place),
        *_api_user(place, datetime.now(UTC)),
        *await _desk(place),
    )


def _disk(place: Installation) -> Finding:
    folder = next(path for path in (place.paths.root, *place.paths.root.parents) if path.exists())
    free = shutil.disk_usage(folder).free
    health = Health.OK if free >= LEAST_DISK else Health.TROUBLE
    return Finding("disk", health, f"{free // 1_000_000} MB free for {place.paths.root}")


def _certificates() -> Finding:
    import truststore

    try:
        truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    except (OSError, ssl.SSLError) as problem:
        return Finding("certificates", Health.TROUBLE, str(problem))
    return Finding("certificates", Health.OK, "the system's own store")


def _records(activity: Activity, unguarded: Code | None) -> Finding:
    """Read all of them: the chain vouches for what was decided, not for every byte beside it."""
    count = sum(1 for _ in activity.every(Filter()))
    detail = f"{count} records can be read, and more written"
    if unguarded is not None:
        return Finding("ledger", Health.NOTE, f"{detail}. {wording.say('doctor.not_encrypted')}")
    return Finding("ledger", Health.OK, detail)


def _vault(place: Installation) -> Finding:
    try:
        return Finding("vault", Health.OK, vault_of(place).describe())
    except VaultUnavailable as silence:
        return Finding("vault", Health.NOTE, wording.cause(silence.code))


def _api_user(place: Installation, now: datetime) -> tuple[Finding, ...]:
    """Say how old the API user is, where this till knows: the vendor lets it be replaced at any time."""
    try:
        credentials = vault_of(place).read()
    except VaultUnavailable:  # which is told already
        return ()
    if credentials is None or credentials.since is None:
        return ()
    days = (now - credentials.since).days
    if days < RENEW_AFTER:
        return (Finding("api_user", Health.OK, f"stored {days} days ago"),)
    return (Finding("api_user", Health.NOTE, wording.say("doctor.api_user_old", days=str(days))),)


async def _desk(place: Installation) -> tuple[Finding, ...]:
    try:
        async with open_desk(place) as desk:
            found = await desk.records.verify()
            settings = desk.setup.settings()
            findings = [
                _settings(desk.setup.set_aside, settings.connection.account_id),
                _records(desk.records.activity, desk.records.unguarded),
                _chain(found),
                _outcomes(desk.records.activity.unsettled()),
            ]
            if settings.connection.account_id is None:
                findings.append(Finding("login", Health.NOTE, "not connected yet"))
            else:
                findings.append(await _login(desk.setup.load_catalogue))
            return tuple(findings)
    except DeskError as problem:
        return (Finding(_PARTS.get(problem.code, "ledger"), Health.TROUBLE, wording.in_doubt(problem)),)


def _settings(set_aside: str | None, account_id: int | None) -> Finding:
    if set_aside is not None:
        return Finding("settings", Health.TROUBLE, wording.say("shell.set_aside", name=set_aside))
    return Finding("settings", Health.OK, f"account {account_id or 'not set yet'}")


def _chain(found: Verified) -> Finding:
    if found.is_whole:
        return Finding("chain", Health.OK, "unbroken")
    return Finding("chain", Health.TROUBLE, f"broken at event {found.flaws[0].first}: run toggle-desk verify")


def _outcomes(unsettled: Sequence[Entry]) -> Finding:
    if not unsettled:
        return Finding("outcomes", Health.OK, "none is open")
    return Finding("outcomes", Health.NOTE, f"{len(unsettled)} to settle: run toggle-desk reconcile")


async def _login(load_catalogue: LoadCatalogue) -> Finding:
    try:
        await load_catalogue()
    except DeskError as problem:
        return Finding("login", Health.TROUBLE, wording.cause(problem.code) or wording.refusal(problem))
    return Finding("login", Health.OK, "Toggle answers and lists its products")
