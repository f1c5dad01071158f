"""No kind of event stands in the list without being written, and without a test that it is."""

import ast
from collections.abc import Iterator
from pathlib import Path

from toggle_desk.domain.audit import Happened

ROOT = Path(__file__).parents[2]
LIST = ROOT / "toggle_desk" / "domain" / "audit.py"


def named_in(paths: Iterator[Path], *, asserted: bool) -> set[Happened]:
    """Find the kinds that files name: anywhere, or within an `assert`."""
    found: set[Happened] = set()
    for path in paths:
        tree = ast.parse(path.read_text("utf-8"))
        within = [node for node in ast.walk(tree) if isinstance(node, ast.Assert)] if asserted else [tree]
        for part in within:
            found |= {
                Happened[node.attr]
                for node in ast.walk(part)
                if isinstance(node, ast.Attribute)
                and ast.unparse(node.value) == "Happened"
                and node.attr in Happened.__members__
            }
    return found


def test_every_kind_of_event_is_written_by_the_program() -> None:
    sources = (path for path in (ROOT / "toggle_desk").rglob("*.py") if path != LIST)

    assert set() == set(Happened) - named_in(sources, asserted=False)


def test_no_kind_of_event_is_without_a_test_that_it_is_written() -> None:
    tests = (path for path in (ROOT / "tests").rglob("test_*.py") if path.parent.name != "architecture")

    assert set() == set(Happened) - named_in(tests, asserted=True)
