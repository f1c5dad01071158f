# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownMemberType=false
"""What a till sees of a real Secret Service, one word a line; run within a D-Bus session of its own."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import secretstorage
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from toggle_desk.application.settings import Credentials
from toggle_desk.composition import open_desk
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import VaultUnavailable
from toggle_desk.domain.people import OWNER
from toggle_desk.runtime.installation import Installation
from toggle_desk.storage.vault import KeyringVault

SAM = Credentials("sam@example.com", Secret("pässword"))
BUS = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")
PROMPTER = "org.gnome.keyring.SystemPrompter"
REPLACE = 2  # DBUS_NAME_FLAG_REPLACE_EXISTING
SETUP = """
[connection]
account_id = 662

[[operators]]
name = "Sam"
role = "staff"
pin = "482913"
"""


def tell(question: Callable[[], object]) -> None:
    try:
        answer = question()
    except VaultUnavailable as silence:
        answer = silence.code.value
    sys.stdout.write(f"{answer}\n")


def unlock() -> None:
    subprocess.run(
        ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
        input=b"pass",
        stdout=subprocess.DEVNULL,
        check=True,
    )


def contract() -> None:
    """Ask a vault that is open, then locked, then waiting for a person who does not come."""
    unlock()
    vault = KeyringVault("Toggle Desk tests")
    tell(vault.read)
    tell(lambda: vault.write(SAM))
    tell(lambda: vault.read() == SAM)
    keys = vault.ledger_keys(may_create=True)
    tell(lambda: keys is not None and vault.ledger_keys(may_create=False) == keys)
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    tell(vault.read)
    tell(lambda: vault.write(SAM))
    with closing(open_dbus_connection()) as silent:
        silent.send_and_get_reply(new_method_call(BUS, "RequestName", "su", (PROMPTER, REPLACE)))
        tell(KeyringVault("Toggle Desk tests", patience=0.3).read)
    tell(vault.describe)


async def _till(folder: Path, *, first: bool) -> None:
    async with open_desk(Installation.of(folder, "http://127.0.0.1:9", practice=False)) as desk:
        if first:
            desk.setup.provision(SETUP, OWNER)
        signed_in = await desk.setup.sign_in("Sam", Secret("482913"))
        tell(lambda: f"{signed_in.name} {desk.records.unguarded} {desk.records.chain()}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["contract"]:
            contract()
        case ["locked", folder]:
            asyncio.run(_till(Path(folder), first=True))
        case ["unlocked", folder]:
            unlock()
            asyncio.run(_till(Path(folder), first=False))
            asyncio.run(_till(Path(folder), first=False))
        case unknown:
            raise ValueError(unknown)
    sys.stdout.flush()
    os._exit(0)
