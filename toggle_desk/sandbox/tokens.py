"""Log-ins and the tokens they lead to: they look like JWTs, live an hour, and any reply may replace them."""

import base64
import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import datetime

from toggle_desk.sandbox.refusal import Unauthorized
from toggle_desk.sandbox.settings import Settings


@dataclass(slots=True)
class _Grant:
    issued: float
    replies: int = 0


class Tokens:
    """The tokens that are alive. They are kept in memory only, so a restart signs everybody out."""

    def __init__(self, username: str, password: str) -> None:
        self._names = (username, username if "@" in username else f"{username}@example.com")
        self._password = password
        self._key = secrets.token_bytes(32)
        self._grants: dict[str, _Grant] = {}

    def sign_in(self, username: str | None, email: str | None, password: str, now: datetime) -> str:
        """Give a token for a username or its email address. Raises Unauthorized."""
        known, address = self._names
        named = username == known if username is not None else email in (known, address)
        if not (named and hmac.compare_digest(password.encode(), self._password.encode())):
            raise Unauthorized
        return self._issue(now)

    def check(self, token: str, settings: Settings, now: datetime) -> None:
        """Let a living token pass. Raises Unauthorized."""
        grant = self._grants.get(token)
        if grant is None:
            raise Unauthorized
        if now.timestamp() >= grant.issued + settings.token_life_seconds:
            del self._grants[token]
            raise Unauthorized

    def replacement(self, token: str, settings: Settings, now: datetime) -> str | None:
        """Give the new token this reply has to carry, if one is due."""
        grant = self._grants[token]
        grant.replies += 1
        by_count = settings.rotate_every and grant.replies >= settings.rotate_every
        age = now.timestamp() - grant.issued
        by_age = settings.rotate_after_seconds and age >= settings.rotate_after_seconds
        if not (by_count or by_age):
            return None
        grant.replies = 0
        if settings.rotation_kills_old:
            del self._grants[token]
        return self._issue(now)

    def forget(self) -> None:
        """Sign everybody out."""
        self._grants.clear()

    def _issue(self, now: datetime) -> str:
        issued = now.timestamp()
        claims = {"sub": 1, "iat": int(issued), "exp": int(issued) + 3600, "jti": secrets.token_hex(8)}
        signed = f"{_part({'typ': 'JWT', 'alg': 'HS256'})}.{_part(claims)}"
        signature = hmac.digest(self._key, signed.encode(), "sha256")
        token = f"{signed}.{_text(signature)}"
        self._grants[token] = _Grant(issued)
        return token


def _part(claims: dict[str, str | int] | dict[str, str]) -> str:
    return _text(json.dumps(claims, separators=(",", ":")).encode())


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
