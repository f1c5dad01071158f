"""Keeps a guest's address out of what stays for ever: what Toggle says, and what people type."""

import re
from dataclasses import replace

from toggle_desk.application.records import Decision
from toggle_desk.domain.email_address import mailable

HIDDEN_GUEST = "•••"
_AT = r"(?:@|%40|&#64;|&#x40;|&commat;)"  # also as it is written into addresses of pages, and into pages
_ADDRESS = re.compile(r"[^\s@<>\"(),:;\[\]]+@[^\s@<>\"(),:;\[\]]+\.[^\s@<>\"(),:;\[\]]+")


def hide(email: str | None, text: str) -> str:
    """Take a guest's email out of a text that repeats it, as typed or as it was sent: Toggle quotes."""
    if email is None:
        return text
    for address in (email, mailable(email)):
        name, _, domain = address.rpartition("@")
        told = f"{re.escape(name)}{_AT}{re.escape(domain)}"
        text = re.sub(told, HIDDEN_GUEST, text, flags=re.IGNORECASE)
    return text


def without_addresses(decision: Decision) -> Decision:
    """Leave out of what a person typed any address: it stays for ever, and may be a guest's."""
    remark, table, note = (
        _ADDRESS.sub(HIDDEN_GUEST, text) for text in (decision.remark, decision.table, decision.note)
    )
    return replace(decision, remark=remark, table=table, note=note)
