import pytest

from toggle_desk.application.records import Issued
from toggle_desk.domain.card import Secret

NUMBER, ALIAS = Secret("6301190000000004097"), Secret("GV-2024-00317")


@pytest.mark.parametrize(
    ("issued", "shown"),
    [
        (Issued("1", "2", number=NUMBER, alias=ALIAS), ALIAS),
        (Issued("1", "2", number=NUMBER), NUMBER),
        (Issued("1", "2"), None),
    ],
)
def test_a_guest_sees_the_number_of_the_provider_they_know(issued: Issued, shown: Secret | None) -> None:
    assert shown == issued.shown_number
