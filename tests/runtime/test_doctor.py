"""What the self-check says of an API user by its age."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.doubles.vault import MemoryVault, SilentVault
from toggle_desk import doctor
from toggle_desk.application.settings import Credentials
from toggle_desk.doctor import Health
from toggle_desk.domain.card import Secret
from toggle_desk.runtime.installation import Installation

NOW = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)


def found(
    monkeypatch: pytest.MonkeyPatch, folder: Path, vault: MemoryVault | SilentVault
) -> list[tuple[Health, str]]:
    def vault_of(_: Installation) -> MemoryVault | SilentVault:
        return vault

    monkeypatch.setattr(doctor, "vault_of", vault_of)
    place = Installation.of(folder, None, practice=False)
    return [
        (one.health, one.detail[:19])
        for one in doctor._api_user(place, NOW)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - dated
    ]


@pytest.mark.parametrize(("days", "health"), [(0, Health.OK), (89, Health.OK), (90, Health.NOTE)])
def test_an_api_user_of_ninety_days_is_to_be_replaced(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, days: int, health: Health
) -> None:
    vault = MemoryVault(Credentials("till", Secret("right"), NOW - timedelta(days=days)))

    assert [(health, f"stored {days} days ago"[:19])] == [
        (health, said.rstrip(":")) for health, said in found(monkeypatch, tmp_path, vault)
    ]


@pytest.mark.parametrize(
    "vault", [MemoryVault(), MemoryVault(Credentials("till", Secret("right"))), SilentVault()]
)
def test_an_api_user_whose_age_is_not_known_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, vault: MemoryVault | SilentVault
) -> None:
    assert [] == found(monkeypatch, tmp_path, vault)
