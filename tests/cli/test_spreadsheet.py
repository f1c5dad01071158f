"""A CSV file says in a spreadsheet what it says in the ledger: values are values, and text stays text."""

import csv
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.presenters.entries import entry_in
from toggle_desk.application.records import Entry
from toggle_desk.cli.spreadsheet import decimal_mark, write_csv
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import Money

AT = datetime(2026, 7, 2, 23, 30, 5, tzinfo=UTC)
VALUES = {"date", "time", "amount"}
# Tables that a spreadsheet would make a date, a number, a time, a share or a formula of.
TABLES = ("1-2", "007", "12", "3E5", "12:30", "1/2", "5. März", "Mar-5", "10%", "1234567890123456789", "=1+1")
SPOKEN = {"en-GB": ".", "de-DE": ",", "fr-FR": ",", "pl-PL": ",", "de-CH": ".", "es-MX": "."}
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
CONFIGURED = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{}</value></prop></item></oor:items>"""


@pytest.fixture(autouse=True)
def no_language_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_NUMERIC"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")


def cards() -> Iterator[Entry]:
    card = replace(entry_in(State.ISSUED), created=AT)
    for table in TABLES:
        decided = replace(card.decision, table=table, remark="2 for 1", value=Money(123450, "EUR"))
        yield replace(card, decision=decided)


def written(folder: Path, point: str) -> list[dict[str, str]]:
    assert write_csv(cards(), folder / "cards.csv", point) == len(TABLES)
    with (folder / "cards.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";" if point == "," else ","))


@pytest.mark.parametrize(("point", "amount"), [(".", "1234.50"), (",", "1234,50")])
def test_date_time_zone_and_amount_stand_in_columns_of_their_own(
    tmp_path: Path, point: str, amount: str
) -> None:
    row = written(tmp_path, point)[0]

    here = AT.astimezone()
    assert (row["date"], row["time"]) == (f"{here:%Y-%m-%d}", f"{here:%H:%M:%S}")
    assert re.fullmatch(r"UTC([+-]\d\d:\d\d)?", row["time zone"])
    assert (row["amount"], row["currency"]) == (amount, "EUR")


def test_what_would_be_taken_for_more_than_text_is_marked_as_text(tmp_path: Path) -> None:
    rows = written(tmp_path, ".")

    assert [row["table"] for row in rows] == [f"'{table}" for table in TABLES]
    assert (
        "•••• 2345",
        "2 for 1",
        "LEEDS-01",
    ) == (rows[0]["card"], rows[0]["note"], rows[0]["site reference"])
    assert rows[0]["reference"] == entry_in(State.ISSUED).reference


@pytest.mark.parametrize(
    ("chosen", "environment", "mark"),
    [
        ("de", {}, ","),
        ("cy", {"LANG": "de_DE.UTF-8"}, "."),
        ("", {"LANG": "pl_PL.UTF-8"}, ","),
        ("", {"LANG": "en_GB.UTF-8", "LC_ALL": "sv_SE"}, ","),
        ("", {"LANG": "de_CH.UTF-8"}, "."),
        ("es", {"LANG": "es_MX.UTF-8"}, "."),
        ("de", {"LANG": "it_CH.UTF-8"}, ","),
        ("", {"LANG": ""}, "."),
    ],
)
def test_numbers_wear_the_mark_of_the_tills_language_else_of_this_computers(
    monkeypatch: pytest.MonkeyPatch,
    chosen: str,
    environment: Mapping[str, str],
    mark: str,
) -> None:
    for name, value in environment.items():  # the computer's own way to say it
        monkeypatch.setenv(name, value)

    assert decimal_mark(chosen) == mark


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("spoken", SPOKEN)
def test_libreoffice_reads_numbers_as_numbers_and_tables_as_text(
    tmp_path: Path, pytestconfig: pytest.Config, spoken: str
) -> None:
    if not pytestconfig.getoption("--long"):
        pytest.skip("takes seconds for each language: --long")
    written(tmp_path, SPOKEN[spoken])

    rows = opened_in_libreoffice(tmp_path, spoken)

    for row, table in zip(rows, TABLES, strict=True):
        kinds = {name: kind for name, (kind, _) in row.items()}
        assert (kinds["date"], row["date"][1]) == ("date", f"{AT.astimezone():%Y-%m-%d}")
        assert ("float", "1234.5") == row["amount"]
        assert row["table"] == ("string", f"'{table}")
        assert {name for name, kind in kinds.items() if kind != "string"} <= VALUES


def opened_in_libreoffice(folder: Path, spoken: str) -> list[dict[str, tuple[str, str]]]:
    """Open the file as a double click does on a computer of that language; kind and value of every cell."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(CONFIGURED.format(spoken), "utf-8")
    separator = ord(";" if SPOKEN[spoken] == "," else ",")
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    # Separator, quote, UTF-8, first line, the computer's language, quotes mean nothing, no special numbers.
    command += [f"--infilter=CSV:{separator},34,76,1,,0,false,false", "--convert-to", "fods"]
    command += ["--outdir", str(folder), str(folder / "cards.csv")]
    subprocess.run(
        command, check=True, capture_output=True, timeout=120, env={**os.environ, "HOME": str(folder)}
    )
    lines = [
        [cell for each in line.iter(f"{TABLE}table-cell") for cell in cells_of(each)]
        for line in ET.parse(folder / "cards.fods").iter(f"{TABLE}table-row")  # noqa: S314 - our own
    ]
    names = [value for _, value in lines[0]]
    return [dict(zip(names, line, strict=False)) for line in lines[1:] if any(value for _, value in line)]


def cells_of(cell: ET.Element) -> list[tuple[str, str]]:
    kind = cell.get(f"{OFFICE}value-type", "string")
    text = "".join(cell.itertext()).strip()
    value = cell.get(f"{OFFICE}date-value") or cell.get(f"{OFFICE}value") or text
    return [(kind, value)] * (int(cell.get(f"{TABLE}number-columns-repeated", "1")) if text else 1)
