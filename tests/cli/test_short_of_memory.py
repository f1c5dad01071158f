"""A computer with too little memory: the command ends in a sentence, and what it did not do is not there."""

import sys
from functools import partial
from pathlib import Path

import pytest

from tests.doubles.till import Ran, Till, short_of_memory, start, together

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the limit is this system's")

MEGABYTE = 2**20
STAFFED = """
[connection]
account_id = 662
[[operators]]
name = "Sam"
role = "staff"
pin = "482913"
"""


def provisioned(folder: Path, megabytes: int) -> Ran:
    folder.mkdir()
    file = folder / "provisioning.toml"
    file.write_text(STAFFED, "utf-8")
    till = Till(folder / "data", "https://127.0.0.1:9")
    launcher = short_of_memory(megabytes * MEGABYTE)
    return start(till.where("provision", str(file)), launcher=launcher).ended()


def test_provision_without_memory_ends_in_a_sentence_and_applies_nothing(tmp_path: Path) -> None:
    sizes = (48, 72, 88, 120, 160, 200)  # from before a library is loaded to in the middle of a PIN's hash

    ended = together({str(size): partial(provisioned, tmp_path / str(size), size) for size in sizes})

    told = "This computer has too little free memory: close other programs first.\n"
    assert {(ran.code, ran.err) for size, ran in ended.items() if int(size) <= 120} == {(3, told)}
    for size, ran in ended.items():
        applied = (tmp_path / size / "data" / "settings.toml").exists()
        assert (ran.code, applied) in {(0, True), (3, False)}, ran.err
        assert 0 == ran.code or ran.err == told
