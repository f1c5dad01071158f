import pytest

from toggle_desk.domain.email_address import EMAIL_LENGTH, check_email, mailable
from toggle_desk.domain.errors import Code, NotAccepted


@pytest.mark.parametrize(
    "address",
    [
        "a@b.co",
        "first.last+card@mail.example.org",
        "o'neil@pub.example",
        "e@x.fr",
        "jörg@example.org",
        "\u7528\u6237@example.org",
        "guest@xn--bcher-kva.example",
        "guest@BÜCHER.example",
        "guest@faß.example",
        "guest@\u4f8b\u5b50.\u5e7f\u544a",
        "guest@\u0645\u062b\u0627\u0644.\u0625\u062e\u062a\u0628\u0627\u0631",
        "guest@\u0928\u093e\u092e.\u092d\u093e\u0930\u0924",
        "guest@col·lecció.cat",
        "guest@żółć.pl",
        "guest@\u043f\u043e\u0447\u0442\u0430.example",
        "\u03bc\u03b1\u03c1\u03af\u03b1@example.gr",
    ],
)
def test_an_address_that_mail_can_reach_is_taken(address: str) -> None:
    check_email(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "guest",
        "@x.org",
        "a@x",
        "a@@x.org",
        "a@b@x.org",
        "a b@x.org",
        " a@x.org",
        "a@x.org, b@x.org",
        "<a@x.org>",
        "a@-x.org",
        "a@x-.org",
        "a@x_y.org",
        "a@1.2.3.4",
        "a@x·y.org",
        "a@x\uff0eorg",
        "a@\uff45xample.org",
        "a@☃.example",
        "a" * 65 + "@x.org",
        "a@" + "ü" * 63 + ".org",
        "a@" + ".".join(["x" * 60] * 5) + ".org",
    ],
)
def test_an_address_that_no_mail_could_reach_is_refused(address: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        check_email(address)

    assert Code.EMAIL_MALFORMED is refused.value.code


@pytest.mark.parametrize(
    "address",
    [
        ".a@x.org",
        "a.@x.org",
        "a..b@x.org",
        "a@.x.org",
        "a@x.org.",
        "a@x..org",
        "a@bücher..example",
        "a@x.",
        ".",
    ],
)
def test_a_stray_dot_is_told_of(address: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        check_email(address)

    assert (Code.EMAIL_STRAY_DOT, {"email": address}) == (refused.value.code, refused.value.facts)


@pytest.mark.parametrize(
    "unseen",
    [
        "\u200b",
        "\u200c",
        "\u200d",
        "\u2060",
        "\ufeff",
        "\u00ad",
        "\u200e",
        "\u202e",
        "\u2066",
        "\u061c",
        "\u00a0",
        "\u202f",
        "\u2003",
        "\u3000",
        "\u2028",
        "\u3164",
        "\u115f",
        "\u2800",
        "\ufe0f",
        "\u034f",
        "\u180e",
        "\U000e0041",
        "\U000e0100",
        "\x00",
        "\x1d",
        "\t",
        "\n",
        "\ue000",
        "\ud83d",
    ],
)
@pytest.mark.parametrize("place", [0, 2, 4, 7, 15], ids=["first", "name", "at", "domain", "last"])
def test_what_is_not_seen_is_refused_wherever_it_is(unseen: str, place: int) -> None:
    address = "sam@example.org"

    with pytest.raises(NotAccepted) as refused:
        check_email(address[:place] + unseen + address[place:])

    assert Code.EMAIL_UNSEEN is refused.value.code


@pytest.mark.parametrize(
    "address", ["sam@ex\u0430mple.org", "s\u0430m@example.org", "sam@\u03bfffice.example"]
)
def test_a_letter_of_another_alphabet_in_disguise_is_refused(address: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        check_email(address)

    assert Code.EMAIL_UNSEEN is refused.value.code


def test_an_address_is_no_longer_than_mail_allows() -> None:
    address = "a@" + ".".join(["x" * 60] * 4) + ".example"

    check_email(address)

    assert len(address) <= EMAIL_LENGTH


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("Sam@Example.org", "Sam@Example.org"),
        ("sam@bücher.example", "sam@xn--bcher-kva.example"),
        ("sam@BÜCHER.example", "sam@xn--bcher-kva.example"),
        ("sam@bu\u0308cher.example", "sam@xn--bcher-kva.example"),
        ("sam@faß.example", "sam@xn--fa-hia.example"),  # its own domain, not that of fass.example
        ("sam@\u4f8b\u5b50.\u5e7f\u544a", "sam@xn--fsqu00a.xn--4rr70v"),
        ("jo\u0308rg@example.org", "jörg@example.org"),
    ],
)
def test_an_international_domain_is_sent_as_every_mail_server_takes_it(typed: str, sent: str) -> None:
    assert sent == mailable(typed)
