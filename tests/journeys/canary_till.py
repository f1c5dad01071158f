"""A day at a till whose every secret is made up, in real processes beside a real vault; told as JSON.

Run by test_canaries.py within a D-Bus session of its own: `canary_till FOLDER URL`.
"""

import json
import os
import sys
from contextlib import closing
from pathlib import Path

from tests.doubles.canaries import Canary, files_below, leaks, watched_processes
from tests.doubles.rival import ACCOUNT, PASSWORD, USERNAME
from tests.doubles.till import SETUP, Ran, start, usual
from tests.storage.secret_service import unlock
from tests.storage.test_guests import everything_in
from toggle_desk.composition import vault_of
from toggle_desk.runtime.clock import SystemClock
from toggle_desk.runtime.installation import Installation
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.liveness import Process

PIN, NEW_PIN, MANAGERS_PIN, WRONG_PIN = "604718", "915026", "739155", "380671"
GUEST = "quentin.vexlow@zyxwv-guest.example"
ALIAS = "98260000000000417"
PEOPLE = """
[[operators]]
name = "Sam"
role = "staff"
pin = "{pin}"

[[operators]]
name = "Mo"
role = "manager"
pin = "739155"
"""
HANDED_OVER = {
    "stdout of the card": "it is how the command line hands a card over",
    "stdout of the email": "a script is told of every card that it issues",
    "records, secret": "in the encrypted ledger for a day, so that a card can be shown again",
}


class Day:
    """The commands of a day, and all that they said."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.url = url
        self.said: dict[str, bytes] = {}
        self.codes: dict[str, int] = {}

    def runs(self, name: str, *arguments: str, stdin: str = "") -> Ran:
        where = (f"--data-dir={self.data}", f"--api-url={self.url}")
        kept = {name: os.environ[name] for name in ("DBUS_SESSION_BUS_ADDRESS", "TMPDIR", "XDG_DATA_HOME")}
        nothing = {"TOGGLE_DESK_USERNAME": "", "TOGGLE_DESK_PASSWORD": ""}
        ran = start((*where, *arguments), stdin, kept | nothing).ended()
        self.said |= {f"stdout of {name}": ran.out.encode(), f"stderr of {name}": ran.err.encode()}
        self.codes[name] = ran.code
        return ran


def provisioning(folder: Path, pin: str) -> str:
    """Write the owner's own file, which is no part of the till."""
    file = folder / "owner" / "provisioning.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(SETUP + PEOPLE.format(pin=pin), "utf-8")
    return str(file)


def work(day: Day) -> Ran:
    """Do all that a till does; gives how the card was issued."""
    connect = ("connect", "--username", USERNAME, "--account", str(ACCOUNT))
    day.runs("connect", *connect, stdin=f"{PASSWORD}\n")
    day.runs("provision", "provision", provisioning(day.folder, PIN))
    card = day.runs("the card", "issue", *usual(), "--operator", "Sam", stdin=f"{PIN}\n")
    emailed = [*usual("5.00")[:-2], "--email", GUEST, "--json"]
    day.runs("the email", "issue", *emailed, "--operator", "Sam", stdin=f"{PIN}\n")
    day.runs("a wrong PIN", "issue", *usual(), "--operator", "Sam", stdin=f"{WRONG_PIN}\n")
    by_manager = {"stdin": f"{MANAGERS_PIN}\n"}
    day.runs("a new PIN", "provision", provisioning(day.folder, NEW_PIN), "--operator", "Mo", **by_manager)
    reversal = ("reverse", card.json["reference"], "--reason", "slip", "--json")
    day.runs("the reversal", *reversal, "--operator", "Sam", stdin=f"{NEW_PIN}\n")
    listed = ("history", "--csv", str(day.data / "cards.csv"), "--json", "--operator", "Mo")
    day.runs("the list", *listed, **by_manager)
    day.runs("the check", "doctor", "--json")
    return card


def main(folder: Path, url: str) -> None:
    unlock()
    day = Day(folder, url)
    with watched_processes() as processes:
        card = work(day)
    sys.stdout.write("done\n")
    sys.stdout.flush()
    place = Installation.of(day.data, url, practice=False)
    keys = vault_of(place).ledger_keys(may_create=False)
    assert keys is not None
    canaries = [
        Canary("API username", USERNAME, {"cmdline": "it is given as an option, and is no secret alone"}),
        Canary("API password", PASSWORD),
        Canary("card number", card.json["card_reference"], HANDED_OVER),
        Canary("card alias", ALIAS, HANDED_OVER),
        Canary("card PIN", card.json["pin"], HANDED_OVER),
        Canary("guest's address", GUEST, {"cmdline": "it is given as an option"}),
        Canary("PIN", PIN),
        Canary("new PIN", NEW_PIN),
        Canary("wrong PIN", WRONG_PIN),
        Canary("manager's PIN", MANAGERS_PIN),
        Canary("ledger key", keys.file),
        Canary("seal key", keys.seal),
        *(Canary("token", token) for token in sys.stdin.read().split()),
    ]
    with closing(Process(place.paths.senders, "search")) as process:
        now = SystemClock().now
        with closing(SqliteLedger.open(place.paths.ledger, keys=keys, process=process, now=now)) as ledger:
            with ledger.database.reading() as statements:
                secrets = [repr(row) for row in statements.rows("SELECT * FROM secret")]
            rest = everything_in(ledger)
            for row in secrets:
                rest = rest.replace(row, "")
            records = {"records, secret": "".join(secrets).encode(), "records": rest.encode()}
            encrypted = ledger.encrypted
    below = files_below(day.data, Path(os.environ["TMPDIR"]), Path(os.environ["XDG_DATA_HOME"]))
    report = {
        "codes": day.codes,
        "encrypted": encrypted,
        "places": [len(below), len(processes), len(day.said)],
        "leaks": leaks({**below, **processes, **day.said, **records}, canaries),
    }
    sys.stdout.write(json.dumps(report) + "\n")
    sys.stdout.flush()
    os._exit(0)  # the vault's daemon keeps the session open else


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
