"""The page that asks for the balance of a card."""

CHECK_CARD: dict[str, str] = {
    "check_card.headline": "Check a card",
    "check_card.hint": "Scan the card or type its number.",
    "check_card.hint_digit": "The last digit does not fit the others: compare the number with the card. You can check it all the same.",
    "check_card.something_else": "Nothing was asked. That was not one of Toggle's cards, and nothing about it was kept.",
    "check_card.button": "Check",
    "check_card.busy": "Asking Toggle…",
    "check_card.not_asked": "{cause} The balance is not known.",
    "check_card.unexpected": "Something unexpected happened. The balance is not known.",
    "check_card.number": "Card number",
}
