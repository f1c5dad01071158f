"""The ledger leaves the program as a table that no spreadsheet takes for instructions."""

import csv
from pathlib import Path

from tests.journeys.conftest import Scene


def test_an_export_holds_every_card_in_words_and_no_formula(scene: Scene, tmp_path: Path) -> None:
    note, table = "=HYPERLINK(1)", "@SUM(A1)"
    issued = scene.till.issue("20.00", "--note", note, "--table", table)
    file = tmp_path / "cards.csv"

    ran = scene.till.run("history", "--csv", str(file), "--json")

    assert (issued.code, ran.code, ran.json["rows"]) == (0, 0, 1)
    with file.open(encoding="utf-8-sig", newline="") as text:
        (row,) = csv.DictReader(text)
    assert (row["amount"], row["currency"], row["state"]) == ("20.00", "GBP", "Issued")
    assert row["reference"] == scene.rival.sales[0].reference
    assert (row["note"], row["table"]) == (f"'{note}", f"'{table}")
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())
    assert scene.rival.sales[0].number not in file.read_text("utf-8-sig")


def test_an_export_that_cannot_be_written_says_so(scene: Scene, tmp_path: Path) -> None:
    ran = scene.till.run("history", "--csv", str(tmp_path / "no" / "such" / "folder.csv"))

    assert ran.code == 1
    assert "Traceback" not in ran.err
