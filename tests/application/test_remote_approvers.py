"""Keys for approvals from elsewhere: an owner's business, on record without the key, and never half done."""

import pytest

from tests.doubles.desk import MAX, OPEN_TO_ALL, SAM, STAFFED
from tests.doubles.settings import MemorySettings
from tests.doubles.trail import MemoryTrail
from toggle_desk.application.remote_approvers import RemoteApprovers
from toggle_desk.domain.audit import Happened
from toggle_desk.domain.card import Secret
from toggle_desk.domain.challenge import read_secret, written_secret
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.people import OWNER
from toggle_desk.storage.approver_secrets import PassingSecrets

pytestmark = pytest.mark.anyio
CHANCE = bytes(range(32))


class Forgetful(PassingSecrets):
    """A vault that says it cannot keep any more."""

    def keep(self, name: str, secret: bytes) -> bool:
        del name, secret
        return False


class Keys:
    def __init__(self, secrets: PassingSecrets) -> None:
        self.secrets, self.trail, self.settings = secrets, MemoryTrail(), MemorySettings(STAFFED)
        self.approvers = RemoteApprovers(secrets, self.trail, lambda: CHANCE, self.settings.load)

    @property
    def written(self) -> list[Happened]:
        return [event.kind for event in self.trail.events]


@pytest.fixture
def keys() -> Keys:
    return Keys(PassingSecrets())


async def test_an_owner_gives_a_manager_a_key_that_is_shown_this_once(keys: Keys) -> None:
    assert ((MAX, False),) == await keys.approvers.people()

    key = await keys.approvers.enrol("Max", OWNER)

    assert CHANCE == read_secret(key) == keys.secrets.find("Max")
    assert ((MAX, True),) == await keys.approvers.people()
    assert [Happened.APPROVER_ENROLLED] == keys.written
    assert key.reveal() not in str(keys.trail.events)
    assert CHANCE.hex() not in str(keys.trail.events)


async def test_a_key_of_another_till_is_typed_in(keys: Keys) -> None:
    await keys.approvers.take_over("max", written_secret(b"k" * 32), OWNER)

    assert b"k" * 32 == keys.secrets.find("Max")


async def test_a_mistyped_key_is_not_kept(keys: Keys) -> None:
    with pytest.raises(NotAccepted) as problem:
        await keys.approvers.take_over("Max", Secret("AAAA"), OWNER)

    assert Code.SECRET_MISTYPED is problem.value.code
    assert keys.secrets.find("Max") is None
    assert [] == keys.written


async def test_a_key_is_taken_off_the_till(keys: Keys) -> None:
    await keys.approvers.enrol("Max", OWNER)

    await keys.approvers.remove("Max", OWNER)

    assert keys.secrets.find("Max") is None
    assert [Happened.APPROVER_ENROLLED, Happened.APPROVER_REMOVED] == keys.written


async def test_less_than_an_owner_gives_and_takes_none(keys: Keys) -> None:
    for by in (MAX, SAM):
        for work in (
            keys.approvers.enrol("Max", by),
            keys.approvers.take_over("Max", written_secret(CHANCE), by),
            keys.approvers.remove("Max", by),
        ):
            with pytest.raises(NotAllowed) as problem:
                await work
            assert Code.ROLE_TOO_LOW is problem.value.code
    assert keys.secrets.find("Max") is None
    assert [] == keys.written


@pytest.mark.parametrize("name", ["Sam", "Sue", "Kim"])
async def test_only_managers_and_owners_of_this_till_get_one(keys: Keys, name: str) -> None:
    with pytest.raises(NotAllowed) as problem:
        await keys.approvers.enrol(name, OWNER)

    assert Code.OPERATOR_UNKNOWN is problem.value.code


async def test_a_vault_that_did_not_keep_it_is_no_enrolment() -> None:
    keys = Keys(Forgetful())

    with pytest.raises(NotAllowed):
        await keys.approvers.enrol("Max", OWNER)

    assert [] == keys.written


async def test_without_people_there_is_nobody_to_give_a_key_to(keys: Keys) -> None:
    keys.settings.settings = OPEN_TO_ALL

    assert () == await keys.approvers.people()
