"""What a manager who is not at the till is asked, and the answer that says yes to exactly that.

The till shows a code of ten letters, and a QR that carries every fact. The code is a hash over all facts and
a name that was never used before. A manager on the telephone types what they are told: who asks, at which
till, how much, and the code; one who has the QR reads the same out of it, with the reason, the table and the
limit. The question is a hash over till, requester, amount, currency and code, so that both come to one
answer, and a till or a person that tells of another amount gets an answer that is worth nothing.

The suite is OCRA-1:HOTP-SHA256-8:QH64. The question is hexadecimal and always of its full length, because
the standard pads behind a question: as plain numbers 100, 1600 and 25600 would ask the same. Neither counter
nor clock goes into it, since two machines that never meet agree on neither; that it is good once, and for how
long, is for the till to say, which keeps count. Eight digits are read out in one breath, and guessed by one
in a hundred million, at five tries.
"""

import hashlib
import hmac
import re
import unicodedata
from base64 import b32decode, b32encode
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote, unquote

from toggle_desk.domain.approval import ApprovalRequest
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.money import Money
from toggle_desk.domain.ocra import answer, suite_of

SUITE = "OCRA-1:HOTP-SHA256-8:QH64"
ANSWER_DIGITS = 8
TRIES = 5  # at one challenge
SECRET_BYTES = 32

# Letters and digits that look like no other: I, L, O, 0 and 1 are left out. There are 31, a prime number, so
# that the check letter finds every wrong letter and every two that changed places.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
CODE_LETTERS = 10  # the last is the check letter
_CODE_GROUPS = (3, 3, 4)
_SECRET_GROUP = 4
_CHECK_LETTERS = 4  # behind a secret

_MARK = "TD1"  # what a challenge begins with, and its version
_BETWEEN = "|"
_LONGEST = 30  # characters of a fact, so that the QR stays coarse enough for a telephone
_FIELDS = 14
_WHOLE = re.compile(r"-?[0-9]{1,12}", re.ASCII)
_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)
_LETTERS = {"Æ": "AE", "Œ": "OE", "Ø": "O", "Ł": "L", "Đ": "D", "Ð": "D", "Þ": "TH", "Ħ": "H", "Ŧ": "T"}
_SPELT = str.maketrans(_LETTERS)


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a manager is told of a request; `day` is when the till's business day began, UTC."""

    till: str
    site: str
    requester: str
    value: Money
    action: str
    limit: str  # its code, "" where none is in the way
    limit_minor: int | None
    given_today: int  # by the requester, in minor units
    product: str
    reason: str
    table: str
    day: str
    nonce: str

    def text(self) -> str:
        """Write them as the QR carries them: printable ASCII in one line, of any names."""
        limit = "" if self.limit_minor is None else str(self.limit_minor)
        facts = (
            *(self.till, self.site, self.requester, str(self.value.minor), self.value.currency),
            *(self.action, self.limit, limit, str(self.given_today)),
            *(self.product, self.reason, self.table, self.day, self.nonce),
        )
        return _BETWEEN.join((_MARK, *(quote(fact, safe=" ,.:;+'()/&") for fact in facts)))

    def told(self) -> "Spoken":
        """Give what goes into the answer."""
        return Spoken(self.till, self.requester, self.value, code_of(self.text()))


@dataclass(frozen=True, slots=True)
class Spoken:
    """What goes into the answer, and is told on the telephone."""

    till: str
    requester: str
    value: Money
    code: str

    def question(self) -> str:
        """Give the hash that is asked for an answer to, in 64 hexadecimal digits."""
        value = self.value
        facts = (folded(self.till), folded(self.requester), str(value.minor), value.currency, self.code)
        return hashlib.sha256("\n".join((_MARK, *facts)).encode()).hexdigest()

    def answer(self, secret: bytes) -> str:
        """Give the eight digits that say yes."""
        return answer(suite_of(SUITE), secret, self.question())

    def is_answered(self, secret: bytes, digits: str) -> bool:
        """Say whether these are the digits, in the time that it takes for any."""
        return hmac.compare_digest(self.answer(secret).encode(), digits.encode())


def facts_of(request: ApprovalRequest, day: datetime, nonce: str) -> Facts:
    """Tell of a request; long names are cut, on both sides alike."""
    return Facts(
        till=_short(request.till),
        site=_short(request.site),
        requester=_short(request.requester),
        value=request.value,
        action=request.action.value,
        limit="" if request.limit is None else request.limit.value,
        limit_minor=request.limit_minor,
        given_today=request.given_today,
        product=_short(request.product),
        reason=_short(request.reason),
        table=_short(request.table),
        day=day.isoformat(timespec="minutes"),
        nonce=nonce,
    )


def told_by_phone(till: str, requester: str, value: Money, code: str) -> Spoken:
    """Take what was typed of a telephone call; long names are cut as the till cuts them."""
    return Spoken(_short(till), _short(requester), value, code)


def read_facts(text: str) -> Facts:
    """Read what a QR carries, with a message's line breaks. Raises NotAccepted(Code.CHALLENGE_UNREADABLE)."""
    line = " ".join(text.split())
    mark, *fields = line.split(_BETWEEN)
    if mark != _MARK or len(fields) != _FIELDS:
        raise NotAccepted(Code.CHALLENGE_UNREADABLE)
    facts = [unquote(field, errors="replace") for field in fields]
    till, site, requester, minor, currency, action, limit, limit_minor, given, *rest = facts
    product, reason, table, day, nonce = rest
    whole = (minor, given, limit_minor or "0")
    if not all(_WHOLE.fullmatch(number) for number in whole) or not _CURRENCY.fullmatch(currency):
        raise NotAccepted(Code.CHALLENGE_UNREADABLE)
    read = Facts(
        till=till,
        site=site,
        requester=requester,
        value=Money(int(minor), currency),
        action=action,
        limit=limit,
        limit_minor=int(limit_minor) if limit_minor else None,
        given_today=int(given),
        product=product,
        reason=reason,
        table=table,
        day=day,
        nonce=nonce,
    )
    if read.text() != line:  # written in any other way, it would be another code
        raise NotAccepted(Code.CHALLENGE_UNREADABLE)
    return read


def code_of(text: str) -> str:
    """Give the code of a challenge's text: nine letters of its hash and a check letter."""
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
    letters = ""
    for _ in range(CODE_LETTERS - 1):
        number, place = divmod(number, len(ALPHABET))
        letters += ALPHABET[place]
    return letters + _check_letter(letters)


def read_code(typed: str) -> str:
    """Read a code as it is typed, with gaps and in small letters. Raises NotAccepted for a slip in it."""
    code = _bare(typed)
    known = len(code) == CODE_LETTERS and all(letter in ALPHABET for letter in code)
    if not known or code[-1] != _check_letter(code[:-1]):
        raise NotAccepted(Code.CODE_MISTYPED)
    return code


def grouped_code(code: str) -> str:
    """Write a code in the groups that it is read out in."""
    first, second, _ = _CODE_GROUPS
    return f"{code[:first]} {code[first : first + second]} {code[first + second :]}"


def folded(name: str) -> str:
    """Give the one way to write a name, without case, accents and gaps: it may be typed as it is heard."""
    upper = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).upper()).translate(_SPELT)
    return "".join(letter for letter in upper if unicodedata.category(letter)[0] in "LN")


def written_secret(secret: bytes) -> Secret:
    """Write a secret for people: base32 (RFC 4648) in groups of four, and one more group as a check."""
    letters = b32encode(secret).decode("ascii").rstrip("=")
    letters += _check_of(secret)
    return Secret(" ".join(letters[at : at + _SECRET_GROUP] for at in range(0, len(letters), _SECRET_GROUP)))


def read_secret(typed: Secret) -> bytes:
    """Read a secret as it is typed or scanned. Raises NotAccepted(Code.SECRET_MISTYPED).

    Base32 has no 0, 1 and 8, so that they can only be the letters that look like them.
    """
    letters = _bare(typed.reveal()).translate(str.maketrans("018", "OIB"))
    written, check = letters[:-_CHECK_LETTERS], letters[-_CHECK_LETTERS:]
    try:
        secret = b32decode(written + "=" * (-len(written) % 8))
    except ValueError as error:
        raise NotAccepted(Code.SECRET_MISTYPED) from error
    if len(secret) != SECRET_BYTES or check != _check_of(secret):
        raise NotAccepted(Code.SECRET_MISTYPED)
    return secret


def _short(fact: str) -> str:
    return " ".join(fact.split())[:_LONGEST].strip()


def _bare(typed: str) -> str:
    return "".join(typed.split()).replace("-", "").upper()


def _check_letter(letters: str) -> str:
    total = sum(place * ALPHABET.index(letter) for place, letter in enumerate(letters, 1))
    return ALPHABET[total % len(ALPHABET)]


def _check_of(secret: bytes) -> str:
    return b32encode(hashlib.sha256(secret).digest()).decode("ascii")[:_CHECK_LETTERS]
