"""Receipt printers of another maker: emupos takes ESC/POS over TCP and shows the paper as a picture.

They run as a program of their own, in the environment that packaging/dev.py makes for them.
"""

import os
import queue
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
import zxingcpp
from PySide6.QtGui import QImage

ENVIRONMENT = Path(sys.prefix) / "printer"
PROGRAM = ENVIRONMENT / ("Scripts/emupos.exe" if sys.platform == "win32" else "bin/emupos")
PATIENCE = 60.0  # seconds in which a printer starts, prints and ends on the slowest and busiest machine
STARTS = 5  # a port that was free may be another program's by the time the printers want it
WHITE, BLACK = 0xFFFFFFFF, 0xFF000000

needs_emulator = pytest.mark.skipif(
    not (PROGRAM.exists() and (ENVIRONMENT / "installed").exists()),
    reason="the simulated receipt printers need Python 3.13 or later, and packaging/dev.py found none",
)
_EVENT = re.compile(r"[\d:.]+  (?P<printer>\S+) +(?P<kind>[a-z.-]+) +(?P<told>.*)")


# A printer as the shops sell it, with as many dots as a test wants; emupos itself has none for 58 mm.
_PROFILE = """
type: printer
name: {dots} dots
dpi: 203
width_dots: {dots}
font_a: {{width: 12, height: 24}}
font_b: {{width: 9, height: 17}}
code_pages: {{0: PC437, 2: PC850, 16: WPC1252, 17: PC866, 18: PC852, 19: PC858}}
default_code_page: 0
drawer_sensor_open_level: high
"""


@dataclass(frozen=True, slots=True)
class Slip:
    """One piece of paper: what is written on it, and its picture dot by dot."""

    text: str
    picture: QImage
    was_cut: bool
    not_understood: tuple[str, ...]

    @property
    def lines(self) -> list[str]:
        """List what is written, line by line."""
        return [line for line in self.text.splitlines() if line]

    @property
    def codes(self) -> list[str]:
        """Read the codes from the picture, as a scanner does."""
        grey = self.picture.convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
        return [found.text for found in zxingcpp.read_barcodes(pixels)]

    @property
    def dots(self) -> bytes:
        """Give the picture as a raster command does: the leftmost dot the highest bit, 1 is black."""
        wide, stride = self.picture.width() // 8, self.picture.bytesPerLine()
        whole = bytes(memoryview(self.picture.constBits()))
        return b"".join(whole[start : start + wide] for start in range(0, len(whole), stride))

    def middle(self, width: int) -> QImage:
        """Cut as much out of the middle of the paper."""
        return self.picture.copy((self.picture.width() - width) // 2, 0, width, self.picture.height())


@dataclass
class EmulatedPrinter:
    """One printer of a running emulator, and what its owner does to it."""

    name: str
    port: int
    folder: Path
    control: httpx.Client
    heard: queue.Queue[tuple[str, str]] = field(default_factory=queue.Queue[tuple[str, str]])

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def next_slip(self) -> Slip:
        """Take the next slip; raises queue.Empty where none comes."""
        not_understood: list[str] = []
        while True:
            kind, told = self.heard.get(timeout=PATIENCE)
            if kind in {"printer.command.unknown", "printer.codepage.unsupported"}:
                not_understood.append(told)
            elif kind == "printer.job.completed":
                boundary, _, name = told.partition("·")[2].strip().partition(" → ")
                return self._taken(name, was_cut=boundary == "cut", not_understood=not_understood)

    def has_printed_nothing_else(self) -> bool:
        """Say whether every slip was taken."""
        return not any(self.folder.glob("*"))

    def gets(self, fault: str) -> None:
        """Bring it into trouble: paper-near-end, paper-out, cover-open, offline."""
        self.control.put(f"/devices/{self.name}/faults/{fault}").raise_for_status()

    def is_rid_of(self, fault: str) -> None:
        """Put that right."""
        self.control.delete(f"/devices/{self.name}/faults/{fault}").raise_for_status()

    def _taken(self, name: str, *, was_cut: bool, not_understood: list[str]) -> Slip:
        files = [self.folder / f"{name}.{kind}" for kind in ("txt", "png", "json")]
        text, picture = files[0].read_text("utf-8"), QImage(str(files[1]))
        assert (picture.format(), picture.colorTable()) == (QImage.Format.Format_Mono, [WHITE, BLACK])
        for file in files:
            file.unlink()
        return Slip(text, picture, was_cut, tuple(not_understood))


@dataclass
class Emulator:
    """All printers of one running program."""

    process: subprocess.Popen[str]
    printers: dict[str, EmulatedPrinter]
    started: queue.Queue[bool] = field(default_factory=queue.Queue[bool])

    def __post_init__(self) -> None:
        self._listening = threading.Thread(target=self._listen, name="emulator")
        self._listening.start()

    def is_switched_off(self) -> None:
        """Pull the plug."""
        self.process.kill()
        self.process.wait(PATIENCE)

    def close(self) -> None:
        """Switch everything off in order."""
        self.process.terminate()
        self.process.wait(PATIENCE)
        self._listening.join()
        for printer in self.printers.values():
            printer.control.close()

    def _listen(self) -> None:
        """Keep what the printers tell until a test asks for it."""
        assert self.process.stdout is not None
        with self.process.stdout as told:
            for line in told:
                if event := _EVENT.fullmatch(line.strip()):
                    self.printers[event["printer"]].heard.put((event["kind"], event["told"]))
                elif line.startswith("Showing events"):
                    self.started.put(True)
        self.started.put(False)


@contextmanager
def emulator(folder: Path, models: Mapping[str, str | int]) -> Generator[Emulator]:
    """Run printers while the block does: each by its name, a profile of emupos or the dots of its own.

    What they print is kept below the folder.
    """
    for _ in range(STARTS):
        running = _start(folder, models)
        try:
            if running.started.get(timeout=PATIENCE):
                yield running
                return
        finally:
            running.close()
    pytest.fail("the simulated receipt printers do not start")


def _start(folder: Path, models: Mapping[str, str | int]) -> Emulator:
    api, *ports = _free_ports(1 + len(models))
    control = httpx.Client(base_url=f"http://127.0.0.1:{api}/api/v1", trust_env=False, timeout=PATIENCE)
    printers: dict[str, EmulatedPrinter] = {}
    devices = ""
    for (name, profile), port in zip(models.items(), ports, strict=True):
        printers[name] = EmulatedPrinter(name, port, folder / name, control)
        if isinstance(profile, int):
            (folder / f"{name}.yaml").write_text(_PROFILE.format(dots=profile), "utf-8")
        reference = f"./{name}.yaml" if isinstance(profile, int) else profile
        devices += f"""
- id: {name}
  type: printer
  profile: {reference}
  connections: [{{tcp: {{port: {port}}}}}]
  receipts_dir: ./{name}
  job_idle_timeout_ms: 3600000
"""
    configuration = folder / "emupos.yaml"
    configuration.write_text(f"schema: 1\napi: {{port: {api}}}\ndevices:{devices}", "utf-8")
    process = subprocess.Popen(
        [PROGRAM, "run", "--config", configuration],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"},
    )
    return Emulator(process, printers)


def _free_ports(count: int) -> list[int]:
    with ExitStack() as held:
        sockets = [held.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)]
        return [each.getsockname()[1] for each in sockets]
