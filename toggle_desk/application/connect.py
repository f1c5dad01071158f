"""Connects this till to Toggle: proves the API user with a real login before anything is kept."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from toggle_desk.application.ports import Clock, SettingsStore, Trail, Vault
from toggle_desk.application.setting_up import SettingUp
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.catalogue import Account
from toggle_desk.domain.errors import Code, NotAccepted, ToggleUnavailable, VaultUnavailable
from toggle_desk.domain.people import Operator

# Seconds until a vault that did not take the API user is asked again; a locked one asks a person each time.
_AGAIN = {Code.VAULT_LATE: 5.0, Code.VAULT_LOCKED: 60.0}


@dataclass(frozen=True, slots=True)
class Connected:
    """What came of connecting; without `account_id` one has to be picked or typed first."""

    accounts: tuple[Account, ...]
    account_id: int | None
    not_stored: Code | None = None  # why the vault has no part in it: the API user goes with the program

    @property
    def may_be_stored(self) -> bool:
        """Say whether the vault is there and may take the API user yet."""
        return self.not_stored in _AGAIN


class Keys:
    """The API user in use: from the environment, from this session, or from the vault."""

    def __init__(self, vault: Vault, environment: Credentials | None) -> None:
        """Take the vault; credentials from the environment are never stored."""
        self._vault = vault
        self._held = environment
        self._unstored: Credentials | None = None

    def current(self) -> Credentials | None:
        """Give the API user, asking the vault until it has given one; None where there is none.

        Raises ToggleUnavailable where a vault that is locked or late may have one.
        """
        if self._held is None:
            try:
                self._held = self._vault.read()
            except VaultUnavailable as silence:
                if silence.code is not Code.VAULT_ABSENT:
                    raise ToggleUnavailable(silence.code) from silence
        return self._held

    def replace(self, credentials: Credentials) -> Code | None:
        """Use and store a proven API user; gives why it could not be stored, None where it was."""
        self._held = self._unstored = credentials
        return self.store()

    def store(self) -> Code | None:
        """Store what could not be stored yet; gives why it still could not be, None where nothing is left."""
        wanted = self._unstored
        if wanted is None:
            return None
        try:
            if not self._vault.write(wanted):
                return Code.VAULT_ABSENT
        except VaultUnavailable as silence:
            return silence.code
        if self._unstored is wanted:
            self._unstored = None
        return None


@dataclass(frozen=True, slots=True)
class Connect:
    """Raises ToggleRefused for wrong credentials and ToggleUnavailable where no answer came."""

    prove: Callable[[Credentials], Awaitable[tuple[Account, ...]]]
    keys: Keys
    settings: SettingsStore
    clock: Clock
    setting_up: SettingUp
    trail: Trail

    async def store(self, silence: Code) -> Code | None:
        """Ask a vault that was locked or late until it has the API user; gives why it never will have it."""
        code: Code | None = silence
        while code is not None and code in _AGAIN:
            await self.clock.sleep(_AGAIN[code])
            # Beside the loop: a vault may take its time, and cards go on meanwhile.
            code = await asyncio.to_thread(self.keys.store)
        return code

    async def __call__(self, credentials: Credentials, account_id: int | None, by: Operator) -> Connected:
        """Log in, choose the account, and only then keep both; the old pair works until then.

        Raises NotAllowed unless this person may change the settings, once this till is at work.
        """
        self.setting_up.check(by)
        accounts = await self.prove(credentials)
        known = [account.id for account in accounts]
        settings = self.settings.load()
        chosen = account_id
        if chosen is None and len(known) == 1:
            chosen = known[0]
        if chosen is None and settings.connection.account_id in known:
            chosen = settings.connection.account_id
        if chosen is None:
            return Connected(accounts, None)
        if known and chosen not in known:
            raise NotAccepted(Code.ACCOUNT_UNKNOWN, account=str(chosen))
        connection = replace(settings.connection, account_id=chosen)
        facts = {"how": "connect", "account": str(chosen)}
        self.trail.note(AuditEvent(Happened.SETTINGS_CHANGED, by.name, facts))
        self.settings.save(replace(settings, connection=connection))
        given = replace(credentials, since=self.clock.dated().wall)
        return Connected(accounts, chosen, self.keys.replace(given))
