"""The layers of the design hold, and each rule is shown to notice a breach in a copy of the package."""

import ast
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest

from toggle_desk.presenters.page import Page

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "toggle_desk"
LINTER = Path(sysconfig.get_path("scripts")) / "lint-imports"
TOOLS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]
CONTRACTS = {contract["id"]: contract for contract in TOOLS["importlinter"]["contracts"]}

# For each contract, the packages that break it and how.
BREACHES = {
    "layers": [
        ("domain", "import toggle_desk.application"),
        ("application", "import toggle_desk.storage"),
        ("storage", "import toggle_desk.api"),
        ("presenters", "import toggle_desk.ui"),
        ("ui", "import toggle_desk.app"),
    ],
    "sandbox-imports-nothing": [("sandbox", "import toggle_desk.domain")],
    "sandbox-is-started-by-roots": [("runtime", "import toggle_desk.sandbox")],
    "rooms-of-presenters": [
        ("presenters/issue", "import toggle_desk.presenters.activity"),
        ("presenters/frame", "import toggle_desk.presenters.issue"),
    ],
    "rooms-of-ui": [("ui/activity", "import toggle_desk.ui.issue")],
    "ui-sees-presenters": [("ui", "import toggle_desk.domain")],
    "qt": [("presenters", "import PySide6.QtCore"), ("storage", "import shiboken6")],
    "httpx": [("storage", "import httpx"), ("api", "import httpcore")],
    "keyring": [("storage", "from keyring.errors import KeyringError")],
    "domain-is-pure": [
        ("domain", f"import {module}")
        for module in (
            "PySide6",
            "apsw",
            "asyncio",
            "httpx",
            "keyring",
            "platformdirs",
            "pydantic",
            "sqlite3",
        )
    ],
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("copy")
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(PACKAGE, folder / "toggle_desk", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_the_layers_hold(copy: Path) -> None:
    ended = linted(copy)

    assert 0 == ended.returncode, ended.stdout
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in ended.stdout


@pytest.mark.parametrize("contract", BREACHES)
def test_a_breach_is_noticed(copy: Path, contract: str) -> None:
    planted = {
        copy / "toggle_desk" / package / f"planted_{number}.py": code
        for number, (package, code) in enumerate(BREACHES[contract])
    }
    for path, code in planted.items():
        path.write_text(f"{code}\n", "utf-8")
    ended = linted(copy, "--contract", contract)
    for path in planted:
        path.unlink()

    assert 1 == ended.returncode
    assert "Contracts: 0 kept, 1 broken." in ended.stdout
    assert [] == [path for path in planted if path.stem not in ended.stdout]


def test_a_module_outside_the_layers_is_noticed(copy: Path) -> None:
    stray = copy / "toggle_desk" / "stray.py"
    stray.touch()
    ended = linted(copy, "--contract", "layers")
    stray.unlink()

    assert 1 == ended.returncode
    assert "toggle_desk.stray" in ended.stdout


def test_no_contract_goes_unproven() -> None:
    assert CONTRACTS.keys() == BREACHES.keys()


def test_no_package_escapes_the_lists_of_the_contracts() -> None:
    everything = {
        f"toggle_desk.{path.stem}"
        for path in PACKAGE.iterdir()
        if path.stem.strip("_") not in ("init", "pycache")
    }
    above = {f"toggle_desk.{name}" for name in ("__main__", "app", "cli", "ui", "presenters")}
    qt = {f"toggle_desk.{name}" for name in ("ui", "runtime", "devices", "app")}

    rooms = {*Page, "frame"}

    for floor in ("presenters", "ui"):
        assert set(CONTRACTS[f"rooms-of-{floor}"]["modules"]) == {
            f"toggle_desk.{floor}.{room}" for room in rooms
        }
    assert set(CONTRACTS["ui-sees-presenters"]["forbidden_modules"]) == everything - above
    assert set(CONTRACTS["qt"]["source_modules"]) == everything - qt


def test_the_domain_needs_nothing_but_the_standard_library() -> None:
    imported = {name for path in (PACKAGE / "domain").rglob("*.py") for name in imports(path)}

    assert {"toggle_desk"} == imported - sys.stdlib_module_names


def test_presenters_can_be_imported_without_qt() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in (PACKAGE / "presenters").rglob("*.py")
    ]
    code = f"import sys, {', '.join(modules)}; sys.exit('PySide6' in sys.modules)"

    assert 0 == subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode


def linted(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINTER, "--no-logo", "--cache-dir", folder / "cache", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found
