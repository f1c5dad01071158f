"""A view that remembers what it was told to show."""

from typing import Generic, TypeVar

S = TypeVar("S")


class RecordingView(Generic[S]):
    """Implements every presenter's view for one kind of screen."""

    def __init__(self) -> None:
        self.screens: list[S] = []

    def display(self, screen: S) -> None:
        self.screens.append(screen)

    @property
    def screen(self) -> S:
        """Give what is on the glass now."""
        return self.screens[-1]
