"""Listing the products of an account (page: creating a card)."""

from pydantic import BaseModel

from toggle_desk.api.operations.document import Request, paged_and_not
from toggle_desk.api.operations.wire import Integer, Text, members, rows
from toggle_desk.domain.catalogue import Product

FIELD = "Products"
LISTED = """
query Products($account_id: Int!) {
  Products(account_id: $account_id) { id name }
}
"""
PAGED = """
query Products(
  $account_id: Int!
  $page: Int!
  $limit: Int!
) {
  Products(
    account_id: $account_id
    page: $page
    limit: $limit
  ) { data { id name } }
}
"""


def requests(account_id: int) -> tuple[Request, ...]:
    """Ask for the plain list of the vendor's sample, then for a page as other lists are paged."""
    listed = {"account_id": account_id}
    return Request(LISTED, FIELD, listed), *paged_and_not(PAGED, FIELD, listed)


def read(value: object) -> tuple[Product, ...] | None:
    """Read the products, None where there is no list; without a number it cannot be ordered."""
    listed = rows(value)
    if listed is None:
        return None
    wires = [_Product.model_validate(members(row)) for row in listed]
    return tuple(Product(wire.id, wire.name or str(wire.id)) for wire in wires if wire.id is not None)


class _Product(BaseModel):
    id: Integer = None
    name: Text = None
