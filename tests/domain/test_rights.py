from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.people import Role
from toggle_desk.domain.rights import USUAL_RIGHTS, Access, Action, Rights

CELLS = st.tuples(st.sampled_from(Action), st.sampled_from(Role), st.sampled_from(Access))


@given(st.lists(CELLS))
def test_a_table_is_made_again_of_what_was_changed(cells: list[tuple[Action, Role, Access]]) -> None:
    rights = USUAL_RIGHTS
    for action, role, access in cells:
        rights = rights.with_access(action, role, access)

    assert rights == Rights.of(rights.cells)


@given(st.lists(CELLS))
def test_no_table_shuts_the_owner_out(cells: list[tuple[Action, Role, Access]]) -> None:
    rights = USUAL_RIGHTS
    for action, role, access in cells:
        rights = rights.with_access(action, role, access)

    assert {Access.ALLOW} == {rights.access(action, Role.OWNER) for action in Action}
