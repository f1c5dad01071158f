"""Asking what exists under a reference: the one documented way back to an order whose reply was lost.

The page on cancelling documents only `data { id }`; the other fields are documented for line items elsewhere.
Which of them an API user may see is not, so that the documents ask for less and less.
"""

from toggle_desk.api.operations.document import Request, paged_and_not
from toggle_desk.api.operations.order import read_line_items
from toggle_desk.api.operations.wire import rows
from toggle_desk.domain.card import LineItem

FIELD = "LineItems"
_ASKING = """
query LineItems(
  $merchant_transaction_reference: String!
  $page: Int!
  $limit: Int!
) {
  LineItems(
    merchant_transaction_reference: $merchant_transaction_reference
    page: $page
    limit: $limit
  )"""
EVERYTHING = (
    _ASKING
    + """ {
    data {
      id value created_at
      Transaction { merchant_transaction_reference }
      Card {
        id card_reference pin balance initial_balance expiry_time card_alias_card_reference product_name
      }
    }
  }
}
"""
)
WITHOUT_PIN = (
    _ASKING
    + """ {
    data {
      id value created_at
      Transaction { merchant_transaction_reference }
      Card { card_reference balance expiry_time }
    }
  }
}
"""
)
WITHOUT_CARD = (
    _ASKING
    + """ {
    data { id value Transaction { merchant_transaction_reference } }
  }
}
"""
)
ONLY_ID = (
    _ASKING
    + """ {
    data { id }
  }
}
"""
)
DOCUMENTS = (EVERYTHING, WITHOUT_PIN, WITHOUT_CARD, ONLY_ID)


def requests(reference: str) -> tuple[Request, ...]:
    """Ask for everything first, then for less; and the same again without page and limit."""
    variables = {"merchant_transaction_reference": reference}
    both = [paged_and_not(document, FIELD, variables) for document in DOCUMENTS]
    return *(paged for paged, _ in both), *(unpaged for _, unpaged in both)


def read(value: object, request: Request) -> tuple[LineItem, ...] | None:
    """Read what is under exactly this reference; None where the answer cannot be trusted to be all of it.

    Strangers alone come from a search that is none: ours may be on a page that was not asked for, and how
    long Toggle lets a page be is not documented.
    """
    if rows(value) is None:
        return None
    found = read_line_items(value, card_hidden=" Card " not in request.document)
    wanted = request.variables["merchant_transaction_reference"]
    ours = tuple(item for item in found if item.reference in {None, wanted})
    return None if found and not ours else ours
