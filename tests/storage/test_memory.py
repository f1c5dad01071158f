from pathlib import Path

import pytest

from tests.doubles.memory import ShortMemory
from toggle_desk.application.ports import Memory
from toggle_desk.domain.catalogue import Product
from toggle_desk.storage.memory import FileMemory

PRODUCTS = (Product(3532, "In-store Gift"), Product(7, "Café ✓"))


@pytest.fixture(params=["file", "double"])
def memory(request: pytest.FixtureRequest, tmp_path: Path) -> Memory:
    return FileMemory(tmp_path / "memory.json") if request.param == "file" else ShortMemory()


def test_what_was_chosen_last_is_remembered(memory: Memory) -> None:
    assert memory.choice("product") is None

    memory.keep_choice("product", "3532")
    memory.keep_choice("handover", "print")
    memory.keep_choice("product", "7")

    assert "7" == memory.choice("product")
    assert "print" == memory.choice("handover")


def test_each_account_has_its_own_products(memory: Memory) -> None:
    assert () == memory.products(662)

    memory.keep_products(662, PRODUCTS)
    memory.keep_products(663, PRODUCTS[:1])
    memory.keep_choice("product", "7")

    assert PRODUCTS == memory.products(662)
    assert PRODUCTS[:1] == memory.products(663)


def test_a_product_list_that_is_known_already_is_not_written_again(tmp_path: Path) -> None:
    file = tmp_path / "memory.json"
    FileMemory(file).keep_products(662, PRODUCTS)
    before = file.stat().st_ino

    FileMemory(file).keep_products(662, list(PRODUCTS))
    same = file.stat().st_ino
    FileMemory(file).keep_products(662, PRODUCTS[:1])

    assert before == same
    assert PRODUCTS[:1] == FileMemory(file).products(662)


def test_memories_outlive_the_program(tmp_path: Path) -> None:
    FileMemory(tmp_path / "memory.json").keep_products(662, PRODUCTS)

    assert PRODUCTS == FileMemory(tmp_path / "memory.json").products(662)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"products": {"662": [{"id": "x"}]}}', b"\xff\xfe"])
def test_a_spoilt_memory_is_an_empty_one(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "memory.json"
    file.write_bytes(content)
    memory = FileMemory(file)

    assert memory.choice("product") is None
    memory.keep_choice("product", "7")
    assert "7" == memory.choice("product")


def test_a_memory_that_cannot_be_kept_bothers_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    memory = FileMemory(tmp_path / "file" / "memory.json")

    memory.keep_choice("product", "7")

    assert memory.choice("product") is None
