"""A till with nothing simulated: real clock, file and HTTP. Run as a module it starts tills to be killed."""

import asyncio
import contextlib
import itertools
import os
import sys
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import Path

from tests.doubles.trail import MemoryTrail
from toggle_desk.api.client import ToggleClient
from toggle_desk.application.issue_card import IssueCard
from toggle_desk.application.joining import IssuingPorts, join_issuing
from toggle_desk.application.reconcile import Reconcile
from toggle_desk.application.settings import Connection, Credentials, Settings
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import DEFAULT_REASONS, Choice, Product, Site
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import OWNER
from toggle_desk.domain.request import IssueRequest
from toggle_desk.runtime.clock import SystemClock, SystemIds
from toggle_desk.storage.keys import KEY_LENGTH, LedgerKeys
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.liveness import Process

LEEDS = Site("The Anchor, Leeds", "LEEDS-01")
GIFT = Product(3532, "In-store Gift")
SETTINGS = Settings(connection=Connection(account_id=662), sites=(LEEDS,))
USER = Credentials("practice", Secret("practice"))
KEYS = LedgerKeys(file=b"f" * KEY_LENGTH, seal=b"s" * KEY_LENGTH)


@dataclass(frozen=True, slots=True)
class RealTill:
    """The use cases that issue and reconcile."""

    ledger: SqliteLedger
    issue_card: IssueCard
    reconcile: Reconcile
    ids: SystemIds

    async def issue(self, minor: int) -> None:
        """Give one card from a form of its own; the operator of the day has no PIN and no limits."""
        request = IssueRequest(
            self.ids.token(),
            LEEDS,
            GIFT,
            Choice(Money(minor, "GBP")),
            DEFAULT_REASONS[0],
            OWNER,
            Handover.SHOW,
        )
        await self.issue_card(request)


@contextlib.asynccontextmanager
async def real_till(folder: Path, url: str) -> AsyncGenerator[RealTill]:
    """Open a till on its folder, as a process of its own."""
    clock, ids = SystemClock(), SystemIds("P", "till")
    toggle = ToggleClient.to(url, lambda: USER, clock)
    with (
        contextlib.closing(Process(folder / "senders", ids.token())) as process,
        contextlib.closing(
            SqliteLedger.open(folder / "ledger.db", keys=KEYS, process=process, now=clock.now)
        ) as ledger,
    ):
        issuing = join_issuing(
            IssuingPorts(
                ledger=ledger,
                questions=ledger.questions,
                toggle=toggle,
                clock=clock,
                ids=ids,
                process=process.token,
                settings=lambda: SETTINGS,
                trail=MemoryTrail(),
            )
        )
        yield RealTill(ledger, issuing.issue_card, issuing.reconcile, ids)
        await toggle.close()


async def issue_until_killed(folder: Path, url: str, minor: int) -> None:
    """Say "ready" once signed in, then give one card after the other, each of an amount of its own."""
    async with real_till(folder, url) as till:
        for amount in itertools.count(minor):
            # An open outcome of the same amount would ask for a manager.
            await till.issue(amount)
            if amount == minor:
                print("ready", flush=True)  # noqa: T201, the parent waits for it


def nursery() -> None:
    """Start a process for each line "folder url amount", tell its number, and tell when it is gone.

    A fork takes milliseconds where a new Python takes a second, and dies of `kill -9` all the same.
    """
    for line in sys.stdin:
        folder, url, minor = line.split()
        child = os.fork()
        if not child:
            try:
                asyncio.run(issue_until_killed(Path(folder), url, int(minor)))
            finally:
                os._exit(1)
        print(child, flush=True)  # noqa: T201, the parent waits for it
        _, status = os.waitpid(child, 0)
        print("gone", os.WTERMSIG(status), flush=True)  # noqa: T201, the parent waits for it


if __name__ == "__main__":
    nursery()
