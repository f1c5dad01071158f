"""The real program in processes of its own, on a data folder of its own, as its users meet it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from tests.doubles.rival import ACCOUNT, PASSWORD, USERNAME

PATIENCE = 60  # seconds a command may take before the test gives it up
AT_ONCE = 4  # commands; more of them on a small machine would only time each other out

SETUP = f"""
[connection]
account_id = {ACCOUNT}

[[sites]]
name = "The Anchor, Leeds"
reference = "LEEDS-01"

[[sites]]
name = "Unknown to Toggle"
reference = "NOWHERE-9"

[[products]]
name = "In-store Gift"
id = 3532
amounts = ["5.00", "20.00"]
minimum = "1.00"
maximum = "100.00"
step = "0.50"

[[products]]
name = "Afternoon tea"
id = 3533
options = [{{ id = 16531, value = "45.00" }}]
custom = false

[[reasons]]
code = "waited"
label = "Waited too long"

[till]
name = "till-2"
"""
OPERATORS = """
[[operators]]
name = "Sam"
role = "staff"
pin = "482913"

[[operators]]
name = "Mo"
role = "manager"
pin = "739155"

[limits]
card_maximum = "80.00"
staff_card = "25.00"
staff_day = "40.00"
guest_30_days = "85.00"
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """How one command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """Read exactly one object from standard output, with nothing around it."""
        assert ("{", 1) == (self.out[:1], self.out.count("\n")), (self.out, self.err)
        return json.loads(self.out)


@dataclass
class Running:
    """A command under way."""

    process: subprocess.Popen[bytes]

    def ended(self) -> Ran:
        out, err = self.process.communicate(timeout=PATIENCE)
        return Ran(self.process.returncode, out.decode(), err.decode())

    def interrupt(self) -> None:
        self.process.send_signal(signal.SIGINT)

    def end(self) -> None:
        self.process.terminate()

    def kill(self) -> None:
        self.process.kill()


@dataclass
class Till:
    """One data folder and the address of a Toggle; `environment` may replace what the program is given."""

    folder: Path
    url: str
    environment: Mapping[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def provisioned(cls, folder: Path, url: str, more: str = "") -> Self:
        """Make a till that a provisioning file was applied to."""
        till = cls(folder / "data", url)
        done = till.provision(SETUP + more)
        assert 0 == done.code, done.err
        return till

    def another(self, folder: Path, url: str) -> "Till":
        """Give a till that was set up in the same way, without doing it again."""
        shutil.copytree(self.folder, folder / "data")
        return Till(folder / "data", url)

    def provision(self, text: str) -> Ran:
        """Apply a provisioning file."""
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        file = self.folder.parent / "provisioning.toml"
        file.write_text(text, "utf-8")
        return self.run("provision", str(file))

    def issue(self, amount: str = "20.00", *more: str, stdin: str = "") -> Ran:
        """Issue a card the usual way."""
        return self.start("issue", *usual(amount), *more, stdin=stdin).ended()

    def start_issue(self, amount: str = "20.00", *more: str) -> Running:
        """Begin to issue a card the usual way."""
        return self.start("issue", *usual(amount), *more)

    def reconcile(self) -> dict[str, Any]:
        """Ask about everything that is open, and give what was said."""
        ran = self.run("reconcile", "--json")
        assert 0 == ran.code, ran.err
        return ran.json

    def history(self) -> list[dict[str, Any]]:
        """Give every entry of the ledger, newest first."""
        ran = self.run("history", "--json")
        assert 0 == ran.code, ran.err
        return ran.json["entries"]

    def run(self, *arguments: str, stdin: str = "") -> Ran:
        """Carry out one command."""
        return self.start(*arguments, stdin=stdin).ended()

    def start(self, *arguments: str, stdin: str = "") -> Running:
        """Begin one command; the folder and the address are given as options before it."""
        return start(self.where(*arguments), stdin, self.environment)

    def where(self, *arguments: str) -> list[str]:
        """Put the folder and the address before a command."""
        return [f"--data-dir={self.folder}", f"--api-url={self.url}", *arguments]

    def leaks(self, *secrets: str) -> list[str]:
        """Name every file below the folder that holds one of these texts."""
        files = [file for file in self.folder.rglob("*") if file.is_file()]
        return [
            f"{secret!r} in {file.name}"
            for file in files
            for secret in secrets
            if secret.encode() in file.read_bytes()
        ]


def together(commands: Mapping[str, Callable[[], Ran]]) -> dict[str, Ran]:
    """Carry out commands that have nothing to do with each other, a few at a time."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        waiting = {name: pool.submit(command) for name, command in commands.items()}
        return {name: ended.result() for name, ended in waiting.items()}


def usual(amount: str = "20.00") -> list[str]:
    """Give the arguments of an ordinary card."""
    return [
        *("--site", "LEEDS-01", "--product", "In-store Gift", "--reason", "waited"),
        *("--amount", amount, "--show", "--json"),
    ]


def limited_to(size: int) -> list[str]:
    """Give a launcher under which no file can grow beyond so many bytes, as on a full disk."""
    limit = f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))"
    program = f"import os, resource, sys; {limit}; os.execv(sys.argv[1], sys.argv[1:])"
    return [sys.executable, "-c", program]


def short_of_memory(size: int) -> list[str]:
    """Give a launcher under which the program has so many bytes of address space."""
    limit = f"resource.setrlimit(resource.RLIMIT_AS, ({size}, {size}))"
    program = f"import os, resource, sys; {limit}; os.execv(sys.argv[1], sys.argv[1:])"
    return [sys.executable, "-c", program]


def deaf() -> list[str]:
    """Give a launcher under which standard output takes nothing, like a file on a full disk."""
    program = (
        "import os, sys; os.dup2(os.open('/dev/full', os.O_WRONLY), 1); os.execv(sys.argv[1], sys.argv[1:])"
    )
    return [sys.executable, "-c", program]


def at_a_terminal() -> list[str]:
    """Give a launcher under which a person could type, and never does; prompts go to standard error."""
    program = (
        "import os, pty, sys; ours, theirs = pty.openpty(); os.dup2(theirs, 0); "
        "os.set_inheritable(ours, True); os.setsid(); os.execv(sys.argv[1], sys.argv[1:])"
    )
    return [sys.executable, "-c", program]


def start(
    arguments: Sequence[str],
    stdin: str = "",
    environment: Mapping[str, str] | None = None,
    launcher: Sequence[str] = (),
) -> Running:
    """Begin the program with nothing of this process's environment but what it cannot do without."""
    kept = {name: text for name, text in os.environ.items() if name in {"PATH", "HOME", "SYSTEMROOT"}}
    given = {"TOGGLE_DESK_USERNAME": USERNAME, "TOGGLE_DESK_PASSWORD": PASSWORD}
    # From a file, so that no reader waits for a writer: the program may read its input late or not at all.
    typed = tempfile.TemporaryFile()  # noqa: SIM115, the child keeps it
    typed.write(stdin.encode())
    typed.seek(0)
    process = subprocess.Popen(
        [*launcher, sys.executable, "-m", "toggle_desk", *arguments],
        stdin=typed,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=kept | given | dict(environment or {}),
    )
    typed.close()
    return Running(process)
