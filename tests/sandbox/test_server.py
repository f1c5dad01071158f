"""Starting, stopping, surviving."""

import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from tests.sandbox.till import Till
from toggle_desk.sandbox.server import Sandbox, serve

ROOT = Path(__file__).parents[2]


def test_it_listens_on_loopback_at_a_free_port(tmp_path: Path) -> None:
    with Sandbox(tmp_path / "one.sqlite") as one, Sandbox(tmp_path / "two.sqlite") as two:
        assert re.fullmatch(r"http://127\.0\.0\.1:[0-9]+/graphql", one.url)
        assert one.url != two.url


def test_it_knows_the_name_and_password_it_was_given(tmp_path: Path) -> None:
    with Sandbox(tmp_path / "book.sqlite", username="till@example.com", password="secret") as sandbox:
        query = '{ loginUser(email: "till@example.com", password: "secret") { id } }'
        reply = httpx.post(sandbox.url, json={"query": query}, trust_env=False)

    assert "X-Authorization" in reply.headers


def test_a_practice_card_survives_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "not there yet" / "book.sqlite"
    with Sandbox(file) as sandbox:
        till = Till(sandbox)
        till.sign_in()
        number = till.issue(reference="TDS1")["Card"]["card_reference"]
        till.close()

    with Sandbox(file) as sandbox:
        again = Till(sandbox)
        again.sign_in()
        assert 1500 == again.card(number)["balance"]
        assert 1 == len(again.look_up("TDS1"))
        again.close()


def test_it_stops_at_once_though_connections_are_open_and_a_reply_is_delayed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    body = json.dumps({"query": "{ LineItems { total } }"}).encode()
    request = b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
    with ExitStack() as running:
        sandbox = running.enter_context(Sandbox(tmp_path / "book.sqlite"))
        address = ("127.0.0.1", int(sandbox.origin.rpartition(":")[2]))
        till = Till(sandbox)
        till.fault("delay", operation="LineItems", stage="before", seconds=60)
        with socket.create_connection(address) as waiting, socket.create_connection(address):
            waiting.sendall(request)
            while not till.state()["requests"].get("LineItems"):
                pass
            began = time.monotonic()
            running.close()
            taken = time.monotonic() - began
            answered = waiting.recv(1)
        till.close()

    assert b"" == answered
    assert taken < 0.25
    assert ("", "") == capfd.readouterr()


def test_it_leaves_no_thread_behind(tmp_path: Path) -> None:
    before = threading.active_count()

    with Sandbox(tmp_path / "book.sqlite"):
        assert threading.active_count() == before + 1

    assert threading.active_count() == before


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    announced: list[str] = []
    with Sandbox(tmp_path / "one.sqlite") as sandbox:
        port = int(sandbox.origin.rpartition(":")[2])

        with pytest.raises(OSError, match="in use"):
            Sandbox(tmp_path / "two.sqlite", port=port).__enter__()
        code = serve(tmp_path / "three.sqlite", port, announced.append)

    assert 1 == code
    assert f"port {port}" in announced[0]


@pytest.mark.skipif(sys.platform == "win32", reason="there a process is interrupted by its console")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_in_the_foreground_it_announces_itself_and_ends_well(tmp_path: Path, number: signal.Signals) -> None:
    command = [sys.executable, "-m", "toggle_desk.sandbox", str(tmp_path / "book.sqlite")]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        sentence = process.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:[0-9]+/graphql", sentence)
        assert address is not None
        reply = httpx.post(address[0], json={"query": "{ Accounts { total } }"}, trust_env=False)
        process.send_signal(number)
        _, problems = process.communicate(timeout=5)

    assert "Unauthorized" == reply.json()["errors"][0]["message"]
    assert "username practice and the password practice" in sentence
    assert (0, "") == (process.returncode, problems)


@pytest.mark.parametrize(
    "body", [b"", b"not json", b"[]", b'{"query": 5}', b'{"query": "{a}", "variables": []}']
)
def test_what_is_no_request_is_told_so(till: Till, body: bytes) -> None:
    reply = till.raw(body)

    if body != b'{"query": "{a}", "variables": []}':
        assert 400 == reply.status_code
    assert reply.json()["errors"]


def test_only_posts_are_answered(sandbox: Sandbox) -> None:
    assert 405 == httpx.get(sandbox.url, trust_env=False).status_code


@pytest.mark.parametrize(
    "query", ["{", "{ NoSuchField }", "query A { Accounts { total } } query B { Accounts { total } }"]
)
def test_a_document_that_is_wrong_is_told_so(till: Till, query: str) -> None:
    reply = till.send(query)

    assert 200 == reply.status_code
    assert reply.json()["errors"][0]["message"]


def test_one_of_several_operations_is_chosen_by_name(till: Till) -> None:
    both = "query A { Accounts { total } } query B { Products(account_id: 662) { id } }"

    assert ["Products"] == list(till.send(both, operation="B").json()["data"])


def test_the_replies_carry_the_time_of_its_clock(till: Till) -> None:
    till.settings(clock_offset_seconds=366 * 24 * 3600)

    assert str(time.gmtime().tm_year + 1) in till.send("{ Accounts { total } }").headers["date"]
