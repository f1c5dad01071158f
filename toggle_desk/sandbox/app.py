"""The HTTP face of the local Toggle: its endpoint, the faults in the way of it, and the controls."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from email.utils import format_datetime

from toggle_desk.sandbox.control import control
from toggle_desk.sandbox.faults import NEEDS_A_REPLY, RESHAPED, Rule
from toggle_desk.sandbox.gateway import Prepared, Reply, answer, failed, prepare, read_call, unauthorized
from toggle_desk.sandbox.page import Page, Receive, Scope, Send, as_json, read_body, send_page
from toggle_desk.sandbox.vendor import Vendor

_HTML = b"text/html; charset=utf-8"
_SIGN_IN = b"<!DOCTYPE html><html><title>Free Wi-Fi</title><form>Accept the terms to go online</form></html>"


@dataclass(frozen=True, slots=True)
class App:
    """The ASGI application. Its server puts a `hang_up` into the state of each connection."""

    vendor: Vendor

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or fall silent where the server stops."""
        try:
            body = await read_body(receive)
            if body is not None:
                await send_page(await self._page(scope, body), scope, receive, send)
        except asyncio.CancelledError:
            return  # the server stops and has cut the connection: nobody is left to be told

    async def _page(self, scope: Scope, body: bytes) -> Page | None:
        method, path = scope["method"], scope["path"]
        if path != "/graphql":
            return control(self.vendor, method, path, body)
        if method != "POST":
            return as_json({"errors": [{"message": "Only POST is understood here."}]}, 405)
        try:
            return await self._graphql(scope, body)
        except ValueError as problem:
            return as_json({"errors": [{"message": str(problem)}]}, 400)

    async def _graphql(self, scope: Scope, body: bytes) -> Page | None:
        call = read_call(body)
        prepared = prepare(call.query, call.operation_name)
        self.vendor.requests.update(prepared.roots)
        rules = self.vendor.faults.due({*prepared.roots, call.operation_name or ""})
        early = [rule for rule in rules if rule.stage == "before" and rule.fault not in NEEDS_A_REPLY]
        for rule in early:
            if rule.fault != "delay":
                return self._instead(rule, prepared)
            await asyncio.sleep(rule.seconds)
        reply = answer(self.vendor, call, prepared, _bearer(scope))
        return await self._late([rule for rule in rules if rule not in early], prepared, reply)

    async def _late(self, rules: Sequence[Rule], prepared: Prepared, reply: Reply) -> Page | None:
        for rule in rules:
            if rule.fault in RESHAPED:
                RESHAPED[rule.fault](reply.body)
        for rule in rules:
            if rule.fault == "delay":
                await asyncio.sleep(rule.seconds)
            elif rule.fault == "truncate":
                return self._written(reply).cut(rule.keep)
            elif rule.fault not in RESHAPED:
                return self._instead(rule, prepared)
        return self._written(reply)

    def _instead(self, rule: Rule, prepared: Prepared) -> Page | None:
        match rule.fault:
            case "status":
                return Page(rule.status, f"<html><h1>{rule.status}</h1></html>".encode(), _HTML)
            case "html":
                return Page(200, _SIGN_IN, _HTML)
            case "garbage":
                return Page(200, b'{"data": {\x00\xff\xfe')
            case "error":
                return self._written(failed(prepared, rule.text))
            case "unauthorized":
                return self._written(unauthorized(prepared))
            case _:
                return None  # close

    def _written(self, reply: Reply) -> Page:
        headers = [(b"date", format_datetime(self.vendor.now(), usegmt=True).encode())]
        if reply.token is not None:
            value = (self.vendor.settings.token_prefix + reply.token).encode()
            headers += [(b"x-authorization", value), (b"authorization", value)]
        return replace(as_json(reply.body, reply.status), headers=tuple(headers))


def _bearer(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"authorization":
            return value.decode("latin-1").removeprefix("Bearer ")
    return ""
