import pytest

from toggle_desk.domain.email_typos import KNOWN, suggestion


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sam@gmial.com", "sam@gmail.com"),
        ("sam@gmai.com", "sam@gmail.com"),
        ("sam@gmaill.com", "sam@gmail.com"),
        ("sam@gnail.com", "sam@gmail.com"),
        ("sam@gmail.co", "sam@gmail.com"),
        ("sam@gmail.con", "sam@gmail.com"),
        ("sam@gmailcom", "sam@gmail.com"),
        ("Sam.Smith@HOTMIAL.co.uk", "Sam.Smith@hotmail.co.uk"),
        ("sam@outlok.com", "sam@outlook.com"),
        ("sam@yaho.co.uk", "sam@yahoo.co.uk"),
        ("sam@icluod.com", "sam@icloud.com"),
        ("sam@btinternt.com", "sam@btinternet.com"),
        (" sam@virginmeida.com ", "sam@virginmedia.com"),
    ],
)
def test_one_slip_of_a_finger_is_noticed(typed: str, meant: str) -> None:
    assert meant == suggestion(typed)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "sam",
        "@gmail.com",
        "sam@",
        "sam@gmail",
        "sam@g",
        "sam@theanchor.co.uk",
        "sam@gmx.com",
        "sam@mac.com",
        "sam@ski.com",
        "sam@yahoo.ca",
        "sam@mail.com",
        "sam@gmila.co",
    ],
)
def test_an_address_that_may_well_be_meant_is_left_alone(address: str) -> None:
    assert suggestion(address) is None


@pytest.mark.parametrize("domain", sorted(KNOWN))
def test_a_known_domain_is_never_questioned(domain: str) -> None:
    assert suggestion(f"sam@{domain}") is None
    assert suggestion(f"sam@{domain.upper()}") is None
