"""Where this machine keeps what: everything below one folder, practice apart from the real thing."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one installation; all of them lie under `root`."""

    root: Path

    @classmethod
    def of(cls, data_dir: Path | None, *, practice: bool) -> "Paths":
        """Choose the folder: the one that was asked for, or the user's own; practice has its own below it."""
        root = data_dir or platformdirs.user_data_path("Toggle Desk", appauthor=False)
        return cls(root / "practice" if practice else root)

    @property
    def settings(self) -> Path:
        """What the owner has set up."""
        return self.root / "settings.toml"

    @property
    def ledger(self) -> Path:
        """Every intent, for good."""
        return self.root / "ledger.db"

    @property
    def memory(self) -> Path:
        """The product list and the last choices."""
        return self.root / "memory.json"

    @property
    def glance(self) -> Path:
        """What was offered last, for the next start."""
        return self.root / "glance.json"

    @property
    def appearance(self) -> Path:
        """How the window looks on this screen."""
        return self.root / "appearance.json"

    @property
    def window_place(self) -> Path:
        """Where the window was on this screen."""
        return self.root / "window.place"

    @property
    def log(self) -> Path:
        """What the program did, without secrets."""
        return self.root / "logs" / "toggle-desk.log"

    @property
    def faults(self) -> Path:
        """Where the interpreter itself came to an end, without values."""
        return self.root / "logs" / "faults.txt"

    @property
    def senders(self) -> Path:
        """Locks that tell which processes are alive."""
        return self.root / "senders"

    @property
    def window_lock(self) -> Path:
        """The lock of the one window."""
        return self.root / "window.lock"

    @property
    def sign_in_lock(self) -> Path:
        """The lock that one sign-in at a time holds."""
        return self.root / "sign-in.lock"

    @property
    def sandbox(self) -> Path:
        """The order book of practice mode."""
        return self.root / "toggle.db"
