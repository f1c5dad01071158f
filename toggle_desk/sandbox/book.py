"""The order book of the local Toggle, in one SQLite file so that a practice card survives a restart."""

import json
import secrets
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, TypeAlias

import apsw

from toggle_desk.sandbox.rules import Args, Sale, validity

Row: TypeAlias = dict[str, Any]
Value: TypeAlias = str | float | None

_ISSUER = "63011900"
_LARGEST_PAGE = 100

# Each kind of id starts somewhere else, so that one taken for another is never found by luck.
_TABLES = """
CREATE TABLE IF NOT EXISTS transactions (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, reference TEXT, account_id INTEGER,
  merchant_id INTEGER, unit_epos_reference TEXT, value INTEGER NOT NULL, status TEXT NOT NULL,
  details TEXT NOT NULL, created REAL NOT NULL);
CREATE TABLE IF NOT EXISTS cards (
  id INTEGER PRIMARY KEY AUTOINCREMENT, card_reference TEXT NOT NULL UNIQUE, pin TEXT NOT NULL, alias TEXT,
  tender INTEGER NOT NULL, discount INTEGER NOT NULL, initial_balance INTEGER NOT NULL,
  account_id INTEGER NOT NULL, product_id INTEGER NOT NULL, product_name TEXT NOT NULL,
  starts REAL NOT NULL, ends REAL, contact TEXT, created REAL NOT NULL, updated REAL NOT NULL);
CREATE TABLE IF NOT EXISTS line_items (
  id INTEGER PRIMARY KEY AUTOINCREMENT, transaction_id INTEGER NOT NULL REFERENCES transactions,
  card_id INTEGER REFERENCES cards, value INTEGER NOT NULL, reversed INTEGER NOT NULL DEFAULT 0,
  details TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS by_reference ON transactions (reference);
CREATE INDEX IF NOT EXISTS by_alias ON cards (alias) WHERE alias IS NOT NULL;
CREATE INDEX IF NOT EXISTS by_transaction ON line_items (transaction_id);
CREATE VIEW IF NOT EXISTS listed_line_items AS
  SELECT line_items.id, line_items.value, card_id, transaction_id, reversed, kind, reference, created,
    datetime(created, 'unixepoch') AS created_at, line_items.details
  FROM line_items JOIN transactions ON transactions.id = transaction_id;
CREATE VIEW IF NOT EXISTS listed_cards AS
  SELECT id, card_reference, pin, alias AS card_alias_card_reference, tender, discount,
    tender + discount AS balance, initial_balance, initial_balance AS first_top_up_value,
    tender + discount <> initial_balance AS used, account_id, product_id, product_name, contact,
    datetime(starts, 'unixepoch') AS validity_start_time,
    datetime(ends, 'unixepoch') AS expiry_time, datetime(created, 'unixepoch') AS created_at,
    datetime(updated, 'unixepoch') AS updated_at
  FROM cards;
INSERT INTO sqlite_sequence (name, seq)
  SELECT * FROM (VALUES ('transactions', 510000), ('line_items', 7300000), ('cards', 12400000))
  WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence);
"""


class _Engine(Protocol):
    """As much of apsw.Connection as is used here, with its types."""

    row_trace: Callable[[apsw.Cursor, tuple[Value, ...]], Row] | None

    def execute(self, statements: str, bindings: Sequence[Value] = ..., /) -> Iterable[Row]: ...
    def last_insert_rowid(self) -> int: ...
    def pragma(self, name: str, value: str, /) -> object: ...
    def set_busy_timeout(self, milliseconds: int, /) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> object: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> bool | None: ...


class Book:
    """Orders, reversals and adjustments, their line items and cards, in rows keyed by the vendor's fields.

    It outlives a killed process but not a power cut: practice wants speed more than fsync.
    """

    def __init__(self, file: Path, draw: Callable[[int], int] = secrets.randbelow) -> None:
        self._draw = draw
        file.parent.mkdir(parents=True, exist_ok=True)
        self._database = _open(file)
        self._database.row_trace = _as_row
        self._database.set_busy_timeout(5000)
        self._database.pragma("journal_mode", "WAL")
        self._database.pragma("synchronous", "OFF")
        with self._database:
            self._database.execute(_TABLES)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def clear(self) -> None:
        """Forget every transaction and card; ids go on counting."""
        with self._database:
            self._database.execute("DELETE FROM line_items; DELETE FROM cards; DELETE FROM transactions")

    def knows_reference(self, reference: str) -> bool:
        """Say whether any transaction was ever booked under a reference."""
        return bool(self._all("SELECT 1 FROM transactions WHERE reference = ? LIMIT 1", reference))

    def sell(self, args: Args, sales: Sequence[Sale], now: datetime) -> Row:
        """Book an order: a line item per sale, each with its card unless that comes from stock later."""
        status = "completed" if args["auto_fulfil_group_fulfilment"] else "pending"
        with self._database:
            order = self._transaction("order", args, sum(sale.value for sale in sales), status, now)
            for sale in sales:
                card = self._new_card(sale, args["account_id"], now)
                self._line_item(order["id"], card, sale.value, sale.item)
        return order

    def reverse(self, args: Args, line_items: Sequence[Row], now: datetime) -> Row:
        """Book a reversal: an opposite line item per reversed one, whose card is left with nothing."""
        with self._database:
            reversal = self._transaction(
                "reversal", args, -sum(item["value"] for item in line_items), "completed", now
            )
            for item in line_items:
                self._line_item(reversal["id"], item["card_id"], -item["value"])
                self._set_balance(item["card_id"], 0, 0, now)
                self._database.execute("UPDATE line_items SET reversed = 1 WHERE id = ?", (item["id"],))
                self._database.execute(
                    "UPDATE transactions SET status = 'cancelled' WHERE id = ?1 AND NOT EXISTS "
                    "(SELECT 1 FROM line_items WHERE transaction_id = ?1 AND NOT reversed)",
                    (item["transaction_id"],),
                )
        return reversal

    def adjust(self, args: Args, card: Row, tender: int, discount: int, now: datetime) -> Row:
        """Book a top-up or redemption as its change of tender and of discount, in minor units."""
        with self._database:
            adjustment = self._transaction("adjustment", args, tender + discount, "completed", now)
            self._line_item(adjustment["id"], card["id"], tender + discount)
            self._set_balance(card["id"], card["tender"] + tender, card["discount"] + discount, now)
        return adjustment

    def register(self, card: Row, contact: Args, now: datetime) -> None:
        """Note who holds a card."""
        self._database.execute(
            "UPDATE cards SET contact = ?, updated = ? WHERE id = ?",
            (json.dumps(contact), now.timestamp(), card["id"]),
        )

    def set_validity(self, card: Row, starts: datetime, ends: datetime | None, now: datetime) -> None:
        """Move the days on which a card can be used."""
        self._database.execute(
            "UPDATE cards SET starts = ?, ends = ?, updated = ? WHERE id = ?",
            (starts.timestamp(), ends and ends.timestamp(), now.timestamp(), card["id"]),
        )

    def card(self, card_id: int) -> Row | None:
        """Find a card by its id."""
        return _first(self._all("SELECT * FROM listed_cards WHERE id = ?", card_id))

    def card_by_number(self, number: str) -> Row | None:
        """Find a card by its number or its alias."""
        return _first(
            self._all(
                "SELECT * FROM listed_cards WHERE card_reference = ?1 "
                "UNION ALL SELECT * FROM listed_cards WHERE card_alias_card_reference = ?1",
                number,
            )
        )

    def cards(self, page: int | None, limit: int | None) -> Row:
        """List every card, oldest first."""
        return paged(self._ids("SELECT id FROM cards ORDER BY id"), self.card, page, limit)

    def line_item(self, line_item_id: int) -> Row | None:
        """Find a line item by its id."""
        return _first(self._all("SELECT * FROM listed_line_items WHERE id = ?", line_item_id))

    def line_items_of(self, transaction_id: int) -> list[Row]:
        """Give the line items of one transaction, in its order."""
        return self._all(
            "SELECT * FROM listed_line_items WHERE transaction_id = ? ORDER BY id", transaction_id
        )

    def line_items(
        self,
        reference: str | None,
        until: datetime,
        *,
        reversed_too: bool,
        page: int | None,
        limit: int | None,
    ) -> Row:
        """List the line items booked no later than `until`, under one reference or all, oldest first."""
        if reference is None:
            ids = self._ids(
                "SELECT id FROM listed_line_items WHERE created <= ? AND (? OR NOT reversed) ORDER BY id",
                until.timestamp(),
                reversed_too,
            )
        else:
            ids = self._ids(
                "SELECT id FROM listed_line_items "
                "WHERE reference = ? AND created <= ? AND (? OR NOT reversed) ORDER BY id",
                reference,
                until.timestamp(),
                reversed_too,
            )
        return paged(ids, self.line_item, page, limit)

    def orders(self, since: datetime, until: datetime, page: int | None, limit: int | None) -> Row:
        """List the orders created between two moments, oldest first."""
        ids = self._ids(
            "SELECT id FROM transactions WHERE kind = 'order' AND created >= ? AND created <= ? ORDER BY id",
            since.timestamp(),
            until.timestamp(),
        )
        return paged(ids, lambda order_id: {"id": order_id}, page, limit)

    def everything(self) -> dict[str, list[Row]]:
        """Lay the whole book open, for tests that compare it with what the program believes."""
        transactions = self._all("SELECT * FROM transactions ORDER BY id")
        line_items = self._all("SELECT * FROM listed_line_items ORDER BY id")
        for row in (*transactions, *line_items):
            row["details"] = json.loads(row["details"])
        cards = self._all("SELECT * FROM listed_cards ORDER BY id")
        for row in cards:
            row["contact"] = json.loads(row["contact"] or "null")
        kinds = {"orders": "order", "reversals": "reversal", "adjustments": "adjustment"}
        return {
            **{name: [row for row in transactions if row["kind"] == kind] for name, kind in kinds.items()},
            "line_items": line_items,
            "cards": cards,
        }

    def _transaction(self, kind: str, args: Args, value: int, status: str, now: datetime) -> Row:
        columns = ("merchant_transaction_reference", "account_id", "merchant_id", "unit_epos_reference")
        details = {name: value for name, value in args.items() if name not in columns}
        details |= {"order_items": list(map(_without_guest, details.get("order_items") or ()))}
        self._database.execute(
            "INSERT INTO transactions (kind, reference, account_id, merchant_id, unit_epos_reference, "
            "value, status, details, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (kind, *map(args.get, columns), value, status, json.dumps(details), now.timestamp()),
        )
        return {"id": self._database.last_insert_rowid(), "value": value}

    def _line_item(
        self, transaction_id: int, card_id: int | None, value: int, details: Args | None = None
    ) -> None:
        self._database.execute(
            "INSERT INTO line_items (transaction_id, card_id, value, details) VALUES (?, ?, ?, ?)",
            (transaction_id, card_id, value, json.dumps(_without_guest(details or {}))),
        )

    def _new_card(self, sale: Sale, account_id: int, now: datetime) -> int | None:
        number = sale.item.get("card_reference")
        if number is None and not sale.item.get("generate_card_reference"):
            return None
        rules: Sequence[Args] = sale.item.get("validity_rules") or []
        starts, ends = validity(rules, sale.item.get("expiry_config"), sale.product, now)
        alias = f"OLD-{self._draw(10**8):08}" if sale.product.alias else None
        self._database.execute(
            "INSERT INTO cards (card_reference, pin, alias, tender, discount, initial_balance, account_id, "
            "product_id, product_name, starts, ends, created, updated) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number or self._unused_number(),
                f"{self._draw(10**6):06}",
                alias,
                sale.value - sale.discount,
                sale.discount,
                sale.value,
                account_id,
                sale.product.id,
                sale.product.name,
                starts.timestamp(),
                ends and ends.timestamp(),
                now.timestamp(),
                now.timestamp(),
            ),
        )
        return self._database.last_insert_rowid()

    def _unused_number(self) -> str:
        """Make a 19-digit number that ends in its Luhn digit, as every documented one does."""
        while True:
            body = f"{_ISSUER}{self._draw(10**10):010}"
            doubled = sum(sum(divmod(2 * int(digit), 10)) for digit in body[-1::-2])
            plain = sum(map(int, body[-2::-2]))
            number = f"{body}{-(doubled + plain) % 10}"
            if not self._all("SELECT 1 FROM cards WHERE card_reference = ?", number):
                return number

    def _set_balance(self, card_id: int | None, tender: int, discount: int, now: datetime) -> None:
        self._database.execute(
            "UPDATE cards SET tender = ?, discount = ?, updated = ? WHERE id = ?",
            (tender, discount, now.timestamp(), card_id),
        )

    def _all(self, statement: str, *values: Value) -> list[Row]:
        return list(self._database.execute(statement, values))

    def _ids(self, statement: str, *values: Value) -> list[int]:
        return [row["id"] for row in self._all(statement, *values)]


def paged(ids: Sequence[int], load: Callable[[int], Row | None], page: int | None, limit: int | None) -> Row:
    """Cut a page out of a list, as the vendor writes it: data, total, per_page; at most 100 a page."""
    size = max(1, min(limit or _LARGEST_PAGE, _LARGEST_PAGE))
    first = (max(1, page or 1) - 1) * size
    return {"data": [load(i) for i in ids[first : first + size]], "total": len(ids), "per_page": size}


def _open(file: Path) -> _Engine:
    return apsw.Connection(str(file))


def _as_row(cursor: apsw.Cursor, values: tuple[Value, ...]) -> Row:
    return {name: value for (name, _), value in zip(cursor.get_description(), values, strict=True)}


def _first(rows: Iterable[Row]) -> Row | None:
    return next(iter(rows), None)


def _without_guest(item: Args) -> Args:
    """Leave out whom a card is mailed to: practice mails nothing, and the address may be a real one."""
    return {name: value for name, value in item.items() if name != "fulfilment_email"}
