"""Changes one thing at a time in the core and runs its tests: whatever nobody notices is not tested.

Run by hand, since it takes an hour of a processor: `python tests/teeth/mutate.py [--sample N] [file ...]`.
"""

import argparse
import ast
import contextlib
import copy
import importlib
import importlib.abc
import importlib.machinery
import os
import random
import signal
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 300  # seconds until a mutant that waits for ever counts as noticed
# Loaded once, before any mutant forks off: all that is slow to load and is not the program.
HEAVY = (
    *("PySide6.QtWidgets", "anyio", "apsw", "argon2", "filelock", "graphql", "httpx", "hypothesis"),
    *("hypothesis.stateful", "keyring", "platformdirs", "pydantic", "pytestqt", "tomli_w"),
    *("trustme", "truststore"),
)
OPTIONS = ("-x", "-q", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning")
CORE: dict[str, tuple[str, ...]] = {
    "toggle_desk/domain/intent.py": ("tests/domain/test_intent.py", "tests/application/test_decide.py"),
    "toggle_desk/api/errors.py": ("tests/api/test_errors.py", "tests/api/test_client.py"),
    "toggle_desk/application/issue_card.py": ("tests/application/test_issue_card.py",),
    "toggle_desk/application/driver.py": (
        *("tests/application/test_driver.py", "tests/application/test_issue_card.py"),
        *("tests/application/test_decide.py", "tests/simulation/test_found_here.py"),
    ),
    "toggle_desk/application/reconcile.py": (
        *("tests/application/test_reconcile.py", "tests/application/test_reverse_card.py"),
        "tests/simulation/test_found_here.py",
    ),
    "toggle_desk/storage/ledger.py": (
        *("tests/storage/test_ledger.py", "tests/storage/test_privacy.py", "tests/storage/test_search.py"),
        *("tests/storage/test_spending.py", "tests/storage/test_prints.py", "tests/storage/test_glance.py"),
        *("tests/storage/test_triggers.py", "tests/application/test_overview.py"),
    ),
}
_SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: what it is, where, and the whole changed module."""

    line: int
    change: str
    tree: ast.Module


def mutants(text: str) -> Iterator[Mutant]:
    """Make every mutant of a module."""
    tree = ast.parse(text)
    for place, node in enumerate(ast.walk(tree)):
        for change in _changes(node):
            changed = copy.deepcopy(tree)
            twin = next(one for number, one in enumerate(ast.walk(changed)) if number == place)
            _apply(twin, change)
            ast.fix_missing_locations(changed)
            yield Mutant(getattr(node, "lineno", 0), f"{type(node).__name__}: {change}", changed)


def _changes(node: ast.AST) -> Iterator[str]:
    """Name what can be changed about a node."""
    match node:
        case ast.Compare(ops=[operator]) | ast.BoolOp(op=operator) | ast.BinOp(op=operator):
            if type(operator) in _SWAPS and not _joins_types(node):
                yield "swap"
        case ast.If() | ast.IfExp() | ast.While():
            yield "always"
            yield "never"
        case ast.UnaryOp(op=ast.Not()):
            yield "drop not"
        case ast.Constant(value=bool()):
            yield "flip"
        case ast.Constant(value=int() | float()):
            yield "one more"
        case ast.Return(value=ast.expr()):
            yield "return nothing"
        case ast.Expr(value=ast.Call() | ast.Await()) | ast.Raise():
            yield "drop"
        case _:
            return


def _joins_types(node: ast.AST) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)


def _apply(node: ast.AST, change: str) -> None:
    match node, change:
        case ast.Compare(), "swap":
            node.ops = [_other(node.ops[0])]  # type: ignore[list-item] - a swap stays among its kind
        case ((ast.BoolOp() | ast.BinOp()), "swap"):
            node.op = _other(node.op)  # type: ignore[assignment] - a swap stays among its kind
        case ((ast.If() | ast.IfExp() | ast.While()), _):
            node.test = ast.Constant(change == "always")
        case ast.UnaryOp(), _:
            node.op, node.operand = ast.Not(), ast.UnaryOp(ast.Not(), node.operand)
        case ast.Constant(), "flip":
            node.value = not node.value
        case ast.Constant(value=int() | float() as number), _:
            node.value = number + 1
        case ast.Return(), _:
            node.value = ast.Constant(None)
        case ast.Expr(), _:
            node.value = ast.Constant(None)
        case ast.Raise(), _:
            node.exc, node.cause = ast.Call(ast.Name("SystemError", ast.Load()), [], []), None
        case _:
            raise AssertionError(node, change)


def _other(operator: ast.AST) -> ast.AST:
    return _SWAPS[type(operator)]()


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module another content."""

    def __init__(self, file: str, tree: ast.Module) -> None:
        self._name = file.removesuffix(".py").replace("/", ".")
        self._code = compile(tree, str(ROOT / file), "exec")

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        del path, target
        return importlib.machinery.ModuleSpec(fullname, self) if fullname == self._name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(self._code, module.__dict__)  # noqa: S102, this is what a mutant is


def is_noticed(file: str, tree: ast.Module | None) -> bool:
    """Run the tests of a file in a process of its own; without a tree the file is as it is."""
    child = os.fork()
    if not child:
        with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - a device, no path
            os.dup2(nowhere.fileno(), 1)
            os.dup2(nowhere.fileno(), 2)
        signal.alarm(PATIENCE)
        if tree is not None:
            sys.meta_path.insert(0, _Changed(file, tree))
        verdict = 1
        with contextlib.suppress(BaseException):
            verdict = int(pytest.main([*OPTIONS, *CORE[file]]))
        os._exit(verdict)
    _, status = os.waitpid(child, 0)
    return status != 0


def main() -> int:
    """Tell the score of each file, and every mutant that nobody noticed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, help="so many mutants of each file, drawn at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("files", nargs="*", default=list(CORE))
    chosen = parser.parse_args()
    os.chdir(ROOT)
    for name in HEAVY:
        importlib.import_module(name)
    survived, tried = 0, 0
    for file in chosen.files:
        if is_noticed(file, None):
            print(f"{file}: its tests are not green as it is", flush=True)  # noqa: T201, a script tells
            return 1
        everything = list(mutants((ROOT / file).read_text("utf-8")))
        drawn = everything
        if chosen.sample is not None and chosen.sample < len(everything):
            drawn = random.Random(chosen.seed).sample(everything, chosen.sample)
        missed = 0
        for mutant in drawn:
            if not is_noticed(file, mutant.tree):
                missed += 1
                print(f"  {file}:{mutant.line} {mutant.change}", flush=True)  # noqa: T201, a script tells
        score = 100 - 100 * missed / len(drawn)
        print(f"{file}: {score:.1f} % of {len(drawn)} (there are {len(everything)})", flush=True)  # noqa: T201, a script tells
        survived, tried = survived + missed, tried + len(drawn)
    print(f"all: {100 - 100 * survived / tried:.1f} % of {tried}", flush=True)  # noqa: T201, a script tells
    return 0


if __name__ == "__main__":
    sys.exit(main())
