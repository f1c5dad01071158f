"""The build's promises that need neither a network nor a Windows."""

import plistlib
import re
import struct
import tomllib
import uuid
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest
from installers import icons, mac, msi
from installers.debian import PACKAGES, need
from installers.launcher import numbers
from installers.locks import LOCKS, pins
from installers.manifest import MANIFEST, Selection
from installers.places import PACKAGING, PROJECT, ROOT, VERSION, guid
from installers.steps import Memory, StoppedError, sha256
from installers.windows_folder import pack

VERBS = (
    *(
        "lock-check",
        "stage",
        "trim",
        "launcher",
        "nsis",
        "msi",
        "sign",
        "verify",
        "wine-test",
        "linux-bundle",
    ),
    *("sbom", "licences", "mac-stage", "check"),
)


def test_every_documented_verb_exists() -> None:
    source = (PACKAGING / "installers" / "verbs.py").read_text("utf-8")

    assert [] == [verb for verb in VERBS if f'"{verb}":' not in source]


def test_every_tool_that_a_step_needs_is_installed_before_the_steps_begin() -> None:
    sources = [path.read_text("utf-8") for path in (PACKAGING / "installers").glob("*.py")]
    needed = {tool for source in sources for tool in re.findall(r'need\("([\w-]+)"\)', source)}

    assert {"wine", "makensis"} <= needed
    assert needed <= PACKAGES.keys()


def test_a_tool_that_cannot_be_installed_stops_the_build_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    with pytest.raises(StoppedError, match="wine wine64"):
        need("wine")


def test_the_workflow_only_uses_verbs_that_exist() -> None:
    source = (PACKAGING / "installers" / "verbs.py").read_text("utf-8")
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    used = [verb for line in re.findall(r"build\.py (.+)", workflow) for verb in line.split()]

    assert used
    assert [] == [verb for verb in used if f'"{verb}":' not in source]


def test_the_version_is_written_once_and_read_everywhere() -> None:
    metainfo = ET.parse(PACKAGING / "linux" / "com.toggledesk.ToggleDesk.metainfo.xml")  # noqa: S314 - our own
    newest = metainfo.find("releases/release")

    assert VERSION == PROJECT["version"]
    assert numbers()[:3] == tuple(int(part) for part in VERSION.split("."))
    assert 4 == len(numbers())
    assert VERSION == plistlib.loads(mac.information())["CFBundleShortVersionString"]
    assert newest is not None
    assert VERSION == newest.attrib["version"]


def test_the_same_name_always_gives_the_same_identity() -> None:
    assert "{0ADE4B96-C6ED-551A-83E9-A4AEDAA5C542}" == guid("upgrade code")
    assert uuid.UUID(guid("file a")) != uuid.UUID(guid("file b"))


def test_an_upgrade_keeps_the_identity_of_each_file_and_changes_that_of_the_product(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "one.pyc").write_bytes(b"1")
    older, newer = (msi.describe(tmp_path, tmp_path / "icon.ico", version) for version in ("1.0.0", "1.1.0"))

    assert parts(older, "Component", "Guid") == parts(newer, "Component", "Guid")
    assert parts(older, "Product", "UpgradeCode") == parts(newer, "Product", "UpgradeCode")
    assert parts(older, "Product", "Id") != parts(newer, "Product", "Id")


@pytest.mark.parametrize(
    ("name", "shipped"),
    [
        ("toggle_desk/app/start.py", True),
        ("resources/icons/gift.svg", True),
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/QtCore.pyi", False),
        ("PySide6/designer.exe", False),
        ("apsw/sqlite_extra_binaries/sqlite3_shell.exe", False),
        ("something_new/__init__.py", False),
        ("anyio-4.16.0.dist-info/METADATA", True),
        ("anyio-4.16.0.dist-info/RECORD", False),
    ],
)
def test_only_what_the_manifest_names_is_shipped(name: str, shipped: bool) -> None:
    assert Selection.of("windows").takes(name) is shipped


def test_a_file_that_the_manifest_keeps_and_nobody_has_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "here.py").touch()

    with pytest.raises(StoppedError, match=r"gone\.dll"):
        Selection(("here.py", "gone.dll"), ()).refuse_unused(tmp_path)


def test_every_python_package_of_the_lock_is_shipped_or_left_out_on_purpose() -> None:
    named = {"backports-tarfile", "flit-core", "pycparser", "cffi", "pyside6-essentials", "shiboken6"}
    patterns = " ".join([*MANIFEST["packages"]["keep"], *MANIFEST["packages"]["windows"]["keep"]])
    folders = {"apsw-sqlite3mc": "apsw", "argon2-cffi": "argon2", "graphql-core": "graphql"}
    folders |= {"argon2-cffi-bindings": "_argon2_cffi_bindings", "pywin32-ctypes": "win32ctypes"}
    folders |= dict.fromkeys(("jaraco-classes", "jaraco-context", "jaraco-functools"), "jaraco")
    wanted = {folders.get(name, name.replace("-", "_")) for name in pins("windows.txt").keys() - named}

    assert [] == [name for name in sorted(wanted) if name not in patterns]


@pytest.mark.parametrize(("platform", "ending"), [("windows", ".pyd"), ("macos", ".abi3.so")])
def test_every_part_of_qt_that_the_program_imports_is_shipped(platform: str, ending: str) -> None:
    of_linux = {ROOT / "toggle_desk" / "runtime" / "session_lock" / "linux.py"}  # loaded there alone
    paths = set((ROOT / "toggle_desk").rglob("*.py")) - of_linux
    sources = [path.read_text("utf-8") for path in sorted(paths)]
    used = {name for source in sources for name in re.findall(r"PySide6\.(Qt\w+)", source)}

    assert "QtWidgets" in used
    assert [] == [
        name for name in sorted(used) if not Selection.of(platform).takes(f"PySide6/{name}{ending}")
    ]


def test_only_packages_of_nothing_but_bytecode_go_into_the_archive(tmp_path: Path) -> None:
    for name in ("pure/__init__.pyc", "mixed/__init__.pyc", "mixed/fast.pyd", "namespace/part/__init__.pyc"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    for name in ("toggle_desk/__init__.pyc", "pure-1.0.dist-info/METADATA", "single.pyc"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())

    pack(tmp_path)

    with zipfile.ZipFile(tmp_path / "packages.zip") as archive:
        assert ["pure/__init__.pyc", "pure-1.0.dist-info/METADATA", "single.pyc"] == archive.namelist()
    assert {"mixed", "namespace", "packages.zip", "toggle_desk"} == {path.name for path in tmp_path.iterdir()}


def test_what_ships_is_what_the_gate_tests() -> None:
    proved = pins("base.txt")

    assert pins("windows.txt").items() <= proved.items()
    # The newest argon2 bindings have no wheel for Intel Macs.
    assert pins("macos.txt").keys() <= proved.keys()
    assert dict(pins("macos.txt").items() - proved.items()).keys() <= {"argon2-cffi-bindings"}


def test_every_lock_has_its_source() -> None:
    folder = PACKAGING / "requirements"

    assert [] == [
        name for lock, (source, _) in LOCKS.items() for name in (lock, source) if not (folder / name).exists()
    ]


def test_the_property_list_names_what_the_app_needs() -> None:
    said = plistlib.loads(mac.information())

    assert "ToggleDesk" == said["CFBundleExecutable"]
    assert MANIFEST["macos"]["oldest"] == said["LSMinimumSystemVersion"]
    assert said["NSHighResolutionCapable"] is True


def test_a_universal_file_is_thinned_to_one_processor() -> None:
    arm, intel = b"\xcf\xfa\xed\xfe\x0c\0\0\x01arm!", b"\xcf\xfa\xed\xfe\x07\0\0\x01x86!"
    head = b"\xca\xfe\xba\xbe" + struct.pack(">I", 2)
    for cpu, offset in ((mac.CPUS["x86_64"], 48), (mac.CPUS["arm64"], 48 + len(intel))):
        head += struct.pack(">5I", cpu, 0, offset, 12, 0)

    assert mac.thin(head + intel + arm, "arm64") == arm
    assert mac.thin(head + intel + arm, "x86_64") == intel
    with pytest.raises(StoppedError):
        mac.thin(intel, "arm64")


def test_the_icons_are_drawn_the_same_every_time(tmp_path: Path) -> None:
    for name in ("one", "two"):
        icons.write_ico(tmp_path / f"{name}.ico")
        icons.write_icns(tmp_path / f"{name}.icns")

    assert sha256(tmp_path / "one.ico") == sha256(tmp_path / "two.ico")
    assert sha256(tmp_path / "one.icns") == sha256(tmp_path / "two.icns")
    assert b"icns" == (tmp_path / "one.icns").read_bytes()[:4]


def test_a_step_is_done_again_when_its_source_or_its_result_changed(tmp_path: Path) -> None:
    source, result = tmp_path / "source", tmp_path / "result"
    source.write_text("a")
    result.write_text("made of a")
    Memory(result, [source]).keep()

    assert Memory(result, [source]).holds()
    assert not Memory(result, [source], "another option").holds()
    result.write_text("harmed")
    assert not Memory(result, [source]).holds()
    result.write_text("made of a")
    source.write_text("b")
    assert not Memory(result, [source]).holds()


def test_the_installer_speaks_every_language_in_every_sentence() -> None:
    text = (PACKAGING / "windows" / "languages.nsh").read_text("utf-8")
    languages = set(re.findall(r'MUI_LANGUAGE "(\w+)"', text))
    sentences = re.findall(r"LangString (\w+) \$\{LANG_(\w+)\}", text)
    spoken = {
        sentence: {language for each, language in sentences if each == sentence} for sentence, _ in sentences
    }

    assert {"English", "Welsh", "French", "German", "Spanish", "Polish", "Italian"} == languages
    assert set() == {
        sentence for sentence, said in spoken.items() if said != {each.upper() for each in languages}
    }


def test_the_installer_and_the_launcher_agree_on_how_to_tell_that_the_program_runs() -> None:
    launcher = (PACKAGING / "windows" / "launcher.c").read_text("utf-8").replace("\\\\", "\\")
    script = (PACKAGING / "windows" / "installer.nsi").read_text("utf-8")

    assert r'L"Global\ToggleDeskIsRunning"' in launcher
    assert r'!define RUNNING "Global\ToggleDeskIsRunning"' in script


def test_every_exit_code_of_the_installer_is_documented() -> None:
    script = (PACKAGING / "windows" / "installer.nsi").read_text("utf-8")
    codes = set(re.findall(r"!define CODE_\w+ (\d+)", script))
    documented = set(
        re.findall(r"^\| (\d+) \|", (PACKAGING / "deploy-windows.md").read_text("utf-8"), re.MULTILINE)
    )

    assert codes
    assert codes <= documented


def test_every_licence_that_is_agreed_on_has_a_known_name() -> None:
    licences = MANIFEST["licences"]
    used = {
        *licences["names"].values(),
        *licences["packages"].values(),
        *(part["licence"] for part in MANIFEST["parts"]),
    }

    assert used <= set(licences["allowed"])
    assert "MIT" == tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["license"]


def parts(described: ET.Element, tag: str, attribute: str) -> list[str]:
    return [each.attrib[attribute] for each in described.iter(tag)]
