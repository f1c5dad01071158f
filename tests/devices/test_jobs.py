import pytest

from toggle_desk.devices import jobs
from toggle_desk.devices.jobs import Job, verdict
from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, PrintOutcome, Queued, Trouble

STOPPED = jobs.PRINTER_STOPPED
AT_ONCE: dict[str, tuple[Job, PrintOutcome]] = {
    "done": (Job(jobs.COMPLETED), Printed(confirmed=False)),
    "cancelled before it began": (Job(jobs.CANCELED), NotPrinted(Trouble.CANCELLED)),
    "cancelled while it printed": (Job(jobs.CANCELED, began=True), MaybePrinted(Trouble.CANCELLED)),
    "given up while it printed": (Job(jobs.ABORTED, began=True), MaybePrinted(Trouble.CANCELLED)),
    "refused for its size": (
        Job(jobs.CANCELED, message="Printer cannot print with supplied options.", began=True),
        NotPrinted(Trouble.SIZE),
    ),
    "refused for what it holds": (
        Job(jobs.CANCELED, message="Printer cannot print supplied content.", began=True),
        NotPrinted(Trouble.DECLINED),
    ),
    "held": (Job(jobs.HELD, ("job-hold-until-specified",)), Queued(Trouble.HELD)),
    "waits for a password": (Job(jobs.HELD, ("cups-held-for-authentication",)), Queued(Trouble.PASSWORD)),
    "stopped": (Job(jobs.STOPPED), Queued(Trouble.HELD)),
    "paused": (Job(jobs.PENDING, (), "", False, STOPPED, ("paused",)), Queued(Trouble.PAUSED)),
    "no paper": (Job(jobs.PROCESSING, printer_reasons=("media-empty-error",)), Queued(Trouble.PAPER_OUT)),
    "no paper for it": (Job(jobs.PROCESSING, printer_reasons=("media-needed",)), Queued(Trouble.PAPER_OUT)),
    "open": (Job(jobs.PENDING, printer_reasons=("none", "door-open-report")), Queued(Trouble.COVER_OPEN)),
    "switched off": (Job(jobs.PROCESSING, printer_reasons=("offline-report",)), Queued(Trouble.OFFLINE)),
    "absent": (Job(jobs.PROCESSING, message="The printer is not responding."), Queued(Trouble.OFFLINE)),
    "may not be read": (Job(0), Queued(None)),
}  # fmt: skip


@pytest.mark.parametrize(("job", "outcome"), AT_ONCE.values(), ids=AT_ONCE)
def test_what_is_certain_is_said_at_once(job: Job, outcome: PrintOutcome) -> None:
    assert outcome == verdict(job, over=False)


@pytest.mark.parametrize(
    "job", [Job(jobs.PENDING), Job(jobs.PROCESSING, printer_reasons=("connecting-to-device",))]
)
def test_what_may_still_be_printed_is_looked_at_again_and_then_said_to_wait(job: Job) -> None:
    assert verdict(job, over=False) is None
    assert Queued(None) == verdict(job, over=True)
