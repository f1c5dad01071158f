"""An adapter says nothing twice: what its port explains is read there, and nothing is left unexplained."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

import pytest

import toggle_desk.storage
from toggle_desk.application import ports

MODULES = [each.name for each in pkgutil.iter_modules(toggle_desk.storage.__path__, "toggle_desk.storage.")]


@pytest.mark.parametrize("module", MODULES)
def test_every_method_of_an_adapter_is_explained_there_or_in_its_port(module: str) -> None:
    assert [] == [f"{kind.__name__}.{name}" for kind, name in methods(module) if not told(kind, name)]


@pytest.mark.parametrize("module", MODULES)
def test_no_adapter_repeats_what_its_port_says(module: str) -> None:
    repeated = [
        f"{kind.__name__}.{name}"
        for kind, name in methods(module)
        for port in kind.__mro__[1:]
        if port.__module__ == ports.__name__
        and vars(kind)[name].__doc__
        and told(kind, name) == told(port, name)
    ]

    assert [] == repeated


def methods(module: str) -> Iterator[tuple[type, str]]:
    for _, kind in inspect.getmembers(importlib.import_module(module), inspect.isclass):
        if kind.__module__ == module and not kind.__name__.startswith("_"):
            yield from (
                (kind, name)
                for name, each in vars(kind).items()
                if inspect.isfunction(each) and name[0] != "_"
            )


def told(kind: type, name: str) -> str | None:
    return inspect.getdoc(getattr(kind, name, None))
