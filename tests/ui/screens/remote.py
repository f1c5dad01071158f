"""Approvals from elsewhere in states that are looked at; made by the presenters themselves."""

from datetime import UTC, datetime

from toggle_desk.application.approve_remotely import Challenge
from toggle_desk.application.challenge_code import symbol_of
from toggle_desk.domain.approval import ApprovalRequest
from toggle_desk.domain.challenge import facts_of, written_secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.rights import Action
from toggle_desk.presenters import answer, remote, remote_keys, wording
from toggle_desk.presenters.tasks import unheard
from toggle_desk.presenters.tone import Tone

MAX, ANN = Operator("Max", Role.MANAGER), Operator("Ann-Katrin", Role.MANAGER)
OLA = Operator("Ola", Role.OWNER)
REQUEST = ApprovalRequest(
    token="form-1",
    action=Action.OVER_LIMIT,
    requester="Sam",
    site="The Anchor, Leeds",
    till="till-2",
    value=Money(5000, "GBP"),
    product="In-store Gift",
    reason="Waited too long",
    table="12",
    asked_at=Moment(datetime(2026, 11, 22, 19, 30, tzinfo=UTC), "boot-1", 1000.0),
    limit=Code.OVER_STAFF_CARD,
    limit_minor=2500,
    given_today=4000,
)
FACTS = facts_of(REQUEST, datetime(2026, 11, 22, 4, tzinfo=UTC), "0123456789abcdef0123456789abcdef")
ERRAND = remote.Errand(REQUEST, unheard, unheard)
ASKING = remote.Asking(
    errand=ERRAND,
    challenge=Challenge(REQUEST, FACTS),
    symbol=symbol_of(FACTS.text()),
    managers=(MAX, ANN),
    seconds=274,
    chosen=MAX,
    digits="5285",
)
REMOTE = remote.screen_for(ASKING)
REMOTE_SPENT = remote.screen_for(
    remote.Stuck(ERRAND, wording.say("error.challenge_spent", name="Max"), may_ask=True)
)
PEOPLE = ((OLA, False), (MAX, True), (ANN, False))
KEY = written_secret(bytes(range(32)))
KEYS = remote_keys.screen_for(remote_keys.RemoteKeysState(OLA, "GBP", PEOPLE, "Max"))
KEY_SHOWN = remote_keys.screen_for(
    remote_keys.RemoteKeysState(
        OLA, "GBP", PEOPLE, "Max", key=KEY, symbol=symbol_of(KEY.reveal().replace(" ", ""))
    )
)
ANSWER_EMPTY = answer.screen_for(
    answer.AnswerState(notice=wording.say("approver.missing"), tone=Tone.BAD, people=(MAX, ANN))
)
ASKED = answer.AnswerState(told=FACTS.told(), facts=FACTS, people=(MAX, ANN), chosen="Max", pin="12")
ANSWER_PIN = answer.screen_for(ASKED)
ANSWER_DIGITS = answer.screen_for(
    answer.AnswerState(told=FACTS.told(), facts=FACTS, people=(MAX,), chosen="Max", digits="52859630")
)
