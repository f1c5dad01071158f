import os
from pathlib import Path

import pytest

from toggle_desk.application.first_look import FirstLook
from toggle_desk.application.load_catalogue import Catalogue
from toggle_desk.application.window_shape import WindowShape
from toggle_desk.domain.catalogue import DEFAULT_REASONS, Product, Site, offers
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.scanner import ScanRules
from toggle_desk.storage.glance import Glance

SITES = (Site("Anchor", "ANCH-1"), Site("No reference", None))
OFFERS = offers([Product(3532, "In-store Gift"), Product(7, "Café ✓")], (), "GBP")
LOOK = FirstLook(
    connected=True,
    people=(Operator("Max", Role.MANAGER), Operator("Sam", Role.STAFF, "sam@example.com")),
    catalogue=Catalogue("GBP", SITES, SITES[0], OFFERS, OFFERS[1], DEFAULT_REASONS, (Handover.EMAIL,)),
    scanner=ScanRules(("AB-####", "982612##########"), prefix="~"),
    window=WindowShape.FULL_SCREEN,
)


class Till:
    """The files of a till of which something was seen."""

    def __init__(self, folder: Path) -> None:
        self.glance = folder / "glance.json"
        self.settings = folder / "settings.toml"
        self.memory = folder / "memory.json"
        self.settings.write_text("one")
        self.memory.write_text("two")

    def look(self) -> Glance:
        return Glance(self.glance, self.settings, self.memory)


@pytest.fixture
def till(tmp_path: Path) -> Till:
    return Till(tmp_path)


@pytest.mark.parametrize("look", [LOOK, FirstLook(connected=False, people=(), catalogue=None)])
def test_the_next_start_sees_what_the_last_run_saw(till: Till, look: FirstLook) -> None:
    till.look().keep(look)

    assert till.look().find() == look


@pytest.mark.parametrize("source", ["settings", "memory"])
def test_nothing_is_shown_from_before_a_change(till: Till, source: str) -> None:
    till.look().keep(LOOK)

    file: Path = getattr(till, source)
    file.write_text(file.read_text() + "!")

    assert till.look().find() is None


def test_nothing_is_shown_of_a_till_whose_settings_are_gone(till: Till) -> None:
    till.look().keep(LOOK)
    till.settings.unlink()

    assert till.look().find() is None
    till.look().keep(LOOK)


@pytest.mark.parametrize(
    ("part", "instead"),
    [
        ('"connected": true', '"connected": "yes"'),
        ('"people": [', '"people": [{"name": "Eve"}, '),
        ('"role": "manager"', '"role": "emperor"'),
        ('"shape": 1', '"shape": 2'),
        ('"stamps"', '"spots"'),
        ("}", ""),
    ],
)
def test_a_spoilt_glance_is_none(till: Till, part: str, instead: str) -> None:
    till.look().keep(LOOK)
    text = till.glance.read_text()
    assert part in text

    till.glance.write_text(text.replace(part, instead))

    assert till.look().find() is None


def test_what_is_kept_already_is_not_written_again(till: Till) -> None:
    glance = till.look()
    glance.keep(LOOK)
    written = till.glance.stat().st_ino

    glance.keep(LOOK)

    assert written == till.glance.stat().st_ino


@pytest.mark.skipif(os.name != "posix", reason="other systems have other ways to keep a file private")
def test_names_of_people_are_for_their_own_eyes(till: Till) -> None:
    till.look().keep(LOOK)

    assert 0 == till.glance.stat().st_mode & 0o077
