"""The ledger as a CSV file that a spreadsheet of the till's language takes for what it says.

A date, a time and an amount are read as such; everything else stays text: table 1-2 is no date, 007 is not 7,
and no cell is run as a formula. How a real one reads it: tests/cli/test_spreadsheet.py.
"""

import csv
import locale
import os
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from toggle_desk.application.records import Entry
from toggle_desk.domain.card_number import masked
from toggle_desk.domain.money import major_units
from toggle_desk.presenters import outcome, wording

# A spreadsheet runs a cell that starts like this as a formula (OWASP: CSV injection).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
# And takes one for a number, a date, a time or a share that is made of nothing but these.
_VALUE = re.compile(r"[\d\s.,:;/()+\-\u2212–%'’£€$¥]*\d[\d\s.,:;/()+\-\u2212–%'’£€$¥]*")
_WORDS_IN_VALUES = re.compile(
    r"jan|feb|fev|mar|apr|avr|abr|kwi|ma[iyj]|mag|jun|jui|giu|cze|jul|lug|lip|aug|aou|ago|sie|sep|set|wrz|oct"
    r"|okt|ott|paz|nov|lis|dec|dez|dic|gru|ene|gen|sty|lut|am$|pm$|e$"
)
_LETTERS = re.compile(r"[^\W\d_]+")
# Languages in whose spreadsheets a comma stands before the decimals, and a semicolon between the cells.
_COMMA = {
    *("bg", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl", "hr", "hu", "id", "is", "it"),
    *("lt", "lv", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk"),
}
# Countries where a point stands there all the same (CLDR).
_POINT = {
    *("de_CH", "de_LI", "es_CU", "es_DO", "es_GT", "es_HN", "es_MX", "es_NI", "es_PA", "es_PE", "es_PR"),
    *("es_SV", "es_US", "it_CH"),
}
_COLUMNS = (
    *("date", "time", "time zone", "reference", "state", "amount", "currency", "card", "product", "site"),
    *("site reference", "reason", "table", "note", "given by", "role", "hand-over", "order", "line item"),
    *("reverses", "reversed by"),
)


def write_csv(entries: Iterable[Entry], file: Path, point: str) -> int:
    """Write the ledger in words, with this decimal mark; gives the number of rows."""
    count = 0
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out, delimiter=";" if point == "," else ",")
        writer.writerow(_COLUMNS)
        for entry in entries:
            here = entry.created.astimezone()
            amount = major_units(entry.decision.value).replace(".", point)
            texts = [_as_text(text) for text in _texts(entry)]
            writer.writerow(
                [f"{here:%Y-%m-%d}", f"{here:%H:%M:%S}", wording.zone(here), *texts[:2], amount, *texts[2:]]
            )
            count += 1
    return count


def decimal_mark(chosen: str) -> str:
    """Give the decimal mark of the language chosen on this till, in this computer's country."""
    named = (os.environ.get(name, "") for name in ("LC_ALL", "LC_NUMERIC", "LANG"))
    computer = re.split("[.@]", next(filter(None, named), ""))[0]
    if spoken := computer if computer.startswith(chosen) else chosen:
        return "," if spoken.split("_")[0] in _COMMA and spoken not in _POINT else "."
    before = locale.setlocale(locale.LC_NUMERIC)
    try:
        locale.setlocale(locale.LC_NUMERIC, "")
        return str(locale.localeconv()["decimal_point"])
    except locale.Error:
        return "."
    finally:
        locale.setlocale(locale.LC_NUMERIC, before)


def _texts(entry: Entry) -> tuple[str, ...]:
    decision, issued = entry.decision, entry.issued
    return (
        entry.reference,
        outcome.state_label(entry),
        decision.value.currency,
        masked(issued.last4) if issued else "",
        decision.product_name,
        decision.site_name,
        decision.site_reference or "",
        decision.reason_label,
        decision.table,
        decision.remark,
        decision.operator,
        decision.role,
        wording.say(f"handover.{decision.handover.value}") if decision.handover else "",
        (issued.order_id or "") if issued else "",
        (issued.line_item_id or "") if issued else "",
        decision.reverses or "",
        entry.reversed_by or "",
    )


def _as_text(cell: str) -> str:
    """Mark a cell as text, as a person would in the spreadsheet itself, where it would be taken for more."""
    bare = cell.lstrip(" \u00a0")
    taken_for_more = bare.startswith(_FORMULA_STARTS) or _is_value(unicodedata.normalize("NFKC", bare))
    return f"'{cell}" if taken_for_more else cell


def _is_value(cell: str) -> bool:
    plain = unicodedata.normalize("NFKD", cell.casefold())
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    return bool(
        all(_WORDS_IN_VALUES.match(word) for word in _LETTERS.findall(letters))
        and _VALUE.fullmatch(_LETTERS.sub(" ", letters))
    )
