"""Tokens the way Toggle deals in them, each request of which can be held, refused or counted."""

import asyncio
import json
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from tests.doubles.raw_server import Heard, Wire, json_response, response

UNAUTHORIZED = {"errors": [{"message": "Unauthorized", "locations": [{"line": 2, "column": 3}]}]}


@dataclass
class TokenServer:
    """Answers for a `RawServer`: hands out tokens t1, t2, ... and knows which of them are alive."""

    logins: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    used: list[str] = field(default_factory=list[str])
    alive: set[str] = field(default_factory=set[str])
    rotates: bool = False  # every reply replaces the token it was asked with, which dies at once
    knows_login_as: str = "loginUser"
    accepts_password: bool = True
    header: str = "X-Authorization"
    prefix: str = ""
    scripted: deque[bytes] = field(default_factory=deque[bytes])
    holds: dict[str, asyncio.Event] = field(default_factory=dict[str, asyncio.Event])
    arrived: dict[str, asyncio.Event] = field(default_factory=dict[str, asyncio.Event])
    _last: int = 0

    async def answer(self, heard: Heard, wire: Wire) -> None:
        name = heard.json["operationName"]
        if name in self.holds:
            self.arrived[name].set()
            await self.holds[name].wait()
        wire.writer.write(self.scripted.popleft() if self.scripted else self._reply(heard))

    def hold(self, name: str) -> None:
        """Keep requests of one operation waiting until `release`."""
        self.holds[name], self.arrived[name] = asyncio.Event(), asyncio.Event()

    def release(self, name: str) -> None:
        self.holds.pop(name).set()

    def _reply(self, heard: Heard) -> bytes:
        token = heard.headers.get("authorization", "").removeprefix("Bearer ")
        if heard.json["operationName"] == "SignIn":
            return self._login(heard.json)
        self.used.append(token)
        if token not in self.alive:
            return json_response(UNAUTHORIZED)
        data = {"data": {"Products": [{"id": 3532, "name": "In-store Gift"}], "createOrder": {"id": 1}}}
        if not self.rotates:
            return json_response(data)
        self.alive.discard(token)
        return self._with_token(data)

    def _login(self, asked: dict[str, Any]) -> bytes:
        if f"{self.knows_login_as}(" not in asked["query"]:
            return json_response({"errors": [{"message": 'Cannot query field "loginUser" on type "Query".'}]})
        self.logins.append(asked["variables"])
        if not self.accepts_password:
            return json_response(UNAUTHORIZED)
        return self._with_token({"data": {self.knows_login_as: {"id": 1}}})

    def _with_token(self, body: object) -> bytes:
        self._last += 1
        token = f"t{self._last}"
        self.alive.add(token)
        return response(json.dumps(body).encode(), headers={self.header: self.prefix + token})
