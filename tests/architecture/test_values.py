"""What was decided and what became known are values: no code alters them behind the ledger's back."""

import importlib
import inspect
import pkgutil
from dataclasses import FrozenInstanceError, is_dataclass

import pytest

import toggle_desk.api
import toggle_desk.application
import toggle_desk.domain

VALUES = [
    one
    for package in (toggle_desk.domain, toggle_desk.application, toggle_desk.api)
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
    for _, one in inspect.getmembers(importlib.import_module(module.name), inspect.isclass)
    if is_dataclass(one) and one.__module__ == module.name
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_a_value_cannot_be_altered_nor_carry_more_than_it_declares(value: type[object]) -> None:
    one = object.__new__(value)

    for name in [*inspect.get_annotations(value), "more"]:
        with pytest.raises((FrozenInstanceError, TypeError)):
            setattr(one, name, None)
    assert not hasattr(one, "__dict__")
