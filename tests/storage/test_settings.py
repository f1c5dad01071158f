"""Where the settings are kept, and what becomes of those that cannot be read."""

import os
import re
import stat
import tomllib
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.doubles.settings import MemorySettings
from tests.storage.provisioning import WHOLE, PlainPins
from toggle_desk.application.ports import SettingsStore
from toggle_desk.application.settings import Colleague, Connection, Settings, Till
from toggle_desk.application.window_shape import WindowShape
from toggle_desk.domain.catalogue import CustomRange, PriceOption, ProductRules, Reason, Site
from toggle_desk.domain.errors import Code, NotAccepted, NotIssued
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Contact, Handover
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.rights import USUAL_RIGHTS, Access, Action, Rights
from toggle_desk.domain.scanner import ScanRules
from toggle_desk.storage.settings import TomlSettings, read_provisioning


@pytest.fixture(params=["file", "double"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> SettingsStore:
    return TomlSettings(tmp_path / "settings.toml") if request.param == "file" else MemorySettings()


def test_a_till_that_was_never_set_up_has_the_defaults(store: SettingsStore) -> None:
    assert Settings() == store.load()


def test_settings_are_replaced_as_one_whole(store: SettingsStore) -> None:
    whole = read_provisioning(WHOLE, PlainPins())
    store.save(whole)
    assert store.load() == whole

    store.save(Settings())
    assert Settings() == store.load()


def test_settings_outlive_the_program_and_are_nobody_elses_business(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.toml"
    whole = read_provisioning(WHOLE, PlainPins())

    TomlSettings(file).save(whole)

    assert TomlSettings(file).load() == whole
    assert 0o600 == stat.S_IMODE(file.stat().st_mode)
    assert ["settings.toml"] == [path.name for path in file.parent.iterdir()]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"schema =",
        b"schema = 'one'",
        b"schema = true",
        b"schema = 0",
        b"schema = 1\n[connection]\ncolour = 'red'",
        b"schema = 1\n[[operators]]\nname = 'Sam'\nrole = 'staff'\npin = '482913'",
    ],
)
def test_settings_that_make_no_sense_are_set_aside_and_named(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    store = TomlSettings(file)

    assert Settings() == store.load()

    assert store.set_aside is not None
    assert re.fullmatch(r"settings\.toml\.set-aside-\d{8}T\d{6}\.\d{6}Z", store.set_aside)
    assert (tmp_path / store.set_aside).read_bytes() == content
    assert not file.exists()


def test_settings_of_a_newer_program_are_left_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("schema = 2\n[something]\nnew = 1")
    store = TomlSettings(file)

    with pytest.raises(NotAccepted) as refusal:
        store.load()

    assert "schema" == refusal.value.facts["where"]
    assert file.read_text().startswith("schema = 2")
    assert store.set_aside is None


def test_settings_of_an_older_program_are_taken_forward_and_kept_as_they_were(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    older = b"schema = 1\n[connection]\naccount = 662\n"
    file.write_bytes(older)

    found = TomlSettings(file, [account_gets_its_name]).load()

    assert 662 == found.connection.account_id
    assert (tmp_path / "settings.toml.schema-1").read_bytes() == older
    assert 2 == tomllib.loads(file.read_text())["schema"]
    assert TomlSettings(file, [account_gets_its_name]).load() == found


def test_older_settings_that_cannot_be_kept_are_not_replaced(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b"schema = 1\n[connection]\naccount = 662\n")
    (tmp_path / "settings.toml.schema-1").mkdir()

    with pytest.raises(NotIssued):
        TomlSettings(file, [account_gets_its_name]).load()

    assert file.read_text().startswith("schema = 1")


def account_gets_its_name(fields: dict[str, Any]) -> dict[str, Any]:
    return {"connection": {"account_id": fields["connection"]["account"]}}


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    store = TomlSettings(tmp_path / "file" / "settings.toml")

    with pytest.raises(NotIssued) as refusal:
        store.save(Settings())

    assert Code.FOLDER_UNUSABLE is refusal.value.code
    assert refusal.value.facts == {"folder": str(tmp_path / "file")}
    with pytest.raises(NotIssued):
        store.load()


def test_a_write_that_cannot_be_finished_leaves_the_old_settings_whole(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    store = TomlSettings(file)
    store.save(Settings())
    before = file.read_bytes()
    (tmp_path / f"settings.toml.{os.getpid()}.new").mkdir()

    with pytest.raises(NotIssued):
        store.save(read_provisioning(WHOLE, PlainPins()))

    assert file.read_bytes() == before


def test_settings_that_could_not_be_read_back_are_never_written(tmp_path: Path) -> None:
    store = TomlSettings(tmp_path / "settings.toml")
    store.save(Settings())

    with pytest.raises(NotAccepted) as refusal:
        store.save(Settings(sites=(Site("x" * 61, None),)))

    assert "sites[0].name" == refusal.value.facts["where"]
    assert Settings() == store.load()
    assert store.set_aside is None


NAMES = st.text(
    st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp", "Zs"]), min_size=1, max_size=30
)
IDS = st.integers(1, 2**31 - 1)
MINOR = st.integers(1, 999_999_999)
POUNDS = MINOR.map(lambda minor: Money(minor, "GBP"))
CONTACTS = st.builds(Contact, st.just("books@example.com"), NAMES, NAMES)


def _rights(cells: dict[tuple[Action, Role], Access]) -> Rights:
    rights = USUAL_RIGHTS
    for (action, role), access in cells.items():
        rights = rights.with_access(action, role, access)
    return rights


SETTINGS = st.builds(
    Settings,
    connection=st.builds(
        Connection,
        account_id=st.none() | IDS,
        merchant_id=st.none() | IDS,
        sales_channel_id=IDS,
        discount_type_id=IDS,
        auto_fulfil=st.booleans(),
        receipt_contact=st.sampled_from(["omit", "operator"]) | CONTACTS,
        proxy=st.none() | st.just("http://proxy:8080"),
    ),
    sites=st.lists(st.builds(Site, NAMES, NAMES), unique_by=lambda site: site.reference, max_size=4).map(
        tuple
    ),
    products=st.lists(
        st.builds(
            ProductRules,
            name=NAMES,
            id=st.none() | IDS,
            amounts=st.lists(POUNDS, max_size=4).map(tuple),
            options=st.lists(
                st.builds(PriceOption, IDS, POUNDS), unique_by=lambda option: option.id, max_size=3
            ).map(tuple),
            custom=st.none() | st.builds(CustomRange, st.just(1), MINOR, MINOR),
        ),
        max_size=3,
    ).map(tuple),
    reasons=st.lists(
        st.builds(Reason, st.from_regex(r"[a-z0-9_]{1,24}", fullmatch=True), NAMES, st.none() | POUNDS),
        unique_by=lambda reason: reason.code,
        max_size=4,
    ).map(tuple),
    operators=st.lists(
        st.builds(
            Colleague,
            st.builds(Operator, NAMES, st.sampled_from(Role), st.none() | st.just("sam@anchor.example")),
            st.none() | st.just("$argon2id$"),
            st.booleans(),
            st.none() | st.just("0f" * 32),
        ),
        unique_by=lambda person: person.operator.name.casefold(),
        max_size=4,
    )
    .filter(lambda people: not people or any(one.active for one in people))
    .map(tuple),
    rights=st.dictionaries(
        st.tuples(st.sampled_from(Action), st.sampled_from(list(Role)[:-1])), st.sampled_from(Access)
    ).map(_rights),
    limits=st.builds(Limits, *[st.none() | MINOR] * 10, st.none() | st.integers(1, 1000)),
    till=st.builds(
        Till,
        name=NAMES,
        handover=st.lists(st.sampled_from(Handover), min_size=1, unique=True).map(tuple),
        window=st.none() | st.sampled_from(WindowShape),
        auto_lock=st.integers(30, 900),
        day_starts=st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    ),
    scanner=st.builds(ScanRules, st.lists(st.just("AB-####")).map(tuple), st.text("~]/x", max_size=8)),
)


@settings(max_examples=40, deadline=None)
@given(wanted=SETTINGS)
def test_whatever_was_set_up_is_read_back_exactly(
    tmp_path_factory: pytest.TempPathFactory, wanted: Settings
) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.toml"

    TomlSettings(file).save(wanted)

    store = TomlSettings(file)
    assert store.load() == wanted
    assert store.set_aside is None
    assert 1 == tomllib.loads(file.read_text())["schema"]
