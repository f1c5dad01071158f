"""A local Toggle per module, and a till that begins each test with an empty book."""

from collections.abc import Iterator

import pytest

from tests.sandbox.till import Till
from toggle_desk.sandbox.server import Sandbox


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("practice") / "book.sqlite") as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def client(sandbox: Sandbox) -> Iterator[Till]:
    client = Till(sandbox)
    yield client
    client.close()


@pytest.fixture
def till(client: Till) -> Till:
    client.begin()
    return client
