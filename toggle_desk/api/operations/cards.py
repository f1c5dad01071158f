"""Asking for one card by its number (page: card balance)."""

from toggle_desk.api.operations.document import Request, paged_and_not
from toggle_desk.api.operations.order import read_card
from toggle_desk.api.operations.wire import rows
from toggle_desk.domain.card import Card, Secret

FIELD = "Cards"
DOCUMENT = """
query Cards(
  $card_reference: String!
  $page: Int!
  $limit: Int!
) {
  Cards(
    card_reference: $card_reference
    page: $page
    limit: $limit
  ) {
    data {
      id card_reference pin balance initial_balance expiry_time validity_start_time
      card_alias_card_reference product_name
      ValueSplit { tender discount }
    }
  }
}
"""


def requests(number: Secret) -> tuple[Request, ...]:
    """Ask for a card by the number a guest shows."""
    return paged_and_not(DOCUMENT, FIELD, {"card_reference": number.reveal()})


def read(value: object, number: Secret) -> tuple[Card, ...] | None:
    """Read the cards that have exactly this number or alias, None where there is no list."""
    listed = rows(value)
    if listed is None:
        return None
    cards = [card for row in listed if (card := read_card(row)) is not None]
    return tuple(card for card in cards if number in {card.number, card.alias} or card.number is None)
