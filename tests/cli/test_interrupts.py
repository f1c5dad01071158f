"""A person who ends a command gets their way at once, also in the moment before it waits for a PIN."""

import asyncio
import io
import signal
from collections.abc import Iterator

import pytest

from toggle_desk.cli.run import end_on_request
from toggle_desk.cli.sign_in import read_secret


class Typed(io.BytesIO):
    """A line that is typed while Ctrl-C is pressed."""

    def readline(self, size: int | None = -1, /) -> bytes:
        signal.raise_signal(signal.SIGINT)
        return super().readline(size)


def piped(line: bytes) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(line))


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    before = [(number, signal.getsignal(number)) for number in (signal.SIGINT, signal.SIGTERM)]
    yield
    for number, handler in before:
        signal.signal(number, handler)


def test_a_request_to_end_that_came_a_moment_before_waits_for_no_pin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", piped(b"482913\n"))

    async def ask() -> None:
        end_on_request()
        signal.raise_signal(signal.SIGTERM)
        await read_secret("PIN: ")

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(ask())


def test_ctrl_c_breaks_off_the_wait_for_a_pin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(Typed(b"482913\n")))

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(read_secret("PIN: "))


def test_a_command_that_ctrl_c_must_not_reach_goes_on_while_it_reads_its_pin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(Typed(b"482913\n")))

    assert "482913" == asyncio.run(read_secret("PIN: ")).reveal()


@pytest.mark.parametrize(
    "line",
    [
        b"482913\n",
        b"482913\r\n",
        b"482913",
        b"482913 \r\n",  # as `echo 482913 | toggle-desk` of Windows writes it
        b"\xef\xbb\xbf482913\r\n",
        "482913\r\n".encode("utf-16"),
        b"\xfe\xff" + "482913\r\n".encode("utf-16-be"),
    ],
)
def test_what_a_console_or_an_editor_adds_to_a_line_is_no_part_of_a_secret(
    monkeypatch: pytest.MonkeyPatch, line: bytes
) -> None:
    monkeypatch.setattr("sys.stdin", piped(line))

    assert "482913" == asyncio.run(read_secret("PIN: ")).reveal()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16-le", "utf-16-be"])
def test_each_line_of_a_marked_file_is_read_as_its_mark_says(
    monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    mark = "" if encoding == "utf-8-sig" else "\ufeff"
    monkeypatch.setattr("sys.stdin", piped(f"{mark}482913 \r\n690257\r\n571946".encode(encoding)))

    read = [asyncio.run(read_secret("PIN: ")).reveal() for _ in range(4)]

    assert ["482913", "690257", "571946", ""] == read


@pytest.mark.parametrize("line", ["pässword 1\n".encode(), "pässword 1\n".encode("cp1252")])
def test_a_password_is_read_in_utf_8_and_else_as_this_computer_writes(
    monkeypatch: pytest.MonkeyPatch, line: bytes
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(line), encoding="cp1252"))

    assert "pässword 1" == asyncio.run(read_secret("Password: ")).reveal()
