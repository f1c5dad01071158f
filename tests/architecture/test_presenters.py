"""Presenters have one shape: one frozen state, shown by a pure function, and nothing else that changes."""

import ast
from collections.abc import Iterator
from pathlib import Path

import toggle_desk
from toggle_desk.presenters.page import Page

PACKAGE = Path(toggle_desk.__file__).parent
PRESENTERS = PACKAGE / "presenters"


def presenters() -> Iterator[ast.ClassDef]:
    for file in PRESENTERS.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and node.name.endswith("Presenter"):
                yield node


def methods(kind: ast.ClassDef) -> list[ast.FunctionDef]:
    return [member for member in kind.body if isinstance(member, ast.FunctionDef)]


def assigned_later(kind: ast.ClassDef) -> set[str]:
    """Name what a class assigns to itself after its constructor."""
    return {
        node.attr
        for method in methods(kind)
        if method.name != "__init__"
        for node in ast.walk(method)
        if isinstance(node, ast.Attribute)
        and isinstance(node.ctx, ast.Store)
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
    }


def test_a_presenter_changes_its_state_and_nothing_else() -> None:
    changing = {kind.name: assigned_later(kind) - {"_state"} for kind in presenters()}

    assert len(changing) > len(Page)
    assert {} == {name: found for name, found in changing.items() if found}


def test_another_change_would_be_found() -> None:
    source = "class OddPresenter:\n    def a(self):\n        self._busy = True\n        self._state = 1\n"
    (odd,) = ast.parse(source).body

    assert isinstance(odd, ast.ClassDef)
    assert {"_busy", "_state"} == assigned_later(odd)
