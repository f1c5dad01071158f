import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.api.address import LIVE_URL, check_address
from toggle_desk.domain.errors import Code, NotAccepted


def test_the_live_address_is_accepted_as_it_is() -> None:
    assert "https://api.mytoggle.io/graphql" == check_address(LIVE_URL)


@pytest.mark.parametrize(
    ("given_address", "used"),
    [
        ("https://api.mytoggle.io", "https://api.mytoggle.io/graphql"),
        ("https://api.mytoggle.io/", "https://api.mytoggle.io/graphql"),
        ("https://API.mytoggle.io/other", "https://api.mytoggle.io/other"),
        ("http://127.0.0.1:8123", "http://127.0.0.1:8123/graphql"),
        ("http://127.255.1.2/graphql", "http://127.255.1.2/graphql"),
        ("http://[::1]:80/", "http://[::1]:80/graphql"),
        ("http://localhost/", "http://localhost/graphql"),
        ("https://10.0.0.7:8443", "https://10.0.0.7:8443/graphql"),
    ],
)
def test_the_path_defaults_to_graphql(given_address: str, used: str) -> None:
    assert check_address(given_address) == used


@pytest.mark.parametrize(
    "address",
    [
        "",
        "api.mytoggle.io",
        "https://",
        "https:///graphql",
        "ftp://127.0.0.1",
        "file:///etc/passwd",
        "http://api.mytoggle.io/graphql",
        "http://10.0.0.7",
        "http://128.0.0.1",
        "http://127.1",
        "http://2130706433",
        "http://0x7f.0.0.1",
        "http://0.0.0.0",
        "http://[::]",
        "http://[::ffff:127.0.0.1]",
        "http://[::1%25lo]",
        "http://localhost.example.com",
        "http://localhost.",
        "https://me:secret@api.mytoggle.io",
        "https://@api.mytoggle.io",
        "https://api.mytoggle.io:99999",
        "https://api.mytoggle.io:0",
        "https://api.mytoggle.io:",
        "https://api.mytoggle.io:x",
        "https://api.mytoggle.io/graphql?key=1",
        "https://api.mytoggle.io/graphql#x",
        "https://api.mytoggle.io\\@evil.example",
        "https://api.mytoggle.io/a b",
        "https://-api.mytoggle.io",
        "https://api..io",
        "https://" + "a" * 64 + ".io",
        "https://" + ".".join(["a" * 60] * 5),
        "https://ąpi.mytoggle.io",
        "https://[::1",
    ],
)
def test_a_password_never_travels_to_an_address_that_is_not_safe(address: str) -> None:
    with pytest.raises(NotAccepted) as refusal:
        check_address(address)

    assert Code.ADDRESS_REFUSED is refusal.value.code
    assert refusal.value.facts == {"address": address}


@given(st.one_of(st.text(), st.from_regex(r"https?://[ -~]{0,30}", fullmatch=True)))
def test_no_text_at_all_breaks_the_check(text: str) -> None:
    try:
        accepted = check_address(text)
    except NotAccepted:
        return

    assert check_address(accepted) == accepted
    assert accepted.isascii()
