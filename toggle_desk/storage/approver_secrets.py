"""Keeps the secrets of managers who answer from elsewhere in the vault, an entry for each."""

import hashlib
from collections.abc import Sequence

from toggle_desk.application.ports import ApproverSecrets
from toggle_desk.domain.challenge import folded
from toggle_desk.storage.vault import Entries, KeyringVault


class VaultSecrets(ApproverSecrets):
    """The ApproverSecrets port over this platform's vault."""

    def __init__(self, vault: KeyringVault) -> None:
        """Use the vault that the API user is in."""
        self._vault = vault

    def enrolled(self, names: Sequence[str]) -> frozenset[str]:
        return self._vault.ask(lambda entries: frozenset(each for each in names if _read(entries, each)))

    def find(self, name: str) -> bytes | None:
        return self._vault.ask(lambda entries: _read(entries, name))

    def keep(self, name: str, secret: bytes) -> bool:
        return self._vault.ask(lambda entries: entries.put(_entry(name), secret.hex()))

    def forget(self, name: str) -> None:
        self._vault.ask(lambda entries: entries.drop(_entry(name)))


class PassingSecrets(ApproverSecrets):
    """The ApproverSecrets port of practice mode, where nothing is worth a vault: gone with the program."""

    def __init__(self) -> None:
        """Begin with no secret."""
        self._kept: dict[str, bytes] = {}

    def enrolled(self, names: Sequence[str]) -> frozenset[str]:
        return frozenset(name for name in names if _entry(name) in self._kept)

    def find(self, name: str) -> bytes | None:
        return self._kept.get(_entry(name))

    def keep(self, name: str, secret: bytes) -> bool:
        self._kept[_entry(name)] = secret
        return True

    def forget(self, name: str) -> None:
        self._kept.pop(_entry(name), None)


def _entry(name: str) -> str:
    """Name an entry by a hash: a vault's list of entries is no list of the people here."""
    return f"approver-{hashlib.sha256(folded(name).encode()).hexdigest()[:16]}"


def _read(entries: Entries, name: str) -> bytes | None:
    try:
        return bytes.fromhex(entries.get(_entry(name)) or "") or None
    except ValueError:  # changed by other hands: as good as none, and enrolled anew
        return None
