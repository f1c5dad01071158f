"""What one run of the program works on."""

import os
import stat
from dataclasses import dataclass, replace
from pathlib import Path

from toggle_desk.domain.errors import Code, NotIssued
from toggle_desk.runtime.paths import Paths


@dataclass(frozen=True, slots=True)
class Installation:
    """The folder and the address of Toggle; without an address it is the vendor's own."""

    paths: Paths
    api_url: str | None
    practice: bool

    @classmethod
    def of(cls, data_dir: Path | None, api_url: str | None, *, practice: bool) -> "Installation":
        """Take what the options say."""
        return cls(Paths.of(data_dir, practice=practice), api_url, practice)

    def at(self, url: str) -> "Installation":
        """Point at another address, as practice mode does once its Toggle is running."""
        return replace(self, api_url=url)

    def make_folder(self) -> None:
        """Make sure of a private folder that can be written to, or raise NotIssued."""
        try:
            self.paths.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as cause:
            raise NotIssued(Code.FOLDER_UNUSABLE, folder=str(self.paths.root)) from cause
        if os.name == "posix" and self.paths.root.stat().st_mode & stat.S_IWOTH:
            raise NotIssued(Code.FOLDER_OPEN, folder=str(self.paths.root))
        if not os.access(self.paths.root, os.W_OK):
            raise NotIssued(Code.FOLDER_UNUSABLE, folder=str(self.paths.root))
