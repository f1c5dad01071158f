"""What a command has told about a card stays true, with any mishap while it ends."""

import json
from pathlib import Path

import pytest

from toggle_desk.cli.arguments import parse
from toggle_desk.cli.commands.issue import Issue
from toggle_desk.cli.exits import DONE
from toggle_desk.cli.run import run
from toggle_desk.domain.errors import Code, RecordsUnusable
from toggle_desk.storage.ledger import SqliteLedger

ISSUE = "issue --site=LEEDS-01 --product=3532 --amount=5.00 --reason=waited --show --json"


def test_records_that_cannot_be_closed_take_nothing_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def close(ledger: SqliteLedger) -> None:
        ledger.database.close()
        raise RecordsUnusable(Code.RECORDS_UNUSABLE, detail="disk I/O error")

    monkeypatch.setattr(SqliteLedger, "close", close)
    monkeypatch.setattr("toggle_desk.cli.run.start_log", str)  # it would stay open behind this test

    options = parse(["--practice", f"--data-dir={tmp_path}", *ISSUE.split()])
    assert isinstance(options.command, Issue)

    code = run(options, options.command)

    assert (DONE, "ISSUED") == (code, json.loads(capsys.readouterr().out)["state"])
