"""What became of a scan, in the quiet line on every page, until it goes by itself."""

from collections.abc import Callable

from toggle_desk.presenters import wording
from toggle_desk.presenters.tasks import Alarm, Timers

SECONDS = 8.0  # to read two short sentences twice


class RemarkPresenter:
    """Says one thing at a time; `changed` has it shown."""

    def __init__(self, timers: Timers, changed: Callable[[], None]) -> None:
        """Begin with nothing to say."""
        self._alarm = Alarm(timers)
        self._changed = changed
        self._state = ""

    @property
    def said(self) -> str:
        """Give the sentence of the moment, "" where there is none."""
        return self._state

    def not_taken(self, doubtful: bool) -> None:  # noqa: FBT001 - a signal of the window's
        """Tell that something was scanned that is no card; `doubtful` where a person may have typed it."""
        self._tell(wording.say("scan.doubtful" if doubtful else "scan.not_taken"))

    def kept(self) -> None:
        """Tell that a code stands in the field that it was scanned into."""
        self._tell(wording.say("scan.kept"))

    def in_vain(self, *, connected: bool) -> None:
        """Tell why a card was not asked about."""
        self._tell(wording.say("scan.sign_in" if connected else "scan.connect"))

    def locking(self, seconds: float) -> None:
        """Tell that the till locks itself soon; with no seconds left to tell, that it does not after all."""
        if seconds > 0:
            self._tell(wording.say("shell.locking", seconds=str(round(seconds))), seconds)
        else:
            self._over()

    def not_signed_in(self, problem: Exception) -> None:
        """Tell why a badge signed no person in."""
        self._tell(wording.refusal(problem))

    def _tell(self, sentence: str, seconds: float = SECONDS) -> None:
        self._alarm.set(seconds, self._over)
        self._state = sentence
        self._changed()

    def _over(self) -> None:
        self._state = ""
        self._changed()
