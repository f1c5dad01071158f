from pathlib import Path
from typing import get_args

import pytest

from tests.doubles.desk import PlainPins
from toggle_desk.application.settings import Settings
from toggle_desk.devices.escpos import CODE_PAGES
from toggle_desk.devices.lines import SPEEDS
from toggle_desk.domain.errors import NotAccepted
from toggle_desk.domain.printing import SYSTEM_PRINTER, PrinterSetup, Way
from toggle_desk.domain.receipt import Paper
from toggle_desk.storage.schema import PrinterTable
from toggle_desk.storage.settings import TomlSettings, read_provisioning

CONNECTED = "[connection]\naccount_id = 662\n"


def provisioned(printer: str) -> PrinterSetup:
    return read_provisioning(f"{CONNECTED}[printer]\n{printer}", PlainPins()).printer


def test_a_till_without_a_printer_table_uses_the_computers_usual_printer() -> None:
    assert SYSTEM_PRINTER == read_provisioning(CONNECTED, PlainPins()).printer


def test_everything_about_a_receipt_printer_can_be_provisioned() -> None:
    told = """
        connection = "network"
        address = "192.168.1.50:9100"
        paper = "58mm"
        columns = 42
        code_page = "PC852"
        native_qr = false
        cut = false
        offline_bit = false
        baud = 9600
    """

    assert PrinterSetup(
        Way.NETWORK,
        "192.168.1.50:9100",
        Paper.ROLL_58,
        42,
        "PC852",
        native_qr=False,
        cut=False,
        offline_bit=False,
        baud=9600,
    ) == provisioned(told)


@pytest.mark.parametrize(
    ("told", "where", "problem"),
    [
        ('connection = "network"', "printer.address", "is missing"),
        ('connection = "serial"', "printer.address", "is missing"),
        ('connection = "usb"', "printer.connection", "must be 'installed'"),
        (
            'connection = "raw"\npaper = "A4"',
            "printer.paper",
            "must be a roll for a printer that is written to directly",
        ),
        ("columns = 23", "printer.columns", "must be at least 24"),
        ('code_page = "UTF-8"', "printer.code_page", "must be 'PC437'"),
        ("baud = 300", "printer.baud", "must be 1200"),
        ("cutter = true", "printer.cutter", "is not a setting that Toggle Desk knows"),
    ],
)
def test_a_printer_table_says_where_it_is_wrong(told: str, where: str, problem: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        provisioned(told)

    assert where == refused.value.facts["where"]
    assert refused.value.facts["problem"].startswith(problem)


@pytest.mark.parametrize(
    "printer",
    [
        SYSTEM_PRINTER,
        PrinterSetup(Way.INSTALLED, "Büro", Paper.A4),
        PrinterSetup(Way.SERIAL, "/dev/ttyUSB0", Paper.ROLL_58, columns=35, native_qr=False),
        PrinterSetup(Way.RAW, "", Paper.ROLL_80, code_page="PC866", cut=False, offline_bit=False),
    ],
)
def test_a_printer_is_kept_as_it_was_set_up(printer: PrinterSetup, tmp_path: Path) -> None:
    TomlSettings(tmp_path / "settings.toml").save(Settings(printer=printer))

    assert printer == TomlSettings(tmp_path / "settings.toml").load().printer


def test_what_can_be_set_up_is_what_printers_are_told() -> None:
    fields = PrinterTable.model_fields

    assert CODE_PAGES.keys() == set(get_args(fields["code_page"].annotation))
    assert SPEEDS == get_args(fields["baud"].annotation)
