"""A real CUPS with driverless printers of every temper, in a network of its own that ends with the test.

What the printers of `ippeveprinter` received lies in their folders. All of it runs in namespaces of its own:
nothing of this computer's printing is seen or changed.
"""

import os
import shlex
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

_TOOLS = ("cupsd", "ippeveprinter", "lpadmin", "dbus-daemon", "avahi-daemon", "unshare", "pdftoppm")
_MISSING = [tool for tool in _TOOLS if shutil.which(tool, path=f"{os.defpath}:/usr/sbin:/sbin") is None]
needs_cups = pytest.mark.skipif(
    bool(_MISSING) or os.geteuid() != 0,
    reason=f"printing on a real CUPS needs root and what Debian has: {', '.join(_MISSING) or 'installed'}",
)
PATIENCE = 20.0

_BUS = """<busconfig><type>system</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow receive_sender="*"/></policy>
</busconfig>"""
_AVAHI = """[server]
host-name=till
use-ipv6=no
allow-interfaces=lo
enable-dbus=yes
[wide-area]
enable-wide-area=no
"""
_CUPSD = """LogLevel debug
Listen {folder}/cups.sock
Browsing Off
<Location />
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """ServerRoot {folder}
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
ErrorLog {folder}/error_log
AccessLog {folder}/access_log
PageLog {folder}/page_log
FileDevice Yes
Sandboxing relaxed
"""
_START = """ip link set lo up
mount -t tmpfs tmpfs /run/avahi-daemon
dbus-daemon --config-file={folder}/bus.conf --nofork --nopidfile &
until test -S {folder}/bus; do sleep 0.02; done
export DBUS_SYSTEM_BUS_ADDRESS=unix:path={folder}/bus CUPS_SERVER={folder}/cups.sock
export PATH=$PATH:/usr/sbin:/sbin
avahi-daemon -f {folder}/avahi.conf --no-drop-root --no-chroot --no-rlimits &
cupsd -f -c {folder}/cupsd.conf -s {folder}/cups-files.conf &
until lpstat -r; do sleep 0.05; done
"""

Edges = tuple[float, float, float, float]


@dataclass(frozen=True)
class Takes:
    """What a printer takes, in millimetres; a range is of widths and lengths, edges as media-col has them."""

    sizes: tuple[tuple[float, float], ...]
    custom: tuple[float, float, float, float] | None = None
    edges: Edges = (0, 0, 0, 0)
    raster: bool = False  # dots of its own resolution instead of PDF
    dots_per_inch: int = 203

    def described(self) -> str:
        """Write it as `ippeveprinter -a` reads it."""
        fixed = [_sheet(size, self.edges) for size in self.sizes]
        ranges: list[str] = []
        if self.custom:
            least, most, short, long = map(_hundredths, self.custom)
            across, along = f"x-dimension {least}-{most}", f"y-dimension {short}-{long}"
            ranges = [_medium(f"rangeOfInteger {across}", f"rangeOfInteger {along}", self.edges)]
        names = [f"custom_{wide:g}x{long:g}_{wide:g}x{long:g}mm" for wide, long in self.sizes]
        formats = "image/pwg-raster" if self.raster else "application/pdf"
        resolution = f"{self.dots_per_inch}dpi"
        lines = [
            f"ATTR keyword media-supported {','.join(names)}",
            f"ATTR keyword media-default {names[0]}",
            f"ATTR collection media-col-default {fixed[0]}",
            f"ATTR collection media-col-database {','.join(fixed + ranges)}",
            f"ATTR collection media-size-supported {','.join(_size(each) for each in fixed + ranges)}",
            f"ATTR mimeMediaType document-format-supported application/octet-stream,{formats}",
            "ATTR mimeMediaType document-format-default application/octet-stream",
            f"ATTR resolution printer-resolution-supported {resolution}",
            f"ATTR resolution printer-resolution-default {resolution}",
            f"ATTR resolution pwg-raster-document-resolution-supported {resolution}",
            "ATTR keyword pwg-raster-document-type-supported black_1,sgray_8",
            "ATTR keyword pwg-raster-document-sheet-back normal",
            "ATTR keyword sides-supported one-sided",
            "ATTR keyword sides-default one-sided",
            "ATTR keyword print-color-mode-supported monochrome",
            "ATTR keyword print-color-mode-default monochrome",
            "ATTR boolean color-supported false",
        ]
        for side, edge in zip(("left", "right", "top", "bottom"), self.edges, strict=True):
            lines.append(f"ATTR integer media-{side}-margin-supported {_hundredths(edge)}")
        return "\n".join(lines) + "\n"


class PrintShop:
    """One print system; a queue is known by its name."""

    def __init__(self, folder: Path, shell: "subprocess.Popen[str]") -> None:
        self.folder = folder
        self.server = str(folder / "cups.sock")
        self._shell = shell
        self._ports = iter(range(8631, 8731))
        self._devices: dict[str, str] = {}

    def do(self, *commands: str) -> None:
        """Carry out commands beside the print system, and wait for them."""
        done = self.folder / f"done-{time.monotonic_ns()}"
        assert self._shell.stdin is not None
        self._shell.stdin.write("\n".join((*commands, f"touch {done}")) + "\n")
        self._shell.stdin.flush()
        wait_for(done.exists, f"{commands}: {(self.folder / 'said').read_text()}")

    def printer(self, name: str, takes: Takes, *, command: str = "/bin/true") -> Path:
        """Switch a printer on, which does `command` for every job, with its queue; give what it received."""
        folder = self.announced(name, takes, command=command)
        self.has_queues(name)
        return folder

    def announced(self, name: str, takes: Takes, *, command: str = "/bin/true") -> Path:
        """Switch a printer on that has no queue here, and only announces itself."""
        received, about = self.folder / name, self.folder / f"{name}.attributes"
        received.mkdir(mode=0o777)
        about.write_text(takes.described())
        port = str(next(self._ports))
        self._devices[name] = f"ipp://127.0.0.1:{port}/ipp/print"
        run = ["ippeveprinter", "-p", port, "-k", "-d", str(received), "-a", str(about), "-c", command, name]
        self.do(f"{shlex.join(run)} &")
        return received

    def has_queues(self, *names: str) -> None:
        """Give printers their queues one by one; CUPS makes each on a thread from what its printer says."""
        for name in names:
            driver = f"{self.folder}/ppd/{name}.ppd"
            made = f"lpadmin -p {name} -E -v {self.device(name)} -m everywhere"
            self.do(f"until test -f {driver}; do {made}; sleep 0.1; done")

    def device(self, name: str) -> str:
        """Give where a printer is reached."""
        return self._devices[name]

    def queue(self, name: str, like: str, device: str = "") -> str:
        """Give the command for another queue with the driver of a printer, on it or on another device."""
        return f"lpadmin -p {name} -E -v {device or self.device(like)} -P {self.folder}/ppd/{like}.ppd"

    def script(self, name: str, text: str) -> str:
        """Write down what a printer does for each of its jobs."""
        script = self.folder / f"{name}.sh"
        script.write_text(f"#!/bin/sh\n{text}\n")
        script.chmod(0o755)
        return str(script)

    def log(self) -> str:
        """Give what the print system wrote down."""
        return (self.folder / "error_log").read_text(errors="replace")


@contextmanager
def print_shop() -> Generator[PrintShop]:
    """Run a print system for the time of a module; its folder must be open to the user of CUPS's filters."""
    folder = Path(tempfile.mkdtemp(prefix="print"))
    folder.chmod(0o755)
    for each in ("cache", "state", "spool/tmp"):
        (folder / each).mkdir(parents=True)
    for name, text in (
        ("bus.conf", _BUS),
        ("avahi.conf", _AVAHI),
        ("cupsd.conf", _CUPSD),
        ("cups-files.conf", _FILES),
    ):
        (folder / name).write_text(text.replace("{folder}", str(folder)))
    with (folder / "said").open("w") as said:
        shell = subprocess.Popen(
            ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "sh", "-s"],
            stdin=subprocess.PIPE,
            stdout=said,
            stderr=said,
            text=True,
            start_new_session=True,
        )
    try:
        shop = PrintShop(folder, shell)
        shop.do(_START.replace("{folder}", str(folder)))
        yield shop
    finally:
        os.killpg(shell.pid, signal.SIGKILL)
        shell.communicate()
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(come: Callable[[], bool], what: str) -> None:
    """Wait until something is there."""
    ends = time.monotonic() + PATIENCE
    while not come():
        assert time.monotonic() < ends, what
        time.sleep(0.02)


def _sheet(size: tuple[float, float], edges: Edges) -> str:
    wide, long = map(_hundredths, size)
    return _medium(f"integer x-dimension {wide}", f"integer y-dimension {long}", edges)


def _medium(across: str, along: str, edges: Edges) -> str:
    sides = zip(("left", "right", "top", "bottom"), edges, strict=True)
    margins = " ".join(f"MEMBER integer media-{side}-margin {_hundredths(edge)}" for side, edge in sides)
    return f"{{\n MEMBER collection media-size {{ MEMBER {across} MEMBER {along} }}\n {margins}\n}}"


def _size(medium: str) -> str:
    return medium.partition("media-size ")[2].partition("\n")[0]


def _hundredths(millimetres: float) -> int:
    return round(millimetres * 100)
