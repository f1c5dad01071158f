"""The whole program without its window, against the built-in Toggle over HTTP."""

from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest

from toggle_desk.application.desk import Desk
from toggle_desk.application.records import Entry
from toggle_desk.application.settings import Settings
from toggle_desk.composition import open_desk
from toggle_desk.domain.catalogue import DEFAULT_REASONS, NO_SITE, Choice, Product
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import OWNER
from toggle_desk.domain.request import IssueRequest
from toggle_desk.runtime.installation import Installation
from toggle_desk.sandbox.server import Sandbox

GIFT = Product(3532, "In-store Gift")


@dataclass(frozen=True, slots=True)
class Bench:
    """A till that is connected to the practice account; `connection` goes into its provisioning file."""

    folder: Path
    sandbox: Sandbox
    environment: pytest.MonkeyPatch

    def desk(self, password: str = "practice") -> AbstractAsyncContextManager[Desk]:
        """Open the till for an API user."""
        self.environment.setenv("TOGGLE_DESK_USERNAME", "practice")
        self.environment.setenv("TOGGLE_DESK_PASSWORD", password)
        return open_desk(Installation.of(self.folder, self.sandbox.url, practice=False))


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    with Sandbox(tmp_path / "toggle.db") as sandbox:
        yield Bench(tmp_path / "till", sandbox, monkeypatch)


def set_up(desk: Desk, connection: str = "") -> Settings:
    """Apply a provisioning file for the practice account."""
    return desk.setup.provision(f"[connection]\naccount_id = 662\n{connection}", OWNER)


async def issue(desk: Desk, product: Product = GIFT, currency: str = "GBP") -> Entry:
    """Issue one card as the window does."""
    return await desk.issuing.issue_card(
        IssueRequest(
            form_token=desk.issuing.tokens(),
            site=NO_SITE,
            product=product,
            choice=Choice(Money(2000, currency)),
            reason=DEFAULT_REASONS[0],
            operator=OWNER,
            handover=Handover.SHOW,
        )
    )
