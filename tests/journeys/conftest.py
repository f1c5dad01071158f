"""Every journey has a Toggle and a data folder of its own, and leaves no secret behind in it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.doubles.rival import PASSWORD, Manners, Rival
from tests.doubles.rival_wire import Trick, late, silent, silent_after_the_work
from tests.doubles.till import Ran, Running, Till


@dataclass(frozen=True, slots=True)
class Scene:
    """A till, and the Toggle it speaks to."""

    rival: Rival
    till: Till


OpenScene = Callable[[Manners], Scene]
Silence = Callable[[], dict[str, tuple[Scene, Ran]]]

SILENT: dict[str, Trick] = {
    "made in silence": silent_after_the_work,
    "never made": silent,
    "made too late": late,
}


@pytest.fixture(scope="session")
def long(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--long", default=False))


@pytest.fixture(scope="session")
def provisioned(tmp_path_factory: pytest.TempPathFactory) -> Till:
    with Rival() as rival:
        return Till.provisioned(tmp_path_factory.mktemp("provisioned"), rival.url)


@pytest.fixture(scope="module")
def open_scene(tmp_path_factory: pytest.TempPathFactory, provisioned: Till) -> Iterator[OpenScene]:
    """Open as many scenes as a file wants, so that their programs can run beside each other."""
    scenes: list[Scene] = []
    with ExitStack() as stack:

        def opened(manners: Manners) -> Scene:
            rival = stack.enter_context(Rival(manners))
            scenes.append(Scene(rival, provisioned.another(tmp_path_factory.mktemp("till"), rival.url)))
            return scenes[-1]

        yield opened
    assert [] == [leak for scene in scenes for leak in leaks(scene)]


@pytest.fixture(scope="session", autouse=True)
def silence(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Silence]:
    """Begin the programs that wait for their deadline before all others, so that no test waits long."""
    waiting: dict[str, tuple[Scene, Running]] = {}
    with ExitStack() as stack:
        if any("ended" in getattr(item, "fixturenames", ()) for item in request.session.items):
            provisioned: Till = request.getfixturevalue("provisioned")
            for case, trick in SILENT.items():
                rival = stack.enter_context(Rival())
                rival.plays("createOrder", trick)
                scene = Scene(rival, provisioned.another(tmp_path_factory.mktemp("silent"), rival.url))
                waiting[case] = (scene, scene.till.start_issue())
        yield lambda: {case: (scene, running.ended()) for case, (scene, running) in waiting.items()}


@pytest.fixture
def scene(tmp_path: Path, provisioned: Till) -> Iterator[Scene]:
    with Rival() as rival:
        scene = Scene(rival, provisioned.another(tmp_path, rival.url))
        yield scene
    assert [] == leaks(scene)


def leaks(scene: Scene) -> list[str]:
    """Find what must never lie on a disk: this machine has no vault, so that its records are readable."""
    numbers = [sale.number for sale in scene.rival.sales]
    emails = [sale.order["order_items"][0].get("fulfilment_email") for sale in scene.rival.sales]
    return scene.till.leaks(PASSWORD, *scene.rival.tokens, *numbers, *(email for email in emails if email))
