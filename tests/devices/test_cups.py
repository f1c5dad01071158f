"""A real CUPS and its driverless printers: what they received, and what the till says where it is nothing."""

import asyncio
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.devices.paper import Page, pages_in
from tests.devices.receipts import NUMBER, RECEIPT
from tests.devices.slip import read_slip
from tests.doubles.cups import PrintShop, Takes, needs_cups, print_shop, wait_for
from toggle_desk.devices.printers import SystemPrinters
from toggle_desk.domain.printing import (
    MaybePrinted,
    NotPrinted,
    Printed,
    PrinterSetup,
    PrintOutcome,
    Queued,
    Trouble,
    Way,
)
from toggle_desk.domain.receipt import Paper

pytestmark = [needs_cups, pytest.mark.usefixtures("dressed"), pytest.mark.anyio]
A4, A6, LETTER, LEGAL = (210, 297), (105, 148), (215.9, 279.4), (215.9, 355.6)
ROLL = Takes(((80, 200),), (58, 80, 30, 300), (4, 4, 0, 0))
TAKEN = Printed(confirmed=False)


@dataclass(frozen=True)
class Case:
    """A printer, the paper that is set up, the width that comes and where its ink may be, in millimetres."""

    paper: Paper
    takes: Takes
    width: float
    ink: tuple[float, float]


CASES = {
    "from58": Case(Paper.ROLL_58, Takes(((80, 200),), (58, 80, 30, 300)), 58.2, (5, 53.2)),
    "of57": Case(Paper.ROLL_58, Takes(((57, 200),), (57, 57.2, 20, 2000)), 57.1, (4.5, 52.6)),
    "exactly58": Case(Paper.ROLL_58, Takes(((58, 210),), (58, 58, 58, 3276)), 58, (5, 53)),
    "of80": Case(Paper.ROLL_80, Takes(((80, 297),), (25, 80, 25, 2000), (3.95, 3.95, 2, 2)), 80, (4, 76)),
    "of76": Case(Paper.ROLL_80, Takes(((76, 150), (76, 297))), 76, (6.3, 69.7)),
    "of72": Case(Paper.ROLL_80, Takes(((72, 200), (48, 200))), 72, (0, 72)),
    "driver72": Case(Paper.ROLL_80, Takes(((72, 200),), (20, 72, 20, 2000)), 72, (0, 72)),
    "labels": Case(Paper.ROLL_80, Takes(((62, 100), (62, 29)), edges=(1.5, 1.5, 3, 3)), 62, (1.5, 60.5)),
    "narrow": Case(Paper.ROLL_80, Takes(((58, 150), (58, 3276)), edges=(5, 5, 0, 0)), 58, (5, 53)),
    "office": Case(Paper.ROLL_80, Takes((A4,), edges=(4.2, 4.2, 4.2, 4.2)), 210, (12, 198)),
    "laser": Case(
        Paper.ROLL_80, Takes((A4, LETTER), (76, 216, 127, 356), (4, 4, 4, 4)), 210, (12, 198)
    ),
    "inkjet": Case(Paper.ROLL_58, Takes((LETTER, A4), (55, 216, 86, 1200), (3, 3, 3, 3)), 215.9, (12, 204)),
    "letter": Case(Paper.A4, Takes((LETTER, LEGAL), edges=(6.35, 6.35, 6.35, 6.35)), 215.9, (12, 204)),
    "wide": Case(Paper.A4, Takes((A4, LETTER), edges=(25, 15, 15, 15)), 210, (25, 195)),
    "small": Case(Paper.A4, Takes((A6,), edges=(3, 3, 3, 3)), 105, (12, 93)),
    "postcards": Case(Paper.A6, Takes((A4, A6), edges=(5, 5, 5, 5)), 105, (12, 93)),
    "noA6": Case(Paper.A6, Takes((A4,), edges=(5, 5, 5, 5)), 210, (12, 198)),
    "dots": Case(Paper.ROLL_80, replace(ROLL, raster=True), 80, (4, 76)),
}  # fmt: skip


@pytest.fixture(scope="module")
def shop() -> Iterator[PrintShop]:
    with print_shop() as running:
        yield running


@pytest.fixture(autouse=True)
def its_print_system(shop: PrintShop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", shop.server)


async def printed(name: str, paper: Paper = Paper.ROLL_80) -> PrintOutcome:
    return await SystemPrinters().print(RECEIPT, PrinterSetup(Way.INSTALLED, name, paper))


def the_page(folder: Path) -> Page:
    [page] = pages_in(folder)
    assert [NUMBER] == page.codes
    return page


async def test_what_every_printer_received_is_whole_and_on_its_own_paper(shop: PrintShop) -> None:
    received = {name: shop.announced(name, case.takes) for name, case in CASES.items()}
    shop.has_queues(*CASES)

    outcomes = await asyncio.gather(*(printed(name, case.paper) for name, case in CASES.items()))

    assert dict.fromkeys(CASES, TAKEN) == dict(zip(CASES, outcomes, strict=True))
    for name, case in CASES.items():
        page = the_page(received[name])
        assert case.width == pytest.approx(page.size[0], abs=0.3), name
        assert page.size[0] <= page.size[1], name
        assert case.ink[0] - 0.2 <= page.ink[0] <= page.ink[1] <= case.ink[1] + 0.2, name


async def test_a_queue_says_by_itself_why_nothing_came_of_it(
    shop: PrintShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.printer("till", ROLL)
    shop.printer("short", Takes(((62, 29),)))
    elsewhere = shop.announced("sheets", Takes((A4,)))
    shop.do(
        *(shop.queue(name, "till") for name in ("rejecting", "paused", "forbidden", "holding", "deleted")),
        shop.queue("absent", "till", device="ipp://127.0.0.1:9/ipp/print"),
        shop.queue("mistaken", "till", device=shop.device("sheets")),
        "cupsreject rejecting",
        "cupsdisable paused",
        "lpadmin -p forbidden -u deny:waiter",
        "lpadmin -p holding -o job-hold-until-default=indefinite",
        "lpadmin -x deleted",
    )
    monkeypatch.setenv("CUPS_USER", "waiter")  # the root of a test may do everything
    expected = {
        "rejecting": NotPrinted(Trouble.REJECTING),
        "forbidden": NotPrinted(Trouble.FORBIDDEN),
        "deleted": NotPrinted(Trouble.MISSING),
        "mistaken": NotPrinted(Trouble.SIZE),
        "": NotPrinted(Trouble.NONE_SET_UP),
        "short": NotPrinted(Trouble.SIZE),
        "paused": Queued(Trouble.PAUSED),
        "holding": Queued(Trouble.HELD),
        "absent": Queued(Trouble.OFFLINE),
    }

    outcomes = await asyncio.gather(*(printed(name) for name in expected))

    assert expected == dict(zip(expected, outcomes, strict=True))
    assert [] == pages_in(elsewhere)


async def test_a_printer_in_trouble_keeps_the_sheet_waiting_and_says_why(shop: PrintShop) -> None:
    troubles = {"media-empty-error": Trouble.PAPER_OUT, "cover-open-error": Trouble.COVER_OPEN}
    for number, reason in enumerate(troubles):
        script = shop.script(f"trouble{number}", f"echo 'STATE: +{reason}' >&2; sleep 60")
        shop.printer(f"trouble{number}", ROLL, command=script)

    outcomes = await asyncio.gather(printed("trouble0"), printed("trouble1"))

    assert [Queued(trouble) for trouble in troubles.values()] == outcomes


async def test_a_queue_that_is_deleted_takes_the_sheet_with_it_and_nothing_counts_as_printed(
    shop: PrintShop,
) -> None:
    begun = shop.folder / "begun"
    shop.printer("vanishing", ROLL, command=shop.script("vanishing", f"touch {begun}; sleep 60"))

    printing = asyncio.create_task(printed("vanishing"))
    await asyncio.to_thread(wait_for, begun.exists, "the job")
    await asyncio.to_thread(shop.do, "lpadmin -x vanishing")

    assert MaybePrinted(Trouble.CANCELLED) == await printing


async def test_one_sheet_comes_whatever_the_queue_adds_to_its_jobs(shop: PrintShop) -> None:
    received = shop.printer("adding", ROLL)
    shop.do(
        "lpadmin -p adding -o job-sheets-default=standard,standard -o copies-default=3 "
        "-o number-up-default=4 -o print-scaling-default=fill -o orientation-requested-default=4",
        "lpoptions -p adding -o copies=2 -o fit-to-page -o landscape",
    )

    assert TAKEN == await printed("adding")

    assert pytest.approx(80, abs=0.3) == the_page(received).size[0]


async def test_a_printer_that_only_announces_itself_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    with print_shop() as quiet:  # among many printers an announcement is heard late
        monkeypatch.setenv("CUPS_SERVER", quiet.server)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={quiet.folder}/bus")
        received = quiet.announced("Lobby", ROLL)
        while "Lobby" not in (await SystemPrinters().names()).names:
            pass

        assert TAKEN == await printed("Lobby")

        assert pytest.approx(80, abs=0.3) == the_page(received).size[0]


async def test_bytes_in_the_printers_own_language_pass_its_driver_by(shop: PrintShop) -> None:
    kept = shop.folder / "kept"
    listens = f"import socket; s = socket.create_server(('127.0.0.1', 9100)); open({str(kept)!r}, 'w')"
    takes = f"open({str(kept)!r}, 'wb').write(s.accept()[0].makefile('rb').read())"
    shop.do(f'{sys.executable} -c "{listens}; {takes}" &', "lpadmin -p raw -E -v socket://127.0.0.1:9100")
    wait_for(kept.exists, "the printer")

    assert TAKEN == await SystemPrinters().print(RECEIPT, PrinterSetup(Way.RAW, "raw"))

    wait_for(lambda: bool(kept.stat().st_size), "the slip")
    assert [NUMBER] == read_slip(kept.read_bytes()).codes


async def test_no_job_is_named_after_its_card_and_no_file_of_it_is_left(
    shop: PrintShop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    shop.printer("named", ROLL)

    await printed("named")

    asked = [line for line in shop.log().splitlines() if "argv[3]" in line]
    assert all('"Toggle Desk"' in line for line in asked)
    assert asked
    assert [] == os.listdir(tmp_path)  # noqa: PTH208 - nothing waits for a disk here
