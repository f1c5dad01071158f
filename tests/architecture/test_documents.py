"""README, CONTRIBUTING and the page about the tests are true: names, paths, commands and figures."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest
from dev import GATE

from tests.storage.provisioning import PlainPins
from tests.ui.scenes import SCENES
from toggle_desk.cli.arguments import parse
from toggle_desk.storage.settings import read_provisioning

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "toggle_desk"
README, CONTRIBUTING, TESTS = (
    ROOT / "README.md",
    ROOT / ".github" / "CONTRIBUTING.md",
    ROOT / "tests" / "README.md",
)
PAGES = (README, CONTRIBUTING, TESTS)
SET_UP = ["python3 packaging/dev.py run", "python3 packaging/dev.py test"]
# Of the way of one amount from its tile to the wire and back: what a newcomer can read in an afternoon.
FILES, LINES, STEPS = 20, 3_500, 10
PATH = re.compile(r"`([\w.-]+(?:/[\w.-]*)+|[\w-]+\.(?:py|md|toml))`")
OPTIONS = {"-q", "-n", "-k", "--long"}


@pytest.mark.parametrize("page", [README, CONTRIBUTING], ids=lambda page: page.name)
def test_set_up_takes_exactly_two_commands(page: Path) -> None:
    assert SET_UP == sorted({line for line in commands(page) if "dev.py" in line})


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_picture_and_page_it_leads_to_exists(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)", text_of(page))
    local = [target for target in targets if "://" not in target]

    assert [] == [name for name in local if not (page.parent / name).is_file()]


def test_the_readme_shows_the_program() -> None:
    assert re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", text_of(README))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_path_it_names_exists(page: Path) -> None:
    named = PATH.findall(text_of(page))

    assert named
    assert [] == [name for name in named if not any((place / name).exists() for place in (ROOT, PACKAGE))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_it_shows_makes_sense(page: Path) -> None:
    shown = [shlex.split(line, comments=True) for line in commands(page)]

    assert [] == [" ".join(words) for words in shown if not makes_sense(words)]


@pytest.mark.parametrize(
    "command",
    [
        ".venv/bin/pytest tests/never.py",
        ".venv/bin/pytest tests/domain -k a_promise_never_made",
        ".venv/bin/pytest tests/domain --longer",
        ".venv/bin/python packaging/never.py",
        ".venv/bin/python -m tests.ui.never",
        ".venv/bin/python -m tests.ui.gallery build/gallery never",
        ".venv/bin/never format",
    ],
)
def test_a_command_that_makes_none_would_be_found(command: str) -> None:
    assert not makes_sense(shlex.split(command))


def test_the_provisioning_file_of_the_readme_is_accepted_whole() -> None:
    (file,) = re.findall(r"^```toml\n(.*?)^```$", text_of(README), re.DOTALL | re.MULTILINE)

    assert ["Sam"] == [person.operator.name for person in read_provisioning(file, PlainPins()).operators]


def test_the_layers_it_tells_of_are_those_that_are_checked() -> None:
    (told,) = re.findall(r"`(__main__ > [^`]+)`", text_of(README))
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (checked,) = [contract["layers"] for contract in contracts if contract["id"] == "layers"]

    assert [layer.split(" | ") for layer in checked] == [layer.split(", ") for layer in told.split(" > ")]


# -- the way of one card ---------------------------------------------------------------------------------


def test_one_card_goes_from_its_tile_to_the_wire_and_back_in_a_few_files() -> None:
    files = list(dict.fromkeys(name for row in steps() for name in PATH.findall(row)))

    assert ["ui/issue/form.py", "ui/issue/result.py"] == [files[0], files[-1]]
    assert "api/transport.py" in files
    assert len(files) <= FILES
    assert sum(len((PACKAGE / name).read_text("utf-8").splitlines()) for name in files) <= LINES


def test_the_way_is_told_with_the_figures_that_are_kept() -> None:
    told = re.findall(r"At most (\d+) files and ([\d,]+) lines", text_of(CONTRIBUTING))

    assert [(f"{FILES}", f"{LINES:,}")] == told
    assert STEPS == len(steps())


def test_every_name_on_the_way_is_in_a_file_of_its_step() -> None:
    missing: list[str] = []
    before = ""
    for row in steps():
        files = "".join((PACKAGE / name).read_text("utf-8") for name in PATH.findall(row))
        # What a step calls may stand in a file that the step before has opened.
        missing += [name for name in re.findall(r"\(`(\w+)`\)", row) if name not in files + before]
        before = files

    assert [] == missing


# -- nothing is left out ---------------------------------------------------------------------------------


def test_every_folder_of_tests_says_what_it_is_for() -> None:
    folders = {path.parent for path in (ROOT / "tests").glob("*/*.py")}
    told = re.findall(r"^\| `(tests/\w+)` \| \w", text_of(TESTS), re.MULTILINE)

    assert sorted(str(folder.relative_to(ROOT).as_posix()) for folder in folders) == sorted(told)


def test_every_part_of_the_program_has_its_place_among_where_a_line_belongs() -> None:
    parts = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}

    assert {part for part in parts if f" {part}/" in section("Where does a line belong?")} == parts


def test_a_word_has_one_meaning() -> None:
    words = re.findall(r"^\| ([\w-]+) \| (?!meaning)", section("Words"), re.MULTILINE)

    assert len(words) >= 25
    assert len(set(words)) == len(words)


def makes_sense(words: list[str]) -> bool:
    """Say whether a command line names what there is: scripts, modules, tests, options, scenes."""
    match words:
        case ["toggle-desk", *arguments]:
            parse(arguments)  # ends the program for one that makes no sense
            return True
        case ["python3" | ".venv/bin/python", "-m", "tests.ui.gallery", _, *scenes]:
            return SCENES.keys() >= set(scenes)
        case ["python3" | ".venv/bin/python", script, *_]:
            return (ROOT / script).is_file()
        case [".venv/bin/pytest", *arguments]:
            return selects_tests(arguments)
        case [tool, *_]:
            return tool.removeprefix(".venv/bin/") in {command[0] for _, command in GATE}
        case _:
            return False


def selects_tests(arguments: list[str]) -> bool:
    places = [ROOT / word for word in arguments if word.startswith("tests/")]
    options = {word for word in arguments if word.startswith("-")}
    if not (places and options <= OPTIONS and all(place.exists() for place in places)):
        return False
    wanted = arguments[arguments.index("-k") + 1] if "-k" in options else ""
    files = [file for place in places for file in (place.rglob("test_*.py") if place.is_dir() else [place])]
    return any(re.search(rf"def test_\w*{wanted}", file.read_text("utf-8")) for file in files)


def commands(page: Path) -> list[str]:
    """List the commands of the fenced blocks, with continued lines joined."""
    blocks = re.findall(r"^```\w*\n(.*?)^```$", text_of(page), re.DOTALL | re.MULTILINE)
    lines = "\n".join(blocks).replace("\\\n", " ").splitlines()
    return [line for line in lines if re.match(r"(python3|toggle-desk|\.venv/)", line)]


def steps() -> list[str]:
    return re.findall(r"^\| \d+ \|.*$", section("One card in ten steps"), re.MULTILINE)


def section(heading: str) -> str:
    return text_of(CONTRIBUTING).partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def text_of(page: Path) -> str:
    return page.read_text("utf-8")
