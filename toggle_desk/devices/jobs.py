"""What a print job's state means for the paper.

States and reasons are those of RFC 8011 (5.3.7, 5.4.11 and 5.4.12). What CUPS counts as printed says nothing:
of a job that the printer refused it counts every page (measured with CUPS 2.4.2).
"""

from dataclasses import dataclass

from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, PrintOutcome, Queued, Trouble


class RefusedError(Exception):
    """The print system said no, and has taken nothing."""

    def __init__(self, trouble: Trouble) -> None:
        """Keep why."""
        super().__init__(trouble)
        self.trouble = trouble


PENDING, HELD, PROCESSING, STOPPED, CANCELED, ABORTED, COMPLETED = range(3, 10)
PRINTER_STOPPED = 5
# Words of CUPS's own backends, in the language that was asked for. The first are said where the printer
# refused a job before it got the document.
_REFUSED_BEFORE = {
    "Printer cannot print with supplied options.": Trouble.SIZE,
    "Printer cannot print supplied content.": Trouble.DECLINED,
    "Print job too large.": Trouble.DECLINED,
}
_UNREACHABLE = {
    "The printer is not responding.",
    "The printer is unreachable at this time.",
    "The printer may not exist or is unavailable at this time.",
    "Unable to find printer.",
    "Unable to locate printer.",
}
_REASONS = {
    "media-empty": Trouble.PAPER_OUT,
    "media-needed": Trouble.PAPER_OUT,
    "cover-open": Trouble.COVER_OPEN,
    "door-open": Trouble.COVER_OPEN,
    "offline": Trouble.OFFLINE,
    "shutdown": Trouble.OFFLINE,
    "timed-out": Trouble.OFFLINE,
}
_SEVERITIES = ("-error", "-warning", "-report")


@dataclass(frozen=True, slots=True)
class Job:
    """One job as it was read back, with its printer; `state` 0 where it may not be read."""

    state: int
    reasons: tuple[str, ...] = ()
    message: str = ""
    began: bool = False
    printer_state: int = 0
    printer_reasons: tuple[str, ...] = ()


def verdict(job: Job, *, over: bool) -> PrintOutcome | None:
    """Say what became of the paper; None while another look may tell more, which `over` ends."""
    if job.state == COMPLETED:
        return Printed(confirmed=False)
    if job.state in {CANCELED, ABORTED}:
        if job.message in _REFUSED_BEFORE:
            return NotPrinted(_REFUSED_BEFORE[job.message])
        return (MaybePrinted if job.began else NotPrinted)(Trouble.CANCELLED)
    if job.state == HELD:
        asks = any("authentication" in reason for reason in job.reasons)
        return Queued(Trouble.PASSWORD if asks else Trouble.HELD)
    if job.state == STOPPED:
        return Queued(Trouble.HELD)
    trouble = Trouble.OFFLINE if job.message in _UNREACHABLE else _trouble(job.printer_reasons)
    if job.printer_state == PRINTER_STOPPED:
        return Queued(trouble or Trouble.PAUSED)
    return Queued(trouble) if trouble or over or not job.state else None


def _trouble(reasons: tuple[str, ...]) -> Trouble | None:
    bare = (
        next((said.removesuffix(end) for end in _SEVERITIES if said.endswith(end)), said) for said in reasons
    )
    return next((_REASONS[reason] for reason in bare if reason in _REASONS), None)
