"""Listing the accounts of the API user; the query's name is public, its shape is not (page: basics)."""

from pydantic import BaseModel

from toggle_desk.api.operations.document import Request
from toggle_desk.api.operations.wire import LIMIT, PAGE, Integer, Text, members, rows
from toggle_desk.domain.catalogue import Account

FIELD = "Accounts"
PAGED = """
query Accounts($page: Int!, $limit: Int!) {
  Accounts(page: $page, limit: $limit) { data { id name } }
}
"""
LISTED = """
query Accounts {
  Accounts { id name }
}
"""
WHOLE = """
query Accounts {
  Accounts { data { id name } }
}
"""


def requests() -> tuple[Request, ...]:
    """Ask for a page, as the other lists are paged, for a plain list, then for a page unnumbered."""
    paged = Request(PAGED, FIELD, {"page": PAGE, "limit": LIMIT})
    return paged, Request(LISTED, FIELD, {}), Request(WHOLE, FIELD, {})


def read(value: object) -> tuple[Account, ...] | None:
    """Read the accounts, None where there is no list; without a number it cannot be used."""
    listed = rows(value)
    if listed is None:
        return None
    wires = [_Account.model_validate(members(row)) for row in listed]
    return tuple(Account(wire.id, wire.name or str(wire.id)) for wire in wires if wire.id is not None)


class _Account(BaseModel):
    id: Integer = None
    name: Text = None
