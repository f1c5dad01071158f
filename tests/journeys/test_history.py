"""The ledger leaves the program as a table that no spreadsheet takes for instructions."""

import csv
import re
from pathlib import Path

from tests.journeys.conftest import Scene

ENGLISH = '{"theme": "system", "scale": 100, "text": 100, "language": "en"}'


def test_an_export_holds_every_card_in_words_and_no_formula(scene: Scene, tmp_path: Path) -> None:
    note, table = "=HYPERLINK(1)", "@SUM(A1)"
    issued = scene.till.issue("20.00", "--note", note, "--table", table)
    file = tmp_path / "cards.csv"

    (scene.till.folder / "appearance.json").write_text(ENGLISH, "utf-8")

    ran = scene.till.run("history", "--csv", str(file), "--json")

    assert (0, 0, 1) == (issued.code, ran.code, ran.json["rows"])
    with file.open(encoding="utf-8-sig", newline="") as text:
        (row,) = csv.DictReader(text)
    assert ("20.00", "GBP", "Issued") == (row["amount"], row["currency"], row["state"])
    assert row["reference"] == scene.rival.sales[0].reference
    assert (row["note"], row["table"]) == (f"'{note}", f"'{table}")
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())
    assert scene.rival.sales[0].number not in file.read_text("utf-8-sig")


def test_an_export_that_cannot_be_written_says_so(scene: Scene, tmp_path: Path) -> None:
    ran = scene.till.run("history", "--csv", str(tmp_path / "no" / "such" / "folder.csv"))

    assert 1 == ran.code
    assert "Traceback" not in ran.err


def test_a_list_says_whose_time_it_tells(scene: Scene) -> None:
    scene.till.issue("20.00")

    (line,) = scene.till.run("history").out.splitlines()

    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC([+-]\d\d:\d\d)?  TD", line)
