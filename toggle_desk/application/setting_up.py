"""Who may set a till up: its installer until it is at work, and then whom the table of rights allows it."""

from dataclasses import dataclass

from toggle_desk.application.guard import Guard
from toggle_desk.application.ports import Questions, SettingsStore
from toggle_desk.application.records import Filter
from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Action


@dataclass(frozen=True, slots=True)
class SettingUp:
    """Asked before anything of the set-up changes, from the window and the command line alike."""

    guard: Guard
    store: SettingsStore
    questions: Questions

    def is_over(self) -> bool:
        """Say whether people with PINs have given a first card here: until then an installer is at it."""
        settings = self.store.load()
        set_up = bool(settings.operators) and settings.connection.account_id is not None
        return set_up and bool(self.questions.page(Filter(), None, 1))

    def check(self, by: Operator) -> None:
        """Raise NotAllowed where this person may not change the settings."""
        if by.signed_in or self.is_over():
            self.guard.check(Action.SETTINGS, by)
