"""Issues a card as a screen reader would: by roles, names and actions alone. Run by the system's own Python.

Needs the packages at-spi2-core, dbus, xvfb, python3-gi and gir1.2-atspi-2.0; prints one line of JSON.
"""

# pyright: basic, reportMissingImports=false, reportAttributeAccessIssue=false

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi  # it comes with the system's Python, not with ours

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - only now is it there

PATIENCE = 60.0  # seconds for the program to come up, and for each answer
PRESSED = {"push button", "check box", "toggle button", "combo box", "text", "password text", "table"}


def walk(node: Any) -> Iterator[Any]:  # noqa: ANN401 - no types come with it
    yield node
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield from walk(child)


def showing() -> list[Any]:
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(place) for place in range(desktop.get_child_count())]
    nodes = [node for program in programs if program is not None for node in walk(program)]
    return [node for node in nodes if node.get_state_set().contains(Atspi.StateType.SHOWING)]


def find(name: str, ready: Callable[[Any], bool] = bool) -> Any:  # noqa: ANN401 - of AT-SPI, without types
    begun = time.monotonic()
    while time.monotonic() - begun < PATIENCE:
        for node in showing():
            if node.get_name() == name and ready(node):
                return node
        time.sleep(0.3)
    sys.exit(f"Nothing called {name!r} came into reach.")


def enabled(node: Any) -> bool:  # noqa: ANN401 - likewise
    return bool(node.get_state_set().contains(Atspi.StateType.ENABLED))


def press(name: str) -> None:
    find(name, enabled).get_action_iface().do_action(0)


def main() -> None:
    Atspi.init()
    find("£20", enabled)
    nameless = [
        node.get_role_name() for node in showing() if node.get_role_name() in PRESSED and not node.get_name()
    ]
    press("£20")
    press("Waited too long")
    said = find("£20.00").get_description()
    press("Issue £20.00 card")
    issued = find("Card issued").get_role_name()
    number = next(node.get_name() for node in showing() if node.get_name().startswith("Card number"))
    sys.stdout.write(
        json.dumps({"nameless": nameless, "said": said, "issued": issued, "number": number}) + "\n"
    )


main()
