import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.catalogue import Choice, Product, Reason, Site
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.money import Money, parse_amount
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.request import (
    REMARK_LENGTH,
    TABLE_LENGTH,
    IssueRequest,
    note,
)


def request(
    *, minor: int = 2000, table: str = "", remark: str = "", email: str | None = None, by_email: bool = False
) -> IssueRequest:
    return IssueRequest(
        form_token="form",
        site=Site("Leeds", "LEEDS-01"),
        product=Product(3532, "In-store Gift"),
        choice=Choice(Money(minor, "GBP")),
        reason=Reason("waited", "Waited too long"),
        operator=Operator("Sam", Role.STAFF),
        handover=Handover.EMAIL if by_email else Handover.SHOW,
        table=table,
        remark=remark,
        guest_email=email,
    )


def refusal(**fields: object) -> NotAccepted:
    with pytest.raises(NotAccepted) as refused:
        request(**fields)  # pyright: ignore[reportArgumentType] - a table of cases has mixed values
    return refused.value


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"table": "1" * (TABLE_LENGTH + 1)}, Code.TEXT_TOO_LONG, "table"),
        ({"remark": "x" * (REMARK_LENGTH + 1)}, Code.TEXT_TOO_LONG, "note"),
        ({"table": "1\n2"}, Code.TEXT_HAS_CONTROL_CHARACTERS, "table"),
        ({"remark": "a\u202eb"}, Code.TEXT_HAS_CONTROL_CHARACTERS, "note"),
        ({"remark": "a\x00b"}, Code.TEXT_HAS_CONTROL_CHARACTERS, "note"),
        ({"remark": "a\u2028b"}, Code.TEXT_HAS_CONTROL_CHARACTERS, "note"),
        ({"remark": "half a letter \ud83d"}, Code.TEXT_HAS_CONTROL_CHARACTERS, "note"),
        ({"remark": "\x9b31m"}, Code.TEXT_HAS_CONTROL_CHARACTERS, "note"),
    ],
)
def test_a_text_that_could_be_misread_is_refused(fields: dict[str, str], code: Code, field: str) -> None:
    refused = refusal(**fields)

    assert (code, field) == (refused.code, refused.facts["field"])


def test_a_text_may_have_its_whole_length() -> None:
    made = request(table="1" * TABLE_LENGTH, remark="ü" * REMARK_LENGTH)

    assert (TABLE_LENGTH, REMARK_LENGTH) == (len(made.table), len(made.remark))


@pytest.mark.parametrize("email", [None, ""])
def test_a_card_by_email_needs_an_address(email: str | None) -> None:
    assert Code.EMAIL_MISSING == refusal(by_email=True, email=email).code


def test_a_card_by_email_needs_an_address_that_mail_can_reach() -> None:
    refused = refusal(by_email=True, email="guest@nowhere")

    assert (Code.EMAIL_MALFORMED, {"email": "guest@nowhere"}) == (refused.code, refused.facts)


def test_an_address_that_is_not_used_is_not_judged() -> None:
    assert "typed and left" == request(email="typed and left").guest_email


def test_the_note_tells_who_gave_what_why_and_where() -> None:
    told = note(request(table="12", remark="Steak twice"))

    assert "Waited too long; 20.00 GBP; by Sam; table 12; Steak twice" == told


def test_the_note_leaves_out_what_nobody_typed() -> None:
    assert "Waited too long; 20.00 GBP; by Sam" == note(request())


@given(minor=st.integers(1, 999_999_999))
def test_the_note_and_the_value_always_agree(minor: int) -> None:
    value, currency = note(request(minor=minor)).split("; ")[1].split(" ")

    assert Money(minor, "GBP") == parse_amount(value, currency)
