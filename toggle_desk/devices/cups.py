"""The print system of Linux and macOS, asked through CUPS's own library, in a process that can be ended.

`lp` and Qt hand a document over too, and tell less: Qt drops CUPS's answer, and neither reads the job back.
Numbers are IPP's own (RFC 8010, RFC 8011).
"""

import ctypes
import tempfile
import time
from collections.abc import Callable
from ctypes import POINTER, byref
from urllib.parse import urlsplit

from toggle_desk.devices import ipp
from toggle_desk.devices.jobs import CANCELED, COMPLETED, Job, RefusedError, verdict
from toggle_desk.devices.media import Custom, Media, Sheet
from toggle_desk.domain.printing import PrintOutcome, Trouble

CONNECT_SECONDS = 8.0
WATCH_SECONDS = 10.0  # how long a job is read back; a receipt takes three
_LOOK_SECONDS = 0.2
_PRINT_JOB, _GET_JOB, _GET_PRINTER = 0x0002, 0x0009, 0x000B
_OPERATION, _JOB = 0x01, 0x02
_INTEGER, _ENUM, _NAME, _KEYWORD, _URI, _MIME = 0x21, 0x23, 0x42, 0x44, 0x45, 0x49
_PORTRAIT = 3
_PDF, _RAW = "application/pdf", "application/vnd.cups-raw"
_FINE, _NOT_FOUND = 0x00FF, 0x0406
_REFUSALS = {
    0x0401: Trouble.FORBIDDEN,
    0x0402: Trouble.PASSWORD,
    0x0403: Trouble.FORBIDDEN,
    _NOT_FOUND: Trouble.MISSING,
    0x0502: Trouble.SYSTEM_STOPPED,
    0x0506: Trouble.REJECTING,
    0x1000: Trouble.PASSWORD,  # the library's own: no password was given
}


def names() -> tuple[str, ...]:
    """List the printers, those that announce themselves too; raises RefusedError."""
    return _names(*_system())


def media(name: str) -> Media:
    """Ask what paper a printer takes; raises RefusedError."""
    return _Queue(name).media()


def print_document(
    name: str, sheet: Sheet | None, document: bytes, sending: Callable[[], None]
) -> PrintOutcome:
    """Hand a document over and read back what becomes of it; raises RefusedError where nothing was taken."""
    queue = _Queue(name)
    sending()
    number = queue.send(sheet, document)
    ends = time.monotonic() + WATCH_SECONDS
    while (outcome := verdict(queue.job(number), over=time.monotonic() >= ends)) is None:
        time.sleep(_LOOK_SECONDS)
    return outcome


def _system() -> tuple[ctypes.CDLL, int]:
    """Reach the scheduler. A password is never asked for: the thread that asks would wait for ever."""
    try:
        library = ipp.load()
    except OSError as cause:
        raise RefusedError(Trouble.NONE_SET_UP) from cause
    library.cupsSetPasswordCB2(_no_password, None)
    scheduler = library.httpConnect2(
        library.cupsServer(),
        library.ippPort(),
        None,
        0,
        library.cupsEncryption(),
        1,
        round(CONNECT_SECONDS * 1000),
        None,
    )
    if not scheduler:
        raise RefusedError(Trouble.SYSTEM_STOPPED)
    return library, scheduler


def _names(library: ctypes.CDLL, scheduler: int) -> tuple[str, ...]:
    found = POINTER(ipp.Destination)()
    count = library.cupsGetDests2(scheduler, byref(found))
    error = library.cupsLastError()
    if not count and error in _REFUSALS and error != _NOT_FOUND:
        raise RefusedError(_REFUSALS[error])
    return tuple(dict.fromkeys(found[place].name.decode() for place in range(count)))


@ctypes.CFUNCTYPE(ctypes.c_void_p, *[ctypes.c_void_p] * 5)
def _no_password(*_: int) -> None:
    return None


class _Queue:
    """One printer's queue; CUPS makes one for a printer that only announces itself."""

    def __init__(self, name: str) -> None:
        self._library, self._scheduler = _system()
        bare = name.partition("/")[0].encode()  # what follows would be options that are saved under a name
        found = self._library.cupsGetNamedDest(self._scheduler, bare or None, None)
        if not found:
            _names(self._library, self._scheduler)  # where the system itself says no, that is the reason
            raise RefusedError(Trouble.MISSING if name else Trouble.NONE_SET_UP)
        options = found.contents.num_options, found.contents.options
        told: bytes | None = self._library.cupsGetOption(b"printer-uri-supported", *options)
        self._path = urlsplit(told).path if told else self._made(found)
        if not self._path:
            raise RefusedError(Trouble.OFFLINE)

    def _made(self, found: object) -> bytes:
        """Let CUPS make a queue, b"" where the printer that announced itself cannot be reached."""
        path = ctypes.create_string_buffer(1024)
        self._library.cupsConnectDest(
            found, 0, round(CONNECT_SECONDS * 1000), None, path, len(path), None, None
        )
        return path.value

    def media(self) -> Media:
        """Ask for its papers; a range of sizes has the widest edges of all."""
        told = self._ask(_GET_PRINTER, "all", "media-col-database")
        sheets = [one.sheet() for one in told.collections("media-col-database") if _is_fixed(one)]
        ranges = [
            one
            for name in ("media-col-database", "media-size-supported")
            for one in told.collections(name)
            if not _is_fixed(one)
        ]
        edges = (max(told.integers(f"media-{side}-margin-supported"), default=0) for side in ipp.EDGES)
        return Media(
            tuple(sheets),
            Custom(*ranges[0].size(), *edges) if ranges else None,
            next((one.sheet() for one in told.collections("media-col-default")), None),
        )

    def send(self, sheet: Sheet | None, document: bytes) -> int:
        """Hand a document over and give its number. Everything that the queue might add by itself is said."""
        request = self._request(_PRINT_JOB)
        self._say(request, _OPERATION, _NAME, "job-name", "Toggle Desk")
        self._say(request, _OPERATION, _MIME, "document-format", _PDF if sheet else _RAW)
        self._say(request, _JOB, _INTEGER, "copies", 1)
        self._say(request, _JOB, _KEYWORD, "job-sheets", "none")
        if sheet is not None:
            self._say_media(request, sheet)
            self._say(request, _JOB, _KEYWORD, "sides", "one-sided")
            self._say(request, _JOB, _KEYWORD, "print-scaling", "none")
            self._say(request, _JOB, _INTEGER, "number-up", 1)
            self._say(request, _JOB, _ENUM, "orientation-requested", _PORTRAIT)
        with tempfile.TemporaryFile() as file:  # it has no name, so nothing of a card stays on the disk
            file.write(document)
            file.seek(0)
            return self._answer(request, file.fileno()).integer("job-id")

    def job(self, number: int) -> Job:
        """Read a job and its printer back."""
        request = self._request(_GET_JOB)
        self._say(request, _OPERATION, _INTEGER, "job-id", number)
        try:
            job = self._answer(request)
        except RefusedError as refused:
            if refused.trouble is not Trouble.MISSING:
                return Job(0)  # it may not be read
            job = None
        try:
            printer = self._ask(_GET_PRINTER, "printer-state", "printer-state-reasons")
        except RefusedError as refused:
            # A queue that is deleted takes its jobs with it, the one in the printer too.
            return Job(CANCELED if refused.trouble is Trouble.MISSING else 0, began=True)
        if job is None:
            return Job(COMPLETED)  # no jobs that are over are kept here
        return Job(
            job.integer("job-state"),
            job.texts("job-state-reasons"),
            next(iter(job.texts("job-printer-state-message")), ""),
            job.integer("time-at-processing") > 0,
            printer.integer("printer-state"),
            printer.texts("printer-state-reasons"),
        )

    def _say_media(self, request: int, sheet: Sheet) -> None:
        """Name a paper by its size and edges, as its printer told them; a name would be a guess."""
        library, size, medium = self._library, self._library.ippNew(), self._library.ippNew()
        self._say(size, _JOB, _INTEGER, "x-dimension", sheet.width)
        self._say(size, _JOB, _INTEGER, "y-dimension", sheet.length)
        library.ippAddCollection(medium, _JOB, b"media-size", size)
        for side, edge in zip(ipp.EDGES, (sheet.left, sheet.right, sheet.top, sheet.bottom), strict=True):
            self._say(medium, _JOB, _INTEGER, f"media-{side}-margin", edge)
        library.ippAddCollection(request, _JOB, b"media-col", medium)

    def _ask(self, operation: int, *wanted: str) -> ipp.Attributes:
        request = self._request(operation)
        told = (ctypes.c_char_p * len(wanted))(*(each.encode() for each in wanted))
        self._library.ippAddStrings(
            request, _OPERATION, _KEYWORD, b"requested-attributes", len(wanted), None, told
        )
        return self._answer(request)

    def _request(self, operation: int) -> int:
        request = self._library.ippNewRequest(operation)
        self._say(request, _OPERATION, _URI, "printer-uri", "ipp://localhost" + self._path.decode())
        self._say(request, _OPERATION, _NAME, "requesting-user-name", self._library.cupsUser().decode())
        return request

    def _say(self, request: int, group: int, tag: int, name: str, value: str | int) -> None:
        if isinstance(value, int):
            self._library.ippAddInteger(request, group, tag, name.encode(), value)
        else:
            self._library.ippAddString(request, group, tag, name.encode(), None, value.encode())

    def _answer(self, request: int, document: int = -1) -> ipp.Attributes:
        reply = self._library.cupsDoIORequest(self._scheduler, request, self._path, document, -1)
        if self._library.cupsLastError() > _FINE:
            raise RefusedError(_REFUSALS.get(self._library.cupsLastError(), Trouble.REFUSED))
        return ipp.Attributes(self._library, reply)


def _is_fixed(medium: ipp.Attributes) -> bool:
    return all(least == most for least, most in medium.size())
