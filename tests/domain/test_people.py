from itertools import product

import pytest

from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.people import OWNER, Operator, Role, pin_of, same_name


@pytest.mark.parametrize(("one", "other"), list(product(Role, Role)))
def test_a_role_may_do_what_every_lesser_role_may(one: Role, other: Role) -> None:
    rank = [Role.STAFF, Role.SUPERVISOR, Role.MANAGER, Role.OWNER]

    assert (rank.index(one) >= rank.index(other)) is one.reaches(other)


@pytest.mark.parametrize(
    ("operator", "may"),
    [
        (Operator("Sam", Role.STAFF), False),
        (Operator("Sue", Role.SUPERVISOR), False),
        (Operator("Max", Role.MANAGER), True),
        (Operator("Ann", Role.OWNER), True),
        (OWNER, False),
    ],
)
def test_only_a_manager_who_proved_who_it_is_counts_as_the_manager_to_get(
    operator: Operator, may: bool
) -> None:
    assert may is operator.may_decide()


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Sam", ("Sam", "")),
        ("Sam Jones", ("Sam", "Jones")),
        ("Anna Maria Rossi", ("Anna", "Maria Rossi")),
        ("Anna\u00a0Maria Rossi", ("Anna\u00a0Maria", "Rossi")),
        ("Sam\u00a0Jones", ("Sam", "Jones")),
        ("Sam  Jones", ("Sam", "Jones")),
        ("\u738b\u5c0f\u660e", ("\u738b\u5c0f\u660e", "")),
        ("\u738b \u5c0f\u660e", ("\u738b", "\u5c0f\u660e")),
        ("\u738b\u3000\u5c0f\u660e", ("\u738b", "\u5c0f\u660e")),
    ],
)
def test_a_name_in_two_parts_reads_as_it_is_written(name: str, parts: tuple[str, str]) -> None:
    assert parts == Operator(name, Role.STAFF).first_and_last_name()


@pytest.mark.parametrize("typed", ["Zoë Jones", "zoë jones", " ZOË  JONES ", "Zoe\u0308\u00a0Jones"])
def test_a_person_is_found_however_the_name_is_written(typed: str) -> None:
    assert same_name("Zoë Jones", typed)
    assert not same_name("Zoë Jonas", typed)


@pytest.mark.parametrize(
    "typed", ["482913", " 482913\r", "\ufeff482913", "\u0664\u0668\u0662\u0669\u0661\u0663"]
)
def test_a_pin_is_its_digits(typed: str) -> None:
    assert Secret("482913") == pin_of("Sam", Secret(typed))


@pytest.mark.parametrize("typed", ["", "48291", "4829130", "4829 13", "48291x", "48291\u00b2"])
def test_what_has_not_six_digits_is_no_pin(typed: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        pin_of("Sam", Secret(typed))

    assert (Code.PIN_MALFORMED, {"name": "Sam"}) == (refused.value.code, refused.value.facts)
