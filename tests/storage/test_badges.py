import pytest

from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.storage.badges import KeyedBadges

BADGE = Secret("0004217788")


def test_a_badge_is_known_again_by_the_same_key_only() -> None:
    mark = KeyedBadges(b"key").mark(BADGE)

    assert mark == KeyedBadges(b"key").mark(BADGE)
    assert mark != KeyedBadges(b"other").mark(BADGE)
    assert BADGE.reveal() not in mark


def test_without_a_key_there_are_no_badges() -> None:
    with pytest.raises(NotAllowed) as refused:
        KeyedBadges(b"").mark(BADGE)

    assert Code.BADGES_OFF is refused.value.code
