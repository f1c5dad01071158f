"""A method of a port is described where the port is: its implementations say only what they add.

So ruff's D102 rests for the program, and these tests stand in for it.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TREES = {path: ast.parse(path.read_text("utf-8")) for path in sorted((ROOT / "toggle_desk").rglob("*.py"))}
Methods = dict[str, str | None]


def methods_of(node: ast.ClassDef) -> Methods:
    """Give the docstring of every public method."""
    return {
        each.name: ast.get_docstring(each)
        for each in node.body
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and not each.name.startswith("_")
    }


def classes(tree: ast.Module) -> Iterator[ast.ClassDef]:
    return (node for node in tree.body if isinstance(node, ast.ClassDef))


def is_port(node: ast.ClassDef) -> bool:
    return any("Protocol" in ast.unparse(base) for base in node.bases)


PORTS = {node.name: methods_of(node) for tree in TREES.values() for node in classes(tree) if is_port(node)}
ALL_SAID = {
    method: {port[method] for port in PORTS.values() if method in port}
    for port in PORTS.values()
    for method in port
}


def described_by(node: ast.ClassDef) -> Methods:
    """Give what the ports of a class say, which it inherits or names: "Implements `ports.Clock`"."""
    said = re.search(r"Implements ([^.;:]|\.\w)+", ast.get_docstring(node) or "")
    names = re.findall(r"`(?:\w+\.)*(\w+)`", said[0]) if said else []
    names += [ast.unparse(base).rpartition(".")[2] for base in node.bases]
    return {method: text for name in names for method, text in PORTS.get(name, {}).items()}


def findings(tree: ast.Module) -> Iterator[str]:
    for node in classes(tree):
        ports = described_by(node)
        for method, text in methods_of(node).items():
            if text is None and not node.name.startswith("_") and not ports.get(method):
                yield f"{node.name}.{method} has no docstring, and no port that has one"
            if text is not None and text in ALL_SAID.get(method, ()) and not is_port(node):
                yield f"{node.name}.{method} repeats its port"


def test_every_method_is_described_once() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {finding}" for path, tree in TREES.items() for finding in findings(tree)
    ]

    assert PORTS
    assert [] == found


@pytest.mark.parametrize(
    ("code", "finding"),
    [
        ("class Watch:\n    def now(self): ...", "no docstring"),
        ("class Watch:\n    '''Implements `ports.Clock`.'''\n    def tick(self): ...", "no docstring"),
        ("class Watch:\n    '''As `ports.Clock`.'''\n    def now(self): ...", "no docstring"),
        (
            f"class Watch:\n    '''Tells time.'''\n    def now(self): '''{PORTS['Clock']['now']}'''",
            "repeats its port",
        ),
    ],
)
def test_a_method_without_a_description_or_with_two_is_found(code: str, finding: str) -> None:
    assert [True] == [finding in each for each in findings(ast.parse(code))]


@pytest.mark.parametrize(
    "code",
    [
        "class Watch:\n    '''Implements `ports.Ids` and `ports.Clock`.'''\n    def now(self): ...",
        "class Watch:\n    '''Implements `Clock`.'''\n    def now(self): '''Tell it in UTC.'''",
        "class _Watch:\n    def now(self): ...",
    ],
)
def test_what_a_port_describes_needs_no_second_description(code: str) -> None:
    assert [] == list(findings(ast.parse(code)))
