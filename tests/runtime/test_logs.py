import json
import logging
import re
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.errors import Code, RecordsUnusable
from toggle_desk.runtime.logs import RedactingFormatter, redact, start_log, trace_of

TOKEN = "eyJ0eXAiOiJKV1Qi.eyJzdWIiOiIxMjM0.dGhlLXNpZ25hdHVyZQ"
NUMBER = "6335860000000012345"
EMAIL = "guest.name@mail.example.org"


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """Give the root logger, and put everything back as it was."""
    root = logging.getLogger()
    names = ("httpx", "httpcore", "keyring", "asyncio")
    before = root.level, list(root.handlers), logging.raiseExceptions
    levels = {name: logging.getLogger(name).level for name in names}
    yield root
    for handler in [each for each in root.handlers if each not in before[1]]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(before[0])
    logging.raiseExceptions = before[2]
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"token {TOKEN} used", "token [token] used"),
        ("Authorization: Bearer abc.def", "Authorization: [token]"),
        ("bearer  xyz", "[token]"),
        (f"card {NUMBER}.", "card [number]."),
        ("card 123456789012 and 12345", "card [number] and 12345"),
        (f"sent to {EMAIL}!", "sent to [email]"),
        (f"<{EMAIL}>", "<[email]>"),
        ("through https://till:Pass-word@proxy.example:8080", "through https://[login] proxy.example:8080"),
        ("two\u2028lines and \u202ebackwards", "two?lines and ?backwards"),
        ("reference TDPTILL0000000000000000000000001", "reference TDPTILL0000000000000000000000001"),
        ("nothing to hide", "nothing to hide"),
    ],
)
def test_what_is_worth_money_is_struck_out(text: str, told: str) -> None:
    assert told == redact(text)


@given(
    before=st.text("abc \"'<>=:,;()[]{}", max_size=10),
    secret=st.sampled_from([TOKEN, NUMBER, EMAIL]),
    after=st.text(" \"'<>=:,;()[]{}", max_size=10),
)
def test_no_secret_survives_wherever_it_stands(before: str, secret: str, after: str) -> None:
    assert secret not in redact(f"{before}{secret}{after}")


def test_a_record_is_one_line_of_json_without_secrets(tmp_path: Path, root: logging.Logger) -> None:
    file = tmp_path / "logs" / "toggle-desk.log"
    start_log(file)
    mistake = RuntimeError(NUMBER)
    logging.getLogger("toggle_desk.api").info("asked for %s\nand more", NUMBER, exc_info=mistake)

    (line,) = file.read_text("utf-8").splitlines()
    told = json.loads(line)
    assert ("INFO", "toggle_desk.api", "asked for [number]\nand more") == (
        told["level"],
        told["from"],
        told["what"],
    )
    assert NUMBER not in line
    assert "builtins.RuntimeError" == told["trace"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", told["at"])
    assert logging.INFO == root.level


def test_a_record_without_a_mistake_has_no_trace() -> None:
    record = logging.LogRecord("toggle_desk", logging.INFO, __file__, 1, "all is well", None, None)

    assert "trace" not in json.loads(RedactingFormatter().format(record))


def test_other_peoples_chatter_is_left_out(tmp_path: Path, root: logging.Logger) -> None:
    file = tmp_path / "toggle-desk.log"
    start_log(file)

    logging.getLogger("httpcore").info("request headers")

    assert "" == file.read_text("utf-8")
    assert root.handlers


def test_the_log_and_its_folder_are_private(tmp_path: Path, root: logging.Logger) -> None:
    file = tmp_path / "logs" / "toggle-desk.log"

    start_log(file)

    if sys.platform != "win32":
        assert 0o700 == file.parent.stat().st_mode & 0o777
        assert 0o600 == file.stat().st_mode & 0o777
    assert root.handlers


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a person's folder to that person")
def test_a_log_that_others_could_read_is_closed_to_them(tmp_path: Path, root: logging.Logger) -> None:
    file = tmp_path / "toggle-desk.log"
    file.touch(mode=0o644)

    start_log(file)

    assert 0o600 == file.stat().st_mode & 0o777
    assert root.handlers


@pytest.mark.expects_log("Task 739155", "739155 was refused")
def test_what_libraries_say_is_told_only_as_far_as_it_quotes_nothing(
    tmp_path: Path, root: logging.Logger
) -> None:
    file = tmp_path / "toggle-desk.log"
    start_log(file)

    logging.getLogger("asyncio").error("Task exception was never retrieved\nfuture: <Task 739155>")
    logging.getLogger("httpx").warning("%s was refused", "739155")

    said = [json.loads(line)["what"] for line in file.read_text("utf-8").splitlines()]
    assert ["Task exception was never retrieved", "%s was refused"] == said
    assert root.handlers


def test_a_mistake_is_told_by_its_kind_its_place_and_what_went_before() -> None:
    def inner() -> None:
        raise FileNotFoundError(2, "the words", "/home/kim/secret")

    def outer() -> None:
        try:
            inner()
        except OSError as cause:
            raise RecordsUnusable(Code.RECORDS_LOST, detail="739155") from cause

    with pytest.raises(RecordsUnusable) as caught:
        outer()

    lines = [re.sub(r":\d+ in", " in", line) for line in trace_of(caught.value)]
    here = "tests/runtime/test_logs.py in"
    name = test_a_mistake_is_told_by_its_kind_its_place_and_what_went_before.__name__
    assert [
        f"{here} outer",
        f"{here} inner",
        "builtins.FileNotFoundError ENOENT",
        "then",
        f"{here} {name}",
        f"{here} outer",
        "toggle_desk.domain.errors.RecordsUnusable records_lost",
    ] == lines


def test_mistakes_that_know_each_other_are_told_once() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    group = ExceptionGroup("both", [first, second])

    told = list(trace_of(group))

    assert ["builtins.ExceptionGroup", "with", "builtins.KeyError", "then", "builtins.ValueError"] == told


def test_a_folder_that_cannot_be_used_costs_only_the_log(tmp_path: Path, root: logging.Logger) -> None:
    (tmp_path / "logs").write_text("a file where a folder should be", "utf-8")

    start_log(tmp_path / "logs" / "toggle-desk.log")
    logging.getLogger("toggle_desk").info("still running")

    assert any(isinstance(handler, logging.NullHandler) for handler in root.handlers)


def test_a_log_that_cannot_be_written_to_any_more_prints_nothing_over_the_till(
    tmp_path: Path, root: logging.Logger, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(logging, "raiseExceptions", True)
    start_log(tmp_path / "toggle-desk.log")
    (handler,) = [one for one in root.handlers if isinstance(one, RotatingFileHandler)]
    handler.close()
    handler.stream = (tmp_path / "toggle-desk.log").open(encoding="utf-8")  # it cannot be written to

    root.info("said")

    assert "" == capsys.readouterr().err
