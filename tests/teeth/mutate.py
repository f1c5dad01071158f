"""Changes one thing at a time in the core and runs its tests: a change that no test notices is not tested.

Run by hand, since it takes half an hour: `python tests/teeth/mutate.py [--sample N] [file ...]`.

The tests of a file are loaded once. Each mutant then gets a process of its own, forked from there, in which
the one function that it changes is exchanged; a change outside of functions has the tests loaded anew.
"""

import argparse
import builtins
import gc
import importlib
import importlib.abc
import importlib.machinery
import inspect
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import TypeVar

import hypothesis
import pytest

from tests.teeth.equivalent import EQUIVALENT
from tests.teeth.mutants import CALLED, FunctionKey, Mutant, functions, mutants, telling, whole

Verdict = TypeVar("Verdict")
ROOT = Path(__file__).parents[2]
AT_ONCE = 2
PATIENCE = 30  # seconds until a test that waits for ever counts as failed
# Loaded once, before any mutant forks off: all that is slow to load and is not the program.
HEAVY = (
    *("PySide6.QtWidgets", "anyio", "apsw", "argon2", "filelock", "graphql", "httpx", "hypothesis"),
    *("hypothesis.stateful", "keyring", "platformdirs", "pydantic", "pytestqt", "tomli_w"),
    *("trustme", "truststore"),
)
OPTIONS = ("-q", "-s", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning")
VALUES = "tests/architecture/test_values.py"
CORE: dict[str, tuple[str, ...]] = {
    "toggle_desk/domain/intent.py": (
        *("tests/domain/test_intent.py", "tests/domain/test_steps.py", "tests/domain/test_schedule.py"),
        *("tests/application/test_decide.py", VALUES),
    ),
    "toggle_desk/domain/steps.py": ("tests/domain/test_steps.py", "tests/domain/test_schedule.py"),
    "toggle_desk/domain/schedule.py": ("tests/domain/test_schedule.py", "tests/domain/test_steps.py"),
    "toggle_desk/domain/read_back.py": ("tests/domain/test_read_back.py",),
    "toggle_desk/domain/policy.py": ("tests/domain/test_policy.py", VALUES),
    "toggle_desk/domain/splitting.py": ("tests/domain/test_splitting.py", VALUES),
    "toggle_desk/domain/business_day.py": ("tests/domain/test_business_day.py",),
    "toggle_desk/domain/table.py": ("tests/domain/test_table.py",),
    "toggle_desk/api/errors.py": (
        *("tests/api/test_errors.py", "tests/api/test_engine_errors.py", "tests/api/test_client.py"),
        VALUES,
    ),
    "toggle_desk/application/issue_card.py": (
        "tests/application/test_issue_card.py",
        "tests/application/test_issue_once.py",
        "tests/application/test_limits.py",
        VALUES,
    ),
    "toggle_desk/application/decide.py": (
        "tests/application/test_decide.py",
        "tests/application/test_overview.py",
        VALUES,
    ),
    "toggle_desk/application/driver.py": (
        *("tests/application/test_driver.py", "tests/application/test_issue_card.py"),
        *("tests/application/test_issue_once.py", "tests/application/test_decide.py"),
        *("tests/application/test_reverse_card.py", "tests/application/test_limits.py", VALUES),
    ),
    "toggle_desk/application/reconcile.py": (
        *("tests/application/test_reconcile.py", "tests/application/test_watch.py"),
        "tests/application/test_reverse_card.py",
        "tests/simulation/test_found_here.py",
    ),
    "toggle_desk/application/watch.py": (
        "tests/application/test_watch.py",
        "tests/simulation/test_found_here.py",
    ),
    "toggle_desk/application/await_outcome.py": ("tests/application/test_await_outcome.py", VALUES),
    "toggle_desk/storage/ledger.py": (
        *("tests/storage/test_ledger.py", "tests/storage/test_privacy.py", "tests/storage/test_search.py"),
        *("tests/storage/test_spending.py", "tests/storage/test_prints.py", "tests/storage/test_glance.py"),
        *("tests/storage/test_triggers.py", "tests/application/test_overview.py"),
    ),
    "toggle_desk/storage/questions.py": (
        *("tests/storage/test_ledger.py", "tests/storage/test_search.py", "tests/storage/test_spending.py"),
        *("tests/storage/test_processes.py", "tests/application/test_overview.py"),
        *("tests/application/test_reaching_back.py", "tests/application/test_reverse_card.py"),
    ),
    "toggle_desk/storage/entries.py": ("tests/storage/test_ledger.py", "tests/storage/test_privacy.py"),
}


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module another content."""

    def __init__(self, file: str, code: CodeType) -> None:
        self._name = file.removesuffix(".py").replace("/", ".")
        self._code = code

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        del path, target
        return importlib.machinery.ModuleSpec(fullname, self) if fullname == self._name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(self._code, module.__dict__)  # noqa: S102, this is what a mutant is


class _Loaded:
    """Gives the tests, once they are loaded, to the caller who runs them."""

    def __init__(self, use: Callable[[pytest.Session], None]) -> None:
        self._use = use

    def pytest_sessionstart(self) -> None:
        # That a test fails is enough: no smaller example of it is looked for.
        quick = [hypothesis.Phase.explicit, hypothesis.Phase.generate]
        hypothesis.settings.register_profile("mutants", hypothesis.settings.default, phases=quick)
        hypothesis.settings.load_profile("mutants")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if not session.testsfailed:  # as one does that cannot be loaded
            self._use(session)
        return True


def start(work: Callable[[], str], folder: Path) -> int:
    """Do something in a process of its own, whose temporary files lie in this folder, as does its answer."""
    folder.mkdir()
    child = os.fork()
    if child:
        return child
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nowhere, stream)
    tempfile.tempdir = os.environ["PYTEST_DEBUG_TEMPROOT"] = str(folder)
    try:
        answer = work()
    except BaseException as problem:  # noqa: BLE001 - no exception may get out of this process
        answer = repr(problem)
    (folder / "answer").write_text(answer, "utf-8")
    os._exit(0)


def wait(child: int, folder: Path) -> str:
    """Wait for the answer of such a process."""
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return signal.Signals(os.WTERMSIG(status)).name
    return (folder / "answer").read_text("utf-8")


def judge(file: str, drawn: Sequence[Mutant]) -> list[str] | str:
    """Find out for each mutant which test notices it, none for a survivor; or say why that is impossible."""
    answer = _apart(partial(_try_functions, file, drawn))
    if not answer.startswith("["):
        return answer
    verdicts: list[str | None] = json.loads(answer)
    left = [mutant for mutant, verdict in zip(drawn, verdicts, strict=True) if verdict is None]
    others = iter(_in_lanes(partial(_try_modules, file), left))
    return [next(others) if verdict is None else verdict for verdict in verdicts]


def _try_functions(file: str, drawn: Sequence[Mutant]) -> str:
    """Try what changes one function, on tests that are loaded once; leaves out what ran while they were."""
    name = str(ROOT / file)
    text = (ROOT / file).read_text("utf-8")
    answer = "its tests cannot be loaded"
    entered: set[FunctionKey] = set()
    setattr(builtins, CALLED, partial(_note_caller, entered))
    sys.meta_path.insert(0, _Changed(file, telling(text, name)))

    def use(session: pytest.Session) -> None:
        nonlocal answer
        early = set(entered)
        living = _living_functions(name)
        gc.collect()
        gc.freeze()  # what is never looked at again stays shared between all the processes
        answer = _apart(partial(_map, session, entered))
        if not answer.startswith("{"):
            return
        reach = {
            test: {(function, line) for function, line in keys} for test, keys in json.loads(answer).items()
        }
        for key, code in functions(compile(text, name, "exec")).items():
            for function in living.get(key, []):
                function.__code__ = code

        def attempt(mutant: Mutant, function: FunctionKey, killers: Sequence[str]) -> str:
            for one in living[function]:
                one.__code__ = mutant.code
            places = {killer: place for place, killer in enumerate(killers)}
            chosen = [item for item in session.items if function in reach[item.nodeid]]
            return _run(session, sorted(chosen, key=lambda item: places.get(item.nodeid, len(places))))

        def lane(share: Sequence[Mutant]) -> list[str | None]:
            verdicts: list[str | None] = []
            killers: list[str] = []
            for mutant in share:
                if mutant.function is None or mutant.function in early:
                    verdicts.append(None)
                    continue
                verdicts.append(verdict := _apart(partial(attempt, mutant, mutant.function, killers)))
                if verdict in reach:  # what has noticed something most lately is asked first
                    killers = [verdict, *(killer for killer in killers if killer != verdict)]
            return verdicts

        answer = json.dumps(_in_lanes(lane, drawn))

    pytest.main([*OPTIONS, *CORE[file]], [_Loaded(use)])
    return answer


def _note_caller(entered: set[FunctionKey]) -> None:
    frame = inspect.currentframe()
    if frame is not None and frame.f_back is not None:
        code = frame.f_back.f_code
        entered.add((code.co_qualname, code.co_firstlineno))


def _map(session: pytest.Session, entered: set[FunctionKey]) -> str:
    """Find out which functions each test enters: one that never enters a function cannot notice it."""
    reach: dict[str, list[FunctionKey]] = {}
    for item in session.items:
        entered.clear()
        if noticed := _run(session, [item]):
            return f"its tests are not green as it is: {noticed}"
        reach[item.nodeid] = sorted(entered)
    return json.dumps(reach)


def _try_modules(file: str, share: Sequence[Mutant]) -> list[str]:
    verdicts: list[str] = []
    for mutant in share:
        tries = (_apart(partial(_load_and_run, file, mutant, tests)) for tests in CORE[file])
        verdicts.append(next(filter(None, tries), ""))
    return verdicts


def _load_and_run(file: str, mutant: Mutant, tests: str) -> str:
    """Load some tests on a changed module, and run them."""
    verdict = "loading"
    unchanged = compile((ROOT / file).read_text("utf-8"), str(ROOT / file), "exec")
    sys.meta_path.insert(0, _Changed(file, whole(unchanged, mutant)))

    def use(session: pytest.Session) -> None:
        nonlocal verdict
        verdict = _run(session, session.items)

    pytest.main([*OPTIONS, tests], [_Loaded(use)])
    return verdict


def _run(session: pytest.Session, items: Sequence[pytest.Item]) -> str:
    """Run some tests until one fails, and name that."""
    for item, following in zip(items, [*items, None][1:], strict=True):
        signal.alarm(PATIENCE)
        session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        signal.alarm(0)
        if session.testsfailed:
            return item.nodeid
    return ""


def _living_functions(name: str) -> dict[FunctionKey, list[FunctionType]]:
    """Find the functions that were made from a file, however they are wrapped."""
    found: dict[FunctionKey, list[FunctionType]] = {}
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and one.__code__.co_filename == name:
            found.setdefault((one.__code__.co_qualname, one.__code__.co_firstlineno), []).append(one)
    return found


def _apart(work: Callable[[], str]) -> str:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = Path(folder, "home")
        return wait(start(work, home), home)


def _in_lanes(lane: Callable[[Sequence[Mutant]], list[Verdict]], drawn: Sequence[Mutant]) -> list[Verdict]:
    """Share mutants out to several processes, and put their verdicts together again."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        homes = [Path(folder, str(number)) for number in range(AT_ONCE)]
        children = [
            start(partial(_told, lane, drawn[number::AT_ONCE]), home) for number, home in enumerate(homes)
        ]
        answers = [json.loads(wait(child, home)) for child, home in zip(children, homes, strict=True)]
    return [answers[number % AT_ONCE][number // AT_ONCE] for number in range(len(drawn))]


def _told(lane: Callable[[Sequence[Mutant]], list[Verdict]], share: Sequence[Mutant]) -> str:
    return json.dumps(lane(share))


def main() -> int:
    """Tell the score of each file, and every mutant that no test noticed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, help="so many mutants of each file, drawn at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--killers", action="store_true", help="also tell which test notices which mutant")
    parser.add_argument("files", nargs="*", default=list(CORE))
    chosen = parser.parse_args()
    os.chdir(ROOT)
    for name in HEAVY:
        importlib.import_module(name)
    survived, tried = 0, 0
    for file in chosen.files:
        began = time.monotonic()
        everything = counted(file)
        drawn = everything
        if chosen.sample is not None and chosen.sample < len(everything):
            drawn = random.Random(chosen.seed).sample(everything, chosen.sample)
        verdicts = judge(file, drawn)
        if isinstance(verdicts, str):
            tell(f"{file}: {verdicts}")
            return 1
        for mutant, verdict in zip(drawn, verdicts, strict=True):
            if not verdict or chosen.killers:
                tell(f"  {file}:{mutant.line} {mutant.change} {verdict}")
        missed = verdicts.count("")
        took = time.monotonic() - began
        odd = Counter(verdict for verdict in verdicts if verdict and "::" not in verdict)
        score = 100 - 100 * missed / len(drawn)
        tell(f"{file}: {score:.1f} % of {len(drawn)} (there are {len(everything)}), {took:.0f} s {dict(odd)}")
        survived, tried = survived + missed, tried + len(drawn)
    tell(f"all: {100 - 100 * survived / tried:.1f} % of {tried}")
    return 0


def counted(file: str) -> list[Mutant]:
    """Make the mutants of a file that something could notice; raises where the list of others is stale."""
    text = (ROOT / file).read_text("utf-8")
    lines = text.splitlines()
    excused = Counter[tuple[str, str, str]]()
    for one in EQUIVALENT:
        if one.file == file:
            excused[one.function, one.line, one.change] += one.fits
    found: list[Mutant] = []
    for mutant in mutants(text, str(ROOT / file)):
        function = mutant.function[0] if mutant.function else ""
        place = (function, lines[mutant.line - 1].strip(), mutant.change)
        if place in excused:
            excused[place] -= 1
        else:
            found.append(mutant)
    if stale := [place for place, left in excused.items() if left]:
        raise AssertionError(f"What is excused does not fit {file}: {stale}")
    return found


def tell(line: str) -> None:
    print(line, flush=True)  # noqa: T201, a script tells


if __name__ == "__main__":
    sys.exit(main())
