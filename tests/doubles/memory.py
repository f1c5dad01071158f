"""A memory that lasts as long as a test."""

from collections.abc import Sequence

from toggle_desk.domain.catalogue import Product


class ShortMemory:
    """The Memory port without a file."""

    def __init__(self) -> None:
        self.lists: dict[int, tuple[Product, ...]] = {}
        self.choices: dict[str, str] = {}

    def products(self, account_id: int) -> tuple[Product, ...]:
        return self.lists.get(account_id, ())

    def keep_products(self, account_id: int, products: Sequence[Product]) -> None:
        self.lists[account_id] = tuple(products)

    def choice(self, name: str) -> str | None:
        return self.choices.get(name)

    def keep_choice(self, name: str, value: str) -> None:
        self.choices[name] = value
