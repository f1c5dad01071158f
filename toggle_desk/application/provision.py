"""Applies a provisioning file: all of it or nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from toggle_desk.application.ports import Settings, SettingsStore


@dataclass(frozen=True, slots=True)
class Provision:
    """Raises NotAccepted naming what is wrong with the file; nothing has changed then."""

    read: Callable[[str], Settings]
    store: SettingsStore

    def __call__(self, text: str) -> Settings:
        """Replace the settings; people who chose a PIN of their own keep it where the file gives none."""
        wanted = self.read(text)
        chosen = {one.operator.name: one.pin_hash for one in self.store.load().operators}
        operators = tuple(
            replace(one, pin_hash=one.pin_hash or chosen.get(one.operator.name)) for one in wanted.operators
        )
        settled = replace(wanted, operators=operators)
        self.store.save(settled)
        return settled
