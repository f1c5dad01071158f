"""What this program in particular must not do; each lint is shown to catch a sample planted for it."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parents[2]
# The program's own loop, the one after it while a card is waited for, and the tour, which waits for screens.
EVENT_LOOPS = {PurePosixPath("toggle_desk/app", name): 1 for name in ("start.py", "finishing.py", "guide.py")}
RICH_TEXT = {"QLabel", "QMessageBox", "QErrorMessage", "QToolTip", "setToolTip", "setWhatsThis"}
# The one label that is always plain, and the theme, which gives tooltips their colours.
PLAIN_TEXT = {
    PurePosixPath("toggle_desk/ui/widgets/text.py"): RICH_TEXT,
    PurePosixPath("toggle_desk/ui/appearance/theme.py"): {"QToolTip"},
}
CODE_FROM_DATA = {"pickle", "marshal", "shelve"}
VAGUE = {"util", "utils", "helper", "helpers", "common", "misc"}
NO_SUBJECT = re.compile(r"\b(whoever|somebody|anybody|nobody|whatever)\b", re.IGNORECASE)
WORKAROUND = re.compile(r"# workaround: (https://\S+|see findings/\S+\.sh)")
METHODS = 25  # of a class; more are more than one idea
DOCUMENT = re.compile(r"(.*_)?DOCUMENT")
GRAPHQL = re.compile(r"\b(query|mutation|fragment)\b[^{]*\{")


def class_of(methods: int) -> str:
    return "class Desk:\n" + "".join(f"    def step_{number}(self): ...\n" for number in range(methods))


def test_the_program_breaks_none_of_the_bans() -> None:
    paths = sorted((ROOT / "toggle_desk").rglob("*.py"))
    found = [
        f"{path.relative_to(ROOT)}:{finding}"
        for path in paths
        for finding in findings(path.read_text("utf-8"), PurePosixPath(path.relative_to(ROOT).as_posix()))
    ]

    assert paths
    assert [] == found


def test_what_is_said_beside_the_code_names_its_subject() -> None:
    paths = sorted(
        path for part in ("toggle_desk", "tests", "packaging") for path in (ROOT / part).rglob("*.py")
    )
    found = [
        f"{path.relative_to(ROOT)}:{finding}"
        for path in paths
        for finding in unclear(path.read_text("utf-8"))
    ]

    assert paths
    assert [] == found


@pytest.mark.parametrize(
    ("path", "code", "finding"),
    [
        ("ui/issue.py", "from PySide6.QtWidgets import QLabel", "rich text: QLabel"),
        ("ui/issue.py", "QtWidgets.QMessageBox()", "rich text: QMessageBox"),
        ("ui/issue.py", "button.setToolTip(vendor_words)", "rich text: setToolTip"),
        ("ui/issue.py", "dialog.exec()", "nested event loop"),
        ("ui/issue.py", "menu.exec_()", "nested event loop"),
        ("app/start.py", "dialog.exec()\napplication.exec()", "nested event loop"),
        ("cli/run.py", "import platform\nplatform.system()", "use sys.platform"),
        ("cli/run.py", "from platform import system", "use sys.platform"),
        ("storage/ledger.py", "import pickle", "code from data: pickle"),
        ("storage/ledger.py", "from marshal import loads", "code from data: marshal"),
        ("storage/ledger.py", "eval(typed)", "code from data: eval"),
        ("storage/ledger.py", "exec(typed)", "code from data: exec"),
        ("devices/printer.py", "run(command, shell=True)", "shell"),
        ("devices/printer.py", "os.system(command)", "shell"),
        (
            "api/operations/create.py",
            "DOCUMENT = f'mutation {name} {{ a }}'",
            "DOCUMENT is not a plain constant",
        ),
        (
            "api/operations/create.py",
            "CARD_DOCUMENT: Final = HEAD + TAIL",
            "CARD_DOCUMENT is not a plain constant",
        ),
        (
            "api/operations/create.py",
            "DOCUMENT = 'query %s { a }' % name",
            "DOCUMENT is not a plain constant",
        ),
        ("api/operations/create.py", "text = DOCUMENT.format(name)", "GraphQL text is built"),
        ("api/operations/create.py", "text = DOCUMENT + fragment", "GraphQL text is built"),
        ("api/operations/create.py", "text = f'query {{ a(id: {i}) }}'", "GraphQL text is built"),
        ("utils/text.py", "", "vague name: utils"),
        ("domain/helpers.py", "", "vague name: helpers"),
        ("domain/money.py", "\n" * 501, "501 lines"),
        ("ui/issue.py", class_of(26), "26 methods"),
        ("ui/issue.py", "a = 1 if b else 2 if c else 3", "a conditional expression inside another"),
        ("ui/issue.py", "a = 1 if (2 if b else c) else 3", "a conditional expression inside another"),
    ],
)
def test_each_ban_catches_its_sample(path: str, code: str, finding: str) -> None:
    assert any(finding in each for each in findings(code, PurePosixPath("toggle_desk", path)))


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("ui/widgets/text.py", "class PlainLabel(QLabel): ..."),
        ("app/start.py", "application.exec()"),
        ("api/operations/create.py", "DOCUMENT = 'mutation A { a }'\nbody = {'query': DOCUMENT}"),
        ("api/operations/create.py", "CARD_DOCUMENT: Final = 'query A { a }' 'b'"),
        ("domain/money.py", "\n" * 500),
        ("ui/issue.py", class_of(25)),
        ("ui/issue.py", "a = [1 if b else 2, 3 if c else 4]"),
    ],
)
def test_what_is_allowed_passes(path: str, code: str) -> None:
    assert [] == list(findings(code, PurePosixPath("toggle_desk", path)))


@pytest.mark.parametrize(
    "code",
    [
        '"""Tells whoever asks."""',
        'def tell():\n    """Tell.\n\n    Somebody may ask.\n    """',
        'class Desk:\n    """Where nobody sits."""',
        "a = 1  # whatever it is",
        "# for anybody\na = 1",
        "# workaround for an old Qt\na = 1",
    ],
)
def test_a_comment_or_docstring_that_leaves_a_question_open_is_found(code: str) -> None:
    assert list(unclear(code))


@pytest.mark.parametrize(
    "code",
    ['SENTENCE = "Nobody is set up yet."', "def nobody(): ...", "# workaround: https://bugs.example/1"],
)
def test_sentences_for_people_and_a_bug_with_its_address_pass(code: str) -> None:
    assert [] == list(unclear(code))


def findings(code: str, path: PurePosixPath) -> Iterator[str]:
    tree = ast.parse(code)
    if (lines := len(code.splitlines())) > 500:
        yield f"1: {lines} lines: more than one idea"
    yield from (f"1: vague name: {name}" for name in VAGUE.intersection((*path.parent.parts, path.stem)))
    yield from event_loops(tree, path)
    yield from crowded(tree)
    yield from nested_conditions(tree)
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 1)
        rich = RICH_TEXT.intersection(names(node)) - PLAIN_TEXT.get(path, set())
        yield from (f"{line}: rich text: {name}" for name in rich)
        yield from (f"{line}: {problem}" for problem in dangers(node))
        if path.is_relative_to("toggle_desk/api"):
            yield from (f"{line}: {problem}" for problem in built_documents(node))


def names(node: ast.AST) -> set[str]:
    """Collect every way to get hold of a thing: by its name, as an attribute, by import."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
            return {name}
        case _:
            return set()


def unclear(code: str) -> Iterator[str]:
    """Find what names no subject (screen, connection, operator, guest), and a workaround without its bug."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, documented) and NO_SUBJECT.search(ast.get_docstring(node) or ""):
            yield f"{getattr(node, 'lineno', 1)}: a docstring without a subject"
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type != tokenize.COMMENT:
            continue
        if NO_SUBJECT.search(token.string):
            yield f"{token.start[0]}: a comment without a subject"
        if "workaround" in token.string.lower() and not WORKAROUND.fullmatch(token.string):
            yield f"{token.start[0]}: a workaround without the address of its bug"


def crowded(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            methods = sum(isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) for each in node.body)
            if methods > METHODS:
                yield f"{node.lineno}: {node.name} has {methods} methods"


def nested_conditions(tree: ast.Module) -> Iterator[str]:
    """Find what has to be read twice: it is a function with a name and two returns."""
    for node in ast.walk(tree):
        if isinstance(node, ast.IfExp) and any(
            isinstance(each, ast.IfExp) for each in ast.walk(node) if each is not node
        ):
            yield f"{node.lineno}: a conditional expression inside another"


def event_loops(tree: ast.Module, path: PurePosixPath) -> Iterator[str]:
    """Find each `.exec()`: a dialog's own loop runs our code out of turn; only the program's may."""
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("exec", "exec_")
    ]
    allowed = EVENT_LOOPS.get(path, 0)
    yield from (f"{call.lineno}: nested event loop" for call in calls[allowed:])


def dangers(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Attribute(value=ast.Name(id="platform"), attr="system"):
            yield "use sys.platform"
        case ast.ImportFrom(module="platform", names=imported) if "system" in {
            each.name for each in imported
        }:
            yield "use sys.platform"
        case ast.Import(names=imported):
            yield from (f"code from data: {each.name}" for each in imported if each.name in CODE_FROM_DATA)
        case ast.ImportFrom(module=str(module)) if module in CODE_FROM_DATA:
            yield f"code from data: {module}"
        case ast.Call(func=ast.Name(id="eval" | "exec" as name)):
            yield f"code from data: {name}"
        case ast.Attribute(value=ast.Name(id="os"), attr="system" | "popen"):
            yield "shell"
        case ast.keyword(arg="shell", value=value) if not (
            isinstance(value, ast.Constant) and value.value is False
        ):
            yield "shell"
        case _:
            pass


def built_documents(node: ast.AST) -> Iterator[str]:
    """Find GraphQL that is put together: a value in a document is an injection; values go in variables."""
    match node:
        case (
            ast.Assign(targets=[ast.Name(id=name)], value=value)
            | ast.AnnAssign(target=ast.Name(id=name), value=value)
        ):
            if DOCUMENT.fullmatch(name) and not (
                isinstance(value, ast.Constant) and isinstance(value.value, str)
            ):
                yield f"{name} is not a plain constant"
        case ast.JoinedStr(values=parts) if GRAPHQL.search("".join(map(literal, parts))):
            yield "GraphQL text is built"
        case ast.BinOp(left=left, op=ast.Add() | ast.Mod(), right=right) if is_graphql(left) or is_graphql(
            right
        ):
            yield "GraphQL text is built"
        case ast.Attribute(value=value, attr="format" | "replace" | "join") if is_graphql(value):
            yield "GraphQL text is built"
        case _:
            pass


def is_graphql(node: ast.AST) -> bool:
    return bool(GRAPHQL.search(literal(node))) or any(DOCUMENT.fullmatch(name) for name in names(node))


def literal(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
