from itertools import product

import pytest

from toggle_desk.domain.people import OWNER, Operator, Role


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
