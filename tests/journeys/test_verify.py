"""The records are looked at from the outside, by a person who has only the command and Toggle's books."""

import subprocess
import sys
from pathlib import Path

from tests.journeys.conftest import Scene
from toggle_desk.storage.database import Database

CUT_OFF = """
    DELETE FROM event WHERE seq >= (
        SELECT min(seq) FROM event WHERE reference = (SELECT reference FROM intent ORDER BY id DESC LIMIT 1)
    );
    DELETE FROM mark WHERE id = (SELECT max(id) FROM intent);
    DELETE FROM secret WHERE id = (SELECT max(id) FROM intent);
    DELETE FROM pending WHERE id = (SELECT max(id) FROM intent);
    DELETE FROM intent WHERE id = (SELECT max(id) FROM intent);
    DELETE FROM head;
"""


def test_the_marks_in_toggles_books_belong_to_the_records_until_those_are_cut_off(
    scene: Scene, tmp_path: Path
) -> None:
    for _ in range(3):
        scene.till.issue("20.00")
    notes = [sale.order["note"] for sale in scene.rival.sales]
    export = tmp_path / "orders.csv"
    export.write_text("note\n" + "\n".join(notes), "utf-8")

    whole = scene.till.run("verify", "--against", str(export), "--json")
    with_mark = scene.till.run("verify", "--mark", notes[-1].rpartition("#")[2])
    _cut_off(scene.till.folder / "ledger.db")
    less = scene.till.run("verify", "--against", str(export), "--json")

    assert (0, True, 0) == (whole.code, whole.json["whole"], with_mark.code)
    assert whole.json["marks"]["given"] == whole.json["marks"]["fit"] > 0
    assert (1, False) == (less.code, less.json["whole"])
    assert "foreign_mark" in [flaw["wrong"] for flaw in less.json["flaws"]]
    assert "does not belong to these records" in less.err


def test_the_proof_of_a_card_is_a_program_that_needs_nothing_else(scene: Scene, tmp_path: Path) -> None:
    reference = scene.till.issue("20.00").json["reference"]
    scene.till.issue("15.00")
    file = tmp_path / "proof.py"

    ran = scene.till.run("verify", "--proof", reference, str(file))
    done = subprocess.run(
        [sys.executable, "-I", str(file)], capture_output=True, text=True, check=False, timeout=20
    )

    assert (0, 0, "") == (ran.code, done.returncode, done.stderr)
    assert reference in done.stdout
    assert scene.rival.sales[0].number not in file.read_text("utf-8")


def test_what_makes_no_sense_is_refused_before_anything_is_read(scene: Scene, tmp_path: Path) -> None:
    wrong = (
        ["--mark", "12"],
        ["--mark", "#12:3fa2b8c1 #13:3fa2b8c1"],
        ["--proof", "TDP"],
        [str(tmp_path / "proof.py")],
        ["--operator", "Sam"],
    )

    assert [2] * len(wrong) == [scene.till.run("verify", *options).code for options in wrong]
    assert 1 == scene.till.run("verify", "--against", str(tmp_path / "none.csv")).code
    assert 2 == scene.till.run("verify", "--proof", "TDPNONE", str(tmp_path / "proof.py")).code


def test_a_recovery_sheet_is_only_of_records_that_have_a_key(scene: Scene) -> None:
    assert 3 == scene.till.run("recover", "--sheet").code
    assert 2 == scene.till.run("recover", stdin="ABCD EFGH\n\n").code
    assert 2 == scene.till.run("recover", "--operator", "Sam").code
    assert 2 == scene.till.run("recover", "--sheet", "--provision", "new.toml").code
    assert 2 == scene.till.run("recover", "--provision", "missing.toml").code


def _cut_off(file: Path) -> None:
    """Take the last two cards out with all that tells of them: the last mark at Toggle is before the last."""
    database = Database.open(file, key=None)
    with database.writing() as statements:
        for (name,) in list(statements.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")):
            statements.run(f"DROP TRIGGER {name}")
        for statement in CUT_OFF.split(";")[:-1] * 2:
            statements.run(statement)
    database.close()
