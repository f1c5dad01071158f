"""Conveniences in one small file: losing it costs a look-up or a tap, so nothing about it is an error."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from toggle_desk.application.ports import Memory
from toggle_desk.domain.catalogue import Product
from toggle_desk.storage.files import replace_whole


@dataclass(frozen=True, slots=True)
class _Remembered:
    products: dict[int, tuple[Product, ...]] = field(default_factory=dict[int, tuple[Product, ...]])
    choices: dict[str, str] = field(default_factory=dict[str, str])


_REMEMBERED = TypeAdapter(_Remembered)


class FileMemory(Memory):
    """The Memory port in a JSON file."""

    def __init__(self, file: Path) -> None:
        """Name the file, which need not exist."""
        self._file = file

    def products(self, account_id: int) -> tuple[Product, ...]:
        return self._read().products.get(account_id, ())

    def keep_products(self, account_id: int, products: Sequence[Product]) -> None:
        known = self._read()
        if known.products.get(account_id) != tuple(products):
            self._write(_Remembered({**known.products, account_id: tuple(products)}, known.choices))

    def choice(self, name: str) -> str | None:
        return self._read().choices.get(name)

    def keep_choice(self, name: str, value: str) -> None:
        known = self._read()
        self._write(_Remembered(known.products, {**known.choices, name: value}))

    def _read(self) -> _Remembered:
        try:
            return _REMEMBERED.validate_json(self._file.read_bytes(), strict=True)
        except (OSError, ValidationError):
            return _Remembered()

    def _write(self, remembered: _Remembered) -> None:
        with suppress(OSError):
            replace_whole(self._file, _REMEMBERED.dump_json(remembered))
