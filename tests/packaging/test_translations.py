"""Every catalogue there is says all that the program says, with the same facts, and is compiled."""

import re
from pathlib import Path

import pytest
import translations

from toggle_desk.ui.appearance.translations import NAMES

TRANSLATED = [language for language in translations.languages() if language != "en"]
# What must not be told of an outcome that is not known, and of no other either.
NEVER_SAID = {
    "fr": r"échec|échou|erreur|réessay",
    "de": r"fehler|fehlgeschlagen|erneut versuchen|noch einmal versuchen",
    "es": r"error|fall[oóa]|reintent|inténtelo de nuevo",
    "it": r"errore|fallit|riprova",
    "pl": r"błąd|błęd|niepowodz|nie powiod|spróbuj ponownie",
    "cy": r"wedi methu|gwall|ceisiwch eto",
    "ar": r"فشل|خطأ|حاول مرة أخرى",
}


@pytest.mark.parametrize("language", translations.languages())
def test_every_catalogue_is_complete_and_agrees_with_the_english(language: str) -> None:
    assert [] == list(translations.problems(language))


def test_the_english_catalogue_is_what_translators_start_from() -> None:
    assert translations.messages("en") == translations.read("en")


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_program_reads_is_made_from_the_catalogue(language: str, tmp_path: Path) -> None:
    translations.compile_to(language, tmp_path / "fresh.qm")

    assert translations.compiled(language).read_bytes() == (tmp_path / "fresh.qm").read_bytes()


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_language_says_failed_error_or_try_again(language: str) -> None:
    banned = re.compile(NEVER_SAID[language], re.IGNORECASE)
    said = translations.read(language)

    assert [] == [key for key, message in said.items() if banned.search(message.text)]


def test_every_language_has_a_name_of_its_own() -> None:
    assert set(translations.languages()) <= NAMES.keys()


def test_a_catalogue_that_is_not_right_is_told_line_by_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)  # its place is fixed, as it is in a checkout
    catalogue = translations.messages("de")
    message = translations.Message
    del catalogue["shell.lock"]
    catalogue["gone"] = message("Gone", "Fort")
    catalogue["nav.issue"] = message("Give", "Ausgeben")
    catalogue["issue.button"] = message("Issue {amount} card", "Karte ausgeben")
    catalogue["nav.activity"] = message("Activity", "Verlauf ")
    catalogue["nav.reports"] = message("Reports", "Berichte", finished=False)
    catalogue["error.site_missing"] = message("Nothing was issued. Choose a site first.", "Erst den Ort.")
    catalogue["reports.cards.other"] = message("{count} cards", "Karten")

    translations.write("de", catalogue)

    assert {
        "de: shell.lock is missing",
        "de: gone is obsolete",
        "de: nav.issue was changed in English",
        "de: issue.button tells []",
        "de: nav.activity begins or ends with a space",
        "de: nav.reports is not finished",
        "de: error.site_missing does not begin as English does",
        "de: reports.cards.other tells []",
    } == set(translations.problems("de"))


def test_an_update_keeps_what_is_translated_and_marks_what_is_new_or_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    message = translations.Message
    old = {
        "nav.issue": message("Issue", "Ausgeben"),
        "nav.reports": message("Report", "Bericht"),
        "gone": message("Gone", "Fort"),
    }
    translations.write("de", old)

    translations.update("de")

    now = translations.read("de")
    assert now["nav.issue"] == old["nav.issue"]
    assert now["nav.reports"] == message("Reports", "Bericht", finished=False)
    assert ("", False) == (now["shell.open.one"].text, now["shell.open.other"].finished)
    assert "gone" not in now
    assert not translations.compiled("de").exists()
