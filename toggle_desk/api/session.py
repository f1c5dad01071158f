"""Speaking as a signed-in API user: tokens live here, in memory only, and nowhere else.

Toggle hands out a new token with any reply and may let the old one die at once (page: authentication). Once
it has been seen to do so, requests take turns, so that none travels with a token that a reply to another is
just replacing. An order waits for its turn no longer than a moment. Should it meet a dead token all the same,
it may have been refused on its way in or on its way out: the token goes, and the order is looked up.
"""

import asyncio
import contextlib
import re
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from datetime import datetime

from toggle_desk.api.budget import Budget
from toggle_desk.api.errors import Answered, NotUnderstood, Unauthorised, classify_question, refuses_token
from toggle_desk.api.operations import login
from toggle_desk.api.operations.document import Request
from toggle_desk.api.reply import Answer, Reply, read_reply
from toggle_desk.api.transport import NoAnswer, NotReached, Transport
from toggle_desk.application.ports import Clock
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, DeskError, ToggleRefused, ToggleUnavailable
from toggle_desk.domain.moment import Moment

LIFETIME = 3600.0  # seconds a token lives (page: authentication)
RENEW_AT = 3000.0  # seconds after which a new one is fetched
NEEDED_LIFE = 120.0  # seconds that must be left before an order
MOMENT = 0.5  # seconds an order waits for its turn
SUSPECTED_AGAIN = 60.0  # seconds between two logins on suspicion alone

_TOKEN = re.compile(r"\s*(?:Bearer\s+)?(?!Bearer\s*$)([\x21-\x7e]+)\s*", re.ASCII)


@dataclass(frozen=True, slots=True, eq=False)
class _Token:
    secret: Secret
    since: Moment


class Session:
    """One API user's line to Toggle."""

    def __init__(
        self,
        transport: Transport,
        credentials: Callable[[], Credentials | None],
        clock: Clock,
        budget: Budget,
    ) -> None:
        """Start without a token; `credentials` is asked at each login, `heard` may be replaced.

        That is told the time by Toggle's own clock.
        """
        self._transport = transport
        self._credentials = credentials
        self._clock = clock
        self._budget = budget
        self._token: _Token | None = None
        self._signing_in = asyncio.Lock()
        self._sign_ins = 0
        self._failure: DeskError | None = None
        self._login_wording = ""
        self._suspected: Moment | None = None
        self._rotates = False
        self._turn = asyncio.Lock()
        self.heard: Callable[[datetime], None] = _nobody_listens

    async def sign_in(self) -> None:
        """Make sure of a token that will last through an order; raises ToggleUnavailable or ToggleRefused."""
        age = self._age()
        if age < RENEW_AT:
            return
        try:
            await self.sign_in_afresh()
        except ToggleUnavailable:
            # Renewing early is a convenience while the old token is still good.
            if age > LIFETIME - NEEDED_LIFE:
                raise

    def forget(self) -> None:
        """Drop the token; the next question logs in with the credentials of that moment."""
        self._token = None

    async def sign_in_afresh(self) -> None:
        """Log in, also beside a good token; callers who come meanwhile share this login and its end."""
        before = self._sign_ins
        async with self._signing_in:
            if self._sign_ins == before:
                self._failure = None
                try:
                    self._token = await self._log_in()
                except DeskError as failure:
                    self._failure = failure
                self._sign_ins += 1
            if self._failure is not None:
                raise self._failure

    async def ask(self, request: Request, *, heal: bool = True) -> Answered | NotUnderstood:
        """Ask a question, signing in where needed; raises ToggleUnavailable or ToggleRefused.

        Where its token may be dead, `heal` says whether a login may help: not again for each wording.
        """
        before = self._token
        await self.sign_in()
        async with self._question_turn():
            token = self._token
            answer = await self._question(request)
            if isinstance(answer, Unauthorised) and self._token is not token:
                answer = await self._question(request)
            if heal and self._is_suspect(answer, fetched_for_this=token is not before):
                await self.sign_in_afresh()
                answer = await self._question(request)
        if isinstance(answer, Unauthorised):  # with a token that is good, it may be a field of the question
            return NotUnderstood(ToggleRefused(Code.SIGN_IN_REFUSED, words=answer.words), sure=False)
        return answer

    def _is_suspect(self, answer: Answered | NotUnderstood | Unauthorised, *, fetched_for_this: bool) -> bool:
        """Say whether a login may help: of a dead token engines tell in any words and languages.

        On suspicion alone it is tried now and then, for most of such answers have another cause.
        """
        if isinstance(answer, Unauthorised):
            return True
        if isinstance(answer, Answered) or answer.sure or fetched_for_this:
            return False
        now = self._clock.now()
        if self._suspected is not None and now.seconds_since(self._suspected) < SUSPECTED_AGAIN:
            return False
        self._suspected = now
        return True

    async def tell(self, request: Request) -> Answer:
        """Send an order once with the token at hand, never logging in; raises NotReached or NoAnswer."""
        has_turn = await self._order_turn()
        try:
            token = self._token
            if token is None or self._age() >= LIFETIME:
                raise NotReached(Code.SIGN_IN_REFUSED, retry=True)
            reply = await self._transport.tell(request.body(), token.secret)
            answer = self._take_in(reply, token, order=True)
            if refuses_token(answer) and self._token is token:
                self._token = None
            return answer
        finally:
            if has_turn:
                self._turn.release()

    @contextlib.asynccontextmanager
    async def _question_turn(self) -> AsyncGenerator[None]:
        if not self._rotates:
            yield
            return
        async with self._turn:
            yield

    async def _order_turn(self) -> bool:
        if not self._rotates:
            return False
        try:
            async with asyncio.timeout(MOMENT):
                await self._turn.acquire()
        except TimeoutError:
            return False
        return True

    async def _question(self, request: Request) -> Answered | NotUnderstood | Unauthorised:
        token = self._token
        reply = await self._post(request, None if token is None else token.secret)
        return classify_question(self._take_in(reply, token, order=False), request)

    async def _post(self, request: Request, token: Secret | None) -> Reply:
        try:
            return await self._transport.ask(request.body(), token)
        except (NotReached, NoAnswer) as failure:
            raise ToggleUnavailable(failure.code) from failure

    def _take_in(self, reply: Reply, used: _Token | None, *, order: bool) -> Answer:
        secret = _token_of(reply)
        if used is not None and secret is not None and secret != used.secret:
            self._rotates = True
            # A reply to an older token must not bring back what a newer one has replaced.
            if self._token is used:
                self._token = _Token(secret, self._clock.now())
        answer = read_reply(reply)
        if answer.envelope is not None:
            self._budget.note(answer.envelope.cost, order=order)
            if answer.date is not None:
                self.heard(answer.date)
        return answer

    def _age(self) -> float:
        return LIFETIME if self._token is None else self._clock.now().seconds_since(self._token.since)

    async def _log_in(self) -> _Token:
        credentials = self._credentials()
        if credentials is None:
            raise ToggleUnavailable(Code.NOT_CONNECTED_YET)
        requests = login.requests(credentials)
        words = ""
        try:
            for request in sorted(requests, key=lambda request: request.document != self._login_wording):
                since = self._clock.now()
                reply = await self._post(request, None)
                answer = classify_question(self._take_in(reply, None, order=False), request)
                if isinstance(answer, NotUnderstood):
                    words = answer.problem.facts["words"]
                    if answer.sure:
                        continue
                    raise answer.problem
                self._login_wording = request.document
                secret = _token_of(reply)
                if secret is not None and isinstance(answer, Answered) and answer.clean:
                    return _Token(secret, since)
                break
        except ToggleRefused as refusal:
            words = refusal.facts.get("words", "")
        # The vendor documents no shape for wrong credentials; what it says might quote them.
        password = credentials.password.reveal()
        told = words.replace(password, "••••") if password else words
        raise ToggleRefused(Code.SIGN_IN_REFUSED, words=told)


def _token_of(reply: Reply) -> Secret | None:
    """Find a token: the vendor sends both headers with one value and is withdrawing the second."""
    for name in ("x-authorization", "authorization"):
        found = _TOKEN.fullmatch(reply.headers.get(name, ""))
        if found is not None:
            return Secret(found[1])
    return None


def _nobody_listens(_: datetime) -> None:
    """Stand in until the time is asked for."""
