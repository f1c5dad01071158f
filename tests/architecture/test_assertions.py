"""Tests are read in one order: what is expected, then what there is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]


def test_the_expected_value_stands_first_in_every_test() -> None:
    turned = [
        f"{file.relative_to(TESTS)}:{line}"
        for file in sorted(TESTS.rglob("*.py"))
        for line in turned_round(file.read_text("utf-8"))
    ]

    assert [] == turned


@pytest.mark.parametrize(
    "text",
    [
        "assert count == 2",
        "assert said == ['ok', -1]",
        "assert (state, code) == (State.ISSUED, None)",
        "assert entry.state is State.ISSUED",
    ],
)
def test_one_that_is_turned_round_would_be_found(text: str) -> None:
    assert [1] == list(turned_round(text))


@pytest.mark.parametrize("text", ["assert 2 == count", "assert found is None", "assert first == second"])
def test_one_that_is_right_is_let_through(text: str) -> None:
    assert [] == list(turned_round(text))


def turned_round(text: str) -> Iterator[int]:
    """Give the lines of the asserts whose right side alone is written out."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Assert(test=ast.Compare(left=left, ops=[ast.Eq()], comparators=[right])):
                if is_written_out(right) and not is_written_out(left):
                    yield node.lineno
            case ast.Assert(
                test=ast.Compare(left=left, ops=[ast.Is()], comparators=[ast.Attribute() as right])
            ):
                if is_written_out(right) and not is_written_out(left):
                    yield node.lineno
            case _:
                pass


def is_written_out(node: ast.expr) -> bool:
    """Say whether an expression is a literal, a constant's name, a member of an enum, or made of such."""
    match node:
        case ast.Constant():
            return True
        case ast.Name(id=name):
            return name.isupper()
        case ast.Attribute(value=ast.Name(id=kind), attr=name):
            return kind[:1].isupper() and name.isupper()
        case ast.UnaryOp(operand=operand):
            return is_written_out(operand)
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
            return all(is_written_out(part) for part in parts)
        case _:
            return False
