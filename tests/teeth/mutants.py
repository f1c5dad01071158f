"""Makes the mutants of a module: each is the module with one thing changed."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten
from types import CodeType

CALLED = "_function_was_entered"
FunctionKey = tuple[str, int]  # its qualified name and the line it begins in
_OPTIMIZED = 0x1  # the flag that the code of a function has, and that of a class or module has not
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
    """One change: where it is, and what it is."""

    line: int
    change: str
    code: CodeType
    function: FunctionKey | None  # the code is that of this function, or of the whole module


def mutants(text: str, name: str) -> Iterator[Mutant]:
    """Make every mutant of a module, from its first line to its last."""
    tree = ast.parse(text)
    for statement in tree.body:
        alone = ast.Module([statement], [])
        before = functions(compile(alone, name, "exec"))
        found = _nodes(statement, inside=False)
        nodes = [(node, inside) for node, inside in found if isinstance(node, ast.stmt | ast.expr)]
        for node, inside in sorted(nodes, key=lambda one: one[0].lineno):
            for change in _changes(node):
                shown = shorten(ast.unparse(node.test if isinstance(node, ast.If | ast.While) else node), 100)
                kept = vars(node).copy()
                _apply(node, change)
                # What is within a function comes to its code alone, which takes a tenth of the time.
                code = compile(ast.fix_missing_locations(alone if inside else tree), name, "exec")
                vars(node).update(kept)
                if not inside:
                    yield Mutant(node.lineno, f"{change} `{shown}`", code, None)
                for key, other in functions(code).items() if inside else ():
                    if other != before[key]:  # else the compiler makes the same of both
                        yield Mutant(node.lineno, f"{change} `{shown}`", other, key)


def functions(code: CodeType) -> dict[FunctionKey, CodeType]:
    """Find the code of every function that is in no other function."""
    found: dict[FunctionKey, CodeType] = {}
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            own = {(inner.co_qualname, inner.co_firstlineno): inner}
            found |= own if inner.co_flags & _OPTIMIZED else functions(inner)
    return found


def whole(code: CodeType, mutant: Mutant) -> CodeType:
    """Put a changed function into the code of its module."""
    if mutant.function is None:
        return mutant.code
    parts: list[object] = []
    for inner in code.co_consts:
        if not isinstance(inner, CodeType):
            parts.append(inner)
        elif (inner.co_qualname, inner.co_firstlineno) == mutant.function:
            parts.append(mutant.code)
        else:
            parts.append(inner if inner.co_flags & _OPTIMIZED else whole(inner, mutant))
    return code.replace(co_consts=tuple(parts))


def telling(text: str, name: str) -> CodeType:
    """Make a module whose functions call CALLED when they are entered."""
    return compile(ast.fix_missing_locations(_Telling().visit(ast.parse(text))), name, "exec")


class _Telling(ast.NodeTransformer):
    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.body.insert(0, ast.Expr(ast.Call(ast.Name(CALLED, ast.Load()), [], [])))
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AsyncFunctionDef:
        node.body.insert(0, ast.Expr(ast.Call(ast.Name(CALLED, ast.Load()), [], [])))
        return node


def _nodes(node: ast.AST, *, inside: bool) -> Iterator[tuple[ast.AST, bool]]:
    """Walk through a tree, and tell of each node whether it is in the body of a function."""
    yield node, inside
    body = node.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else []
    for child in ast.iter_child_nodes(node):
        yield from _nodes(child, inside=inside or child in body)


def _changes(node: ast.AST) -> Iterator[str]:
    """Name what can be changed about a node."""
    match node:
        case ast.Compare(ops=[_, _]):
            yield from ("swap the first", "swap the second")
        case ast.Call(func=ast.Name("replace"), keywords=named):
            yield from (f"leave out {one.arg}" for one in named if one.arg and len(named) > 1)
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
        case ast.Return(value=ast.expr() as value) if ast.unparse(value) != "None":
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
        case ast.Compare(ops=[first, second]), _:
            the_first = change == "swap the first"
            swapped = [_other(first), second] if the_first else [first, _other(second)]
            node.ops = swapped  # type: ignore[assignment] - likewise
        case ast.Call(keywords=named), _:
            node.keywords = [one for one in named if change != f"leave out {one.arg}"]
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
