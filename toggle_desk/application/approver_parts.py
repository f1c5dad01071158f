"""What the managers' page is put together from."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ApproverParts:
    """The page as it is kept in `resources/`, and the program's sentences by language and key."""

    page: str
    style: str
    libraries: str
    script: str
    sentences: Mapping[str, Mapping[str, str]]
