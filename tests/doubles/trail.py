"""A trail that lasts as long as a test, and is open to it."""

from collections.abc import Container

from toggle_desk.application.ports import Trail
from toggle_desk.domain.audit import AuditEvent, Head
from toggle_desk.storage.chain import digest


class MemoryTrail(Trail):
    """The Trail port without a file; where `references` are given, it knows only these intents."""

    def __init__(self, references: Container[str] | None = None) -> None:
        self.events: list[AuditEvent] = []
        self._references = references
        self._digest = ""

    def note(self, event: AuditEvent) -> None:
        known = self._references is None or event.reference is None or event.reference in self._references
        if not known:
            raise ValueError(event.reference)
        self._digest = digest(self._digest + repr(event))
        self.events.append(event)

    def head(self) -> Head:
        return Head(len(self.events), self._digest)
