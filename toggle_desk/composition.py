"""Builds the adapters, for window and command line alike; `application.joining` joins the use cases."""

import contextlib
import functools
import json
import os
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from toggle_desk.application.first_look import FirstLook
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAccepted, NotIssued, RecordsUnusable, VaultUnavailable
from toggle_desk.runtime.clock import SystemClock, SystemIds
from toggle_desk.runtime.installation import Installation
from toggle_desk.runtime.paths import Paths

if TYPE_CHECKING:  # importing these takes longer than painting a window
    from toggle_desk.application.desk import Desk
    from toggle_desk.application.ports import ApproverSecrets, Pins, Printers
    from toggle_desk.application.settings import Credentials, Settings
    from toggle_desk.storage.glance import Glance
    from toggle_desk.storage.keys import LedgerKeys
    from toggle_desk.storage.liveness import Process
    from toggle_desk.storage.no_vault import NoVault
    from toggle_desk.storage.vault import KeyringVault

_PRACTICE_KEY = b"practice"  # for badges that open nothing real


@contextlib.asynccontextmanager
async def open_desk(place: Installation) -> "AsyncGenerator[Desk]":
    """Open the records and build the use cases; raises DeskError where this machine cannot work.

    Importing what speaks to the network and to the vault takes longer than painting a window, so it happens
    here, on the network thread.
    """
    import secrets

    from toggle_desk.api.address import LIVE_URL
    from toggle_desk.api.client import ToggleClient
    from toggle_desk.application.connect import Keys
    from toggle_desk.application.joining import IssuingPorts, Ports, join
    from toggle_desk.domain.challenge import SECRET_BYTES
    from toggle_desk.storage.badges import KeyedBadges
    from toggle_desk.storage.book import SealedBook
    from toggle_desk.storage.challenges import SqliteChallenges
    from toggle_desk.storage.ledger import SqliteLedger
    from toggle_desk.storage.memory import FileMemory
    from toggle_desk.storage.pins import Argon2Pins, SqliteAttempts
    from toggle_desk.storage.prints import SqlitePrints
    from toggle_desk.storage.settings import TomlSettings, read_provisioning
    from toggle_desk.storage.told_time import SqliteToldTime
    from toggle_desk.storage.trail import SqliteTrail

    clock = SystemClock()
    store = TomlSettings(place.paths.settings)
    vault = vault_of(place)
    keys, silence = _keys(vault, place.paths.ledger)
    if place.practice and not place.paths.settings.exists():
        store.save(read_provisioning(_practice_file().read_text("utf-8"), Argon2Pins(b"")))
    settings = store.load()
    clock.begin_days_at(lambda: store.load().till.day_starts)
    ids = SystemIds("P" if place.practice else "L", settings.till.name)
    user = Keys(vault, _given(place))
    toggle = ToggleClient.to(place.api_url or LIVE_URL, user.current, clock, proxy=settings.connection.proxy)
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(toggle.close)
        _refuse_lost(place)
        process = _process(place, ids.token())
        stack.callback(process.close)
        ledger = SqliteLedger.open(place.paths.ledger, keys=keys, process=process, now=clock.now)
        stack.callback(ledger.close)
        clock.keep_in(SqliteToldTime(ledger.database))
        toggle.tell_time_to(clock.hear)
        # What depends on a key depends on the one that the records are under, in every run.
        seal = keys.seal if keys is not None and ledger.encrypted else b""
        pins = Argon2Pins(seal)
        book = SealedBook(ledger.database, seal, clock.now, vault)
        stack.callback(book.remember)
        readable = None if ledger.encrypted else silence or Code.RECORDS_READABLE
        yield join(
            Ports(
                issuing=IssuingPorts(
                    ledger=ledger,
                    questions=ledger.questions,
                    toggle=toggle,
                    clock=clock,
                    ids=ids,
                    process=process.token,
                    settings=store.load,
                    trail=SqliteTrail(ledger.database, seal, clock.now),
                ),
                badges=KeyedBadges(_PRACTICE_KEY if place.practice else seal),
                attempts=SqliteAttempts(ledger.database, place.paths.sign_in_lock),
                book=book,
                doubt=book.doubt(),
                guests=ledger.guests,
                challenges=SqliteChallenges(ledger.database),
                chance=functools.partial(secrets.token_bytes, SECRET_BYTES),
                keep_look=_glance_of(place).keep,
                keys=user,
                language=functools.partial(_chosen_language, place.paths.appearance),
                memory=FileMemory(place.paths.memory),
                pins=pins,
                practice=place.practice,
                printers=_printers,
                prints=SqlitePrints(ledger.database, seal, clock.now),
                prove=toggle.prove,
                read=_reader(pins),
                secrets=_secrets_in(vault),
                set_aside=store.set_aside,
                store=store,
                unguarded=None if place.practice else readable,
            )
        )


def _keys(vault: "KeyringVault | NoVault", ledger: Path) -> "tuple[LedgerKeys | None, Code | None]":
    """Give the keys of the records, or why there are none; only encrypted records cannot do without."""
    from toggle_desk.storage.database import is_encrypted

    locked = is_encrypted(ledger)
    try:
        keys = vault.ledger_keys(may_create=not locked)
    except VaultUnavailable as silence:
        if locked:
            raise
        return None, silence.code
    return keys, Code.VAULT_ABSENT if keys is None else None


def recovery_sheet(place: Installation) -> tuple[str, ...]:
    """Give the keys of the records as lines for paper; none where there are no keys."""
    from toggle_desk.storage.recovery import sheet_of

    keys, _ = _keys(vault_of(place), place.paths.ledger)
    return () if keys is None else sheet_of(keys)


def recover(place: Installation, typed: str) -> None:
    """Put the keys of a recovery sheet into the vault, where they open the records.

    Raises NotAccepted where they do not, or where a line was copied wrong, and VaultUnavailable where the
    vault keeps nothing.
    """
    from toggle_desk.storage.database import Database, is_encrypted
    from toggle_desk.storage.recovery import keys_of

    keys = keys_of(typed)
    if not is_encrypted(place.paths.ledger):
        raise NotAccepted(Code.KEY_UNFIT)
    try:
        Database.open(place.paths.ledger, key=keys.file).close()
    except RecordsUnusable as problem:
        if problem.code is Code.RECORDS_LOCKED_AWAY:
            raise NotAccepted(Code.KEY_UNFIT) from problem
        raise
    if not vault_of(place).put_back_keys(keys):
        raise VaultUnavailable(Code.VAULT_ABSENT)


def _refuse_lost(place: Installation) -> None:
    """Raise RecordsUnusable where a till that has been at work finds its records empty or gone.

    Open outcomes and what was spent would be forgotten with them. On a till that never worked an empty file
    is one whose making was cut off.
    """
    if not place.paths.memory.exists():
        return
    if not place.paths.ledger.exists() or place.paths.ledger.stat().st_size == 0:
        raise RecordsUnusable(Code.RECORDS_LOST)


def glance(place: Installation) -> FirstLook | None:
    """Give what the last run kept, without loading what `open_desk` needs; None where anything changed."""
    return _glance_of(place).find()


def _glance_of(place: Installation) -> "Glance":
    from toggle_desk.storage.glance import Glance

    return Glance(place.paths.glance, place.paths.settings, place.paths.memory)


def _given(place: Installation) -> "Credentials | None":
    """Read the API user from the environment; practice mode cannot be given the real one."""
    from toggle_desk.application.settings import Credentials

    if place.practice:
        return Credentials("practice", Secret("practice"))
    username = os.environ.get("TOGGLE_DESK_USERNAME")
    password = os.environ.get("TOGGLE_DESK_PASSWORD")
    return Credentials.typed(username, password) if username and password else None


def vault_of(place: Installation) -> "KeyringVault | NoVault":
    """Choose the vault: this computer's own, with entries apart for each data folder; practice has none."""
    import hashlib

    from toggle_desk.storage.no_vault import NoVault
    from toggle_desk.storage.vault import KeyringVault

    if place.practice:
        return NoVault()
    folder = hashlib.sha256(str(place.paths.root.resolve()).encode()).hexdigest()[:12]
    default = place.paths.root == Paths.of(None, practice=False).root
    return KeyringVault("Toggle Desk" if default else f"Toggle Desk {folder}")


def _secrets_in(vault: "KeyringVault | NoVault") -> "ApproverSecrets":
    from toggle_desk.storage.approver_secrets import PassingSecrets, VaultSecrets
    from toggle_desk.storage.no_vault import NoVault

    return PassingSecrets() if isinstance(vault, NoVault) else VaultSecrets(vault)


def _process(place: Installation, token: str) -> "Process":
    from toggle_desk.storage.liveness import Process

    try:
        process = Process(place.paths.senders, token)
    except OSError as cause:
        raise NotIssued(Code.FOLDER_UNUSABLE, folder=str(place.paths.root)) from cause
    process.tidy()
    return process


def _chosen_language(appearance: Path) -> str:
    from toggle_desk.presenters.appearance import Appearance

    try:
        return Appearance.remembered(json.loads(appearance.read_text("utf-8"))).language
    except (OSError, ValueError):
        return ""


@functools.cache
def _printers() -> "Printers":
    from toggle_desk.devices.printers import SystemPrinters

    return SystemPrinters()


def _reader(pins: "Pins") -> "Callable[[str], Settings]":
    from toggle_desk.storage.settings import read_provisioning

    return lambda text: read_provisioning(text, pins)


def _practice_file() -> Path:
    return Path(__file__).parent / "sandbox" / "practice.toml"
