"""The HTTP face of the local Toggle: its endpoint, the faults in the way of it, and the controls."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from email.utils import format_datetime

from toggle_desk.sandbox.connection import Request
from toggle_desk.sandbox.control import control
from toggle_desk.sandbox.faults import NEEDS_A_REPLY, RESHAPED, Rule
from toggle_desk.sandbox.gateway import (
    Prepared,
    Reply,
    answer,
    failed,
    found_fault,
    prepare,
    read_call,
    unauthorized,
)
from toggle_desk.sandbox.page import Page, as_json
from toggle_desk.sandbox.vendor import Vendor

_HTML = b"text/html; charset=utf-8"
_WARNING = b"<br />\n<b>Warning</b>:  Undefined variable in <b>/var/www/app.php</b> on line <b>7</b><br />\n"
_SIGN_IN = b"<!DOCTYPE html><html><title>Free Wi-Fi</title><form>Accept the terms to go online</form></html>"


@dataclass(frozen=True, slots=True)
class App:
    """Answers each request as its rules and switches say."""

    vendor: Vendor

    async def __call__(self, request: Request) -> Page | None:
        """Give the page to send, or None to hang up without one."""
        if request.path != "/graphql":
            return control(self.vendor, request.method, request.path, request.body)
        if request.method != "POST":
            return as_json({"errors": [{"message": "Only POST is understood here."}]}, 405)
        try:
            return await self._graphql(request)
        except ValueError as problem:
            return as_json({"errors": [{"message": str(problem)}]}, 400)

    async def _graphql(self, request: Request) -> Page | None:
        call = read_call(request.body)
        prepared = prepare(call.query, call.operation_name)
        self.vendor.requests.update(prepared.roots)
        rules = self.vendor.faults.due({*prepared.roots, call.operation_name or ""})
        early = [rule for rule in rules if rule.stage == "before" and rule.fault not in NEEDS_A_REPLY]
        for rule in early:
            if rule.fault != "delay":
                return self._instead(rule, prepared)
            await asyncio.sleep(rule.seconds)
        reply = answer(self.vendor, call, prepared, _bearer(request))
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
            elif rule.fault == "php_warning":
                page = self._written(reply)
                return replace(page, content=_WARNING + page.content, media_type=_HTML)
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
            case "message":
                return as_json({"message": rule.text}, rule.status)
            case "validation":
                return self._written(found_fault(prepared, rule.text))
            case _:
                return None  # close

    def _written(self, reply: Reply) -> Page:
        headers = [(b"date", format_datetime(self.vendor.now(), usegmt=True).encode())]
        if reply.token is not None:
            value = (self.vendor.settings.token_prefix + reply.token).encode()
            headers += [(b"x-authorization", value), (b"authorization", value)]
        return replace(as_json(reply.body, reply.status), headers=tuple(headers))


def _bearer(request: Request) -> str:
    return request.headers.get(b"authorization", b"").decode("latin-1").removeprefix("Bearer ")
