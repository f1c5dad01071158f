"""How fast the built-in local Toggle is: cards a second over keep-alive connections, and how soon it answers.

Run it as a script. Each figure stands beside its target and beside what this machine does anyway (a bare echo
over the same sockets, a bare asyncio server): a ratio is worth more than the number of a busy machine.
"""

import json
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
CONNECTIONS = 8
ORDERS = 200  # short bursts: some of them fall where nothing else wants the core
ROUNDS = 60
STARTS = 7
TARGET_PER_SECOND = 1000
TARGET_READY = 0.5

LOGIN = '{ loginUser(username: "practice", password: "practice") { id } }'
ISSUE = """
mutation Issue($order_items: [OrderItemInput!]!, $reference: String!, $unit: String!, $note: String!) {
  createOrder(account_id: 662, currency: "GBP", merchant_id: 26, sales_channel_id: 7, total: 0,
    group_fulfilment: false, auto_fulfil_group_fulfilment: true, merchant_transaction_reference: $reference,
    unit_epos_reference: $unit, note: $note, order_items: $order_items) {
    id
    LineItems { id Card { id card_reference pin balance expiry_time card_alias_card_reference product_name } }
  }
}
"""
ITEM = {
    "product_id": 3532,
    "custom_price_modifier_value": 1500,
    "fulfilment_method_id": 8,
    "generate_card_reference": True,
    "discounts": [{"discount_type_id": 1, "value": 1500}],
}
ECHO = """
import asyncio
class Echo(asyncio.Protocol):
    def connection_made(self, transport): self.transport = transport
    def data_received(self, data):
        self.transport.write(b"HTTP/1.1 200 OK\\r\\nContent-Length: 300\\r\\n\\r\\n" + b" " * 300)
async def main():
    server = await asyncio.get_running_loop().create_server(Echo, "127.0.0.1", 0)
    print("http://127.0.0.1:%d/" % server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        sandbox = [sys.executable, "-m", "toggle_desk.sandbox", f"{folder}/book.sqlite"]
        first, *starts = [_time_to_first_answer(sandbox, environment) for _ in range(1 + STARTS)]
        bare = min(_time_to_first_answer([sys.executable, "-c", ECHO], environment) for _ in range(STARTS))
        best, usual = min(starts), statistics.median(starts)
        _line(
            "ready (first answer), best",
            best,
            "s",
            best <= TARGET_READY,
            f"{best / bare:.1f} x bare asyncio server",
        )
        _line(
            "ready (first answer), median",
            usual,
            "s",
            usual <= TARGET_READY,
            f"bare asyncio server {bare:.3f} s",
        )
        print(f"{'without compiled bytecode':34}{first:10.3f} s   (the first start after an update)")
        with _running([sys.executable, "-c", ECHO], environment) as port:
            echo = _per_second(port, lambda _: _post("/", {}, {}))
        spent = _processor_seconds_of_children()
        with _running(sandbox, environment) as port:
            rates = [_cards_per_second(port) for _ in range(ROUNDS)]
        spent = _processor_seconds_of_children() - spent
        best, usual = max(rates), statistics.median(rates)
        _line(
            "createOrder, best", best, "/s", best >= TARGET_PER_SECOND, f"{echo / best:.1f} bare echoes each"
        )
        _line("createOrder, median", usual, "/s", usual >= TARGET_PER_SECOND, f"bare echoes: {echo:.0f}/s")
        if spent:  # Windows does not tell
            alone = ORDERS * ROUNDS / spent
            _line("createOrder, a core to itself", alone, "/s", alone >= TARGET_PER_SECOND, "start included")
        began = time.process_time()
        for _ in range(10_000_000):
            pass
        loops = time.process_time() - began
        print(f"{'this machine: 10 million loops':34}{loops:10.3f} s   (about 0.28 when quiet)")


def _processor_seconds_of_children() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _line(what: str, figure: float, unit: str, good: bool, ratio: str) -> None:
    print(f"{what:34}{figure:10.3f} {unit:4}{'holds ' if good else 'MISSED'}  {ratio}")


def _cards_per_second(port: int) -> float:
    with socket.create_connection(("127.0.0.1", port)) as control:
        budget = {"throttle_maximum": 2**31, "rotate_after_seconds": 0}
        _ask(control, _post("/sandbox/settings", budget, {}))
        head, _ = _ask(control, _post("/graphql", {"query": LOGIN}, {}))
    token = re.search(rb"x-authorization: (\S+)", head, re.IGNORECASE)
    assert token is not None
    headers = {"Authorization": f"Bearer {token[1].decode()}"}

    def order(n: int) -> bytes:
        variables = {
            "order_items": [ITEM],
            "reference": f"TDB{n:08}",
            "unit": "LEEDS-01",
            "note": "Waited, 15.00",
        }
        return _post("/graphql", {"query": ISSUE, "variables": variables, "operationName": "Issue"}, headers)

    return _per_second(port, order)


def _per_second(port: int, request: Callable[[int], bytes]) -> float:
    requests = [request(n) for n in range(ORDERS)]
    connections = [socket.create_connection(("127.0.0.1", port)) for _ in range(CONNECTIONS)]
    for connection in connections:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    started = time.perf_counter()
    for connection, wanted in zip(connections, requests, strict=False):
        connection.sendall(wanted)
    for n in range(ORDERS):
        connection = connections[n % CONNECTIONS]
        _, body = _receive(connection)
        assert b'"errors"' not in body, body
        if n + CONNECTIONS < ORDERS:
            connection.sendall(requests[n + CONNECTIONS])
    taken = time.perf_counter() - started
    for connection in connections:
        connection.close()
    return ORDERS / taken


def _ask(connection: socket.socket, request: bytes) -> tuple[bytes, bytes]:
    connection.sendall(request)
    return _receive(connection)


def _receive(connection: socket.socket) -> tuple[bytes, bytes]:
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
    assert length is not None, head
    while len(body) < int(length[1]):
        body += connection.recv(65536)
    assert head.startswith(b"HTTP/1.1 200"), head
    return head, body


def _post(path: str, content: Mapping[str, object], headers: dict[str, str]) -> bytes:
    body = json.dumps(content).encode()
    lines = [
        f"POST {path} HTTP/1.1",
        "Host: 127.0.0.1",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
    ]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def _time_to_first_answer(command: list[str], environment: dict[str, str]) -> float:
    started = time.perf_counter()
    with _running(command, environment) as port, socket.create_connection(("127.0.0.1", port)) as connection:
        _ask(connection, _post("/graphql", {"query": LOGIN}, {}))
        return time.perf_counter() - started


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Generator[int]:
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = re.search(r"http://127\.0\.0\.1:(\d+)/", process.stdout.readline())
        assert address is not None
        try:
            yield int(address[1])
        finally:
            process.terminate()


if __name__ == "__main__":
    main()
