"""What would let other people's text become an instruction; each lint is shown to catch its sample."""

import ast
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parents[2]
ASKS = {"execute", "executemany", "rows", "run"}
# Decoders of pictures, and the one reason why each of these files may have one: the picture is our own.
DECODERS = {
    "loadFromData",
    "fromData",
    "QMovie",
    "QImageReader",
    "QSvgRenderer",
    "QSvgWidget",
    "QTextBrowser",
}
OWN_PICTURES = {
    "ui/appearance/assets.py": "the icons that ship with the program",
    "ui/printing.py": "the preview that this program drew itself",
    "devices/winspool.py": "the page that this program drew itself",
}
# Ways out beside the one transport, and a store that reads objects from a text.
WAYS_OUT = {"QDesktopServices", "openUrl", "setOpenExternalLinks", "webbrowser", "urlopen", "QNetworkRequest"}
READERS = {"QSettings", "QDataStream"}


def test_the_program_breaks_none_of_the_bans() -> None:
    folder = ROOT / "toggle_desk"
    paths = sorted(folder.rglob("*.py"))
    found = [
        f"{path.relative_to(ROOT)}:{finding}"
        for path in paths
        for finding in findings(path.read_text("utf-8"), PurePosixPath(path.relative_to(folder).as_posix()))
    ]

    assert paths
    assert [] == found


@pytest.mark.parametrize(
    ("path", "code", "finding"),
    [
        ("storage/ledger.py", "statements.rows(f'SELECT {name}')", "SQL is built"),
        ("storage/ledger.py", "statements.run('DELETE FROM ' + table, ())", "SQL is built"),
        ("storage/ledger.py", "self._engine.execute('SELECT %s' % name)", "SQL is built"),
        ("sandbox/book.py", "database.execute('SELECT {}'.format(name))", "SQL is built"),
        ("sandbox/book.py", "database.execute(' '.join(parts))", "SQL is built"),
        ("ui/about.py", "picture.loadFromData(reply)", "a decoder: loadFromData"),
        ("ui/about.py", "from PySide6.QtSvg import QSvgRenderer", "a decoder: QSvgRenderer"),
        ("ui/about.py", "QDesktopServices.openUrl(url)", "a way out: openUrl"),
        ("api/client.py", "import webbrowser", "a way out: webbrowser"),
        ("ui/about.py", "QSettings('a', 'b').value('c')", "a reader of objects: QSettings"),
    ],
)
def test_each_ban_catches_its_sample(path: str, code: str, finding: str) -> None:
    assert any(finding in each for each in findings(code, PurePosixPath(path)))


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("storage/ledger.py", "statements.rows(QUESTION, (name,))"),
        ("storage/ledger.py", "statements.rows('SELECT 1 ' 'FROM a WHERE b = ?', (name,))"),
        ("ui/appearance/assets.py", "QSvgRenderer(icon)"),
        ("devices/worker.py", "subprocess.run([*command, verb])"),
    ],
)
def test_what_is_allowed_passes(path: str, code: str) -> None:
    assert [] == list(findings(code, PurePosixPath(path)))


def findings(code: str, path: PurePosixPath) -> Iterator[str]:
    for node in ast.walk(ast.parse(code)):
        line = getattr(node, "lineno", 1)
        if path.parts[0] in ("storage", "sandbox") and asks_what_was_built(node):
            yield f"{line}: SQL is built: values are bound"
        for name in names(node):
            if name in DECODERS and str(path) not in OWN_PICTURES:
                yield f"{line}: a decoder: {name}"
            if name in WAYS_OUT:
                yield f"{line}: a way out: {name}"
            if name in READERS:
                yield f"{line}: a reader of objects: {name}"


def asks_what_was_built(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(attr=name), args=[asked, *_]) if name in ASKS:
            return isinstance(asked, ast.JoinedStr | ast.BinOp) or is_put_together(asked)
        case _:
            return False


def is_put_together(asked: ast.expr) -> bool:
    match asked:
        case ast.Call(func=ast.Attribute(attr="format" | "join" | "replace")):
            return True
        case _:
            return False


def names(node: ast.AST) -> set[str]:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
            return {name}
        case _:
            return set()
