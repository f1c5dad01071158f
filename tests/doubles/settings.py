"""Settings that are kept for as long as a test."""

from toggle_desk.application.settings import Settings


class MemorySettings:
    """A SettingsStore without a file."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        self.settings = settings
