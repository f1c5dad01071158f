from pathlib import Path

import pytest

from tests.doubles.desk import PlainPins
from toggle_desk.application.settings import Settings
from toggle_desk.domain.errors import NotAccepted
from toggle_desk.domain.scanner import ANY_SCANNER, ScanRules
from toggle_desk.presenters.keyboards import LAYOUTS
from toggle_desk.storage.settings import TomlSettings, read_provisioning

CONNECTED = "[connection]\naccount_id = 662\n"


def provisioned(scanner: str) -> ScanRules:
    return read_provisioning(f"{CONNECTED}[scanner]\n{scanner}", PlainPins()).scanner


def test_a_scanner_works_as_it_comes() -> None:
    assert ANY_SCANNER == read_provisioning(CONNECTED, PlainPins()).scanner


def test_every_layout_that_can_be_set_is_known() -> None:
    for layout in LAYOUTS:
        assert layout == provisioned(f'layout = "{layout}"').layout


def test_aliases_and_what_a_scanner_types_can_be_provisioned_and_are_kept(tmp_path: Path) -> None:
    rules = provisioned(
        'aliases = ["AB-####", "982612##########"]\nprefix = "~"\nsuffix = "/x"\npace = 40\nlayout = "fr"'
    )
    assert ScanRules(("AB-####", "982612##########"), "~", "/x", 40, "fr") == rules

    TomlSettings(tmp_path / "settings.toml").save(Settings(scanner=rules))

    assert rules == TomlSettings(tmp_path / "settings.toml").load().scanner


@pytest.mark.parametrize("mask", ["#" * 12, "#" * 16, "4###############", "63011###########", "#" * 19])
def test_a_mask_that_any_bank_card_would_fit_is_refused(mask: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        provisioned(f'aliases = ["{mask}"]')

    assert "scanner.aliases[0]" == refused.value.facts["where"]
    assert refused.value.facts["problem"].startswith("must begin with six fixed digits")


@pytest.mark.parametrize(
    ("told", "where", "problem"),
    [
        ('aliases = ["12"]', "scanner.aliases[0]", "must be 6 to 40 letters"),
        ('aliases = ["AB 1234567"]', "scanner.aliases[0]", "must be 6 to 40 letters"),
        ('aliases = "AB-####"', "scanner.aliases", "must be a list"),
        ('prefix = "123456789"', "scanner.prefix", "must have at most 8 letters"),
        ('suffix = "\\u0002"', "scanner.suffix", "must not contain control characters"),
        ("pace = 4", "scanner.pace", "must be at least 5"),
        ("pace = 201", "scanner.pace", "must be at most 200"),
        ('layout = "klingon"', "scanner.layout", "must be 'us', 'gb'"),
        ('ending = "x"', "scanner.ending", "is not a setting that Toggle Desk knows"),
    ],
)
def test_what_makes_no_sense_for_a_scanner_is_named(told: str, where: str, problem: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        provisioned(told)

    assert where == refused.value.facts["where"]
    assert refused.value.facts["problem"].startswith(problem)
