"""OCRA, the OATH challenge-response algorithms (RFC 6287): an answer in digits to a question under a secret.

It is a page of arithmetic over the standard library's HMAC, which rules need that know nothing else. The
library there is for it (PyPI `oath`) is the peer that the tests compare with.
"""

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import timedelta

QUESTION_BYTES = 128  # into which every question is padded
_SUITE = re.compile(
    r"OCRA-1:HOTP-(SHA1|SHA256|SHA512)-(4|5|6|7|8|9|10):"
    r"(C-)?Q([ANH])(0[4-9]|[1-5][0-9]|6[0-4])(?:-P(SHA1|SHA256|SHA512))?(?:-S([0-9]{3}))?"
    r"(?:-T([1-9]|[1-5][0-9])([SM])|-T([1-9]|[1-3][0-9]|4[0-8])H)?",
    re.ASCII,
)
_QUESTIONS = {
    "A": re.compile(r"[0-9A-Za-z]+", re.ASCII),
    "H": re.compile(r"[0-9A-Fa-f]+", re.ASCII),
    "N": re.compile(r"[0-9]+", re.ASCII),
}
_NO_TIME = timedelta(0)


@dataclass(frozen=True, slots=True)
class Suite:
    """What goes into an answer and how long it is; `session` in bytes, `step` what time is counted in."""

    text: str
    algorithm: str
    digits: int
    counts: bool
    form: str  # of the question: N numbers, A letters and digits, H hexadecimal
    longest: int
    pin: str  # the algorithm of the PIN's hash, "" without one
    session: int
    step: timedelta


@dataclass(frozen=True, slots=True)
class Beside:
    """What a suite may want beside the question; times are counted in its steps."""

    counter: int = 0
    pin_hash: bytes = b""
    session: bytes = b""
    time: int = 0


NOTHING_BESIDE = Beside()


def suite_of(text: str) -> Suite:
    """Read the name of a suite. Raises ValueError for one that the standard does not know."""
    found = _SUITE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    algorithm, digits, counts, form, longest, pin, session, count, unit, hours = found.groups()
    step = timedelta(hours=int(hours)) if hours else _NO_TIME
    if count:
        step = timedelta(minutes=int(count)) if unit == "M" else timedelta(seconds=int(count))
    return Suite(
        text=text,
        algorithm=algorithm.lower(),
        digits=int(digits),
        counts=bool(counts),
        form=form,
        longest=int(longest),
        pin=(pin or "").lower(),
        session=int(session or 0),
        step=step,
    )


def answer(suite: Suite, secret: bytes, question: str, beside: Beside = NOTHING_BESIDE) -> str:
    """Give the answer; in mutual use the question is both sides' questions, one after the other.

    Raises ValueError for a question or other input that does not fit the suite.
    """
    parts = [suite.text.encode("ascii"), b"\0"]
    if suite.counts:
        parts.append(beside.counter.to_bytes(8, "big"))
    parts.append(_padded(suite, question))
    if suite.pin:
        parts.append(_exactly(beside.pin_hash, hashlib.new(suite.pin).digest_size))
    if suite.session:
        parts.append(_exactly(beside.session, suite.session))
    if suite.step:
        parts.append(beside.time.to_bytes(8, "big"))
    return _truncated(hmac.new(secret, b"".join(parts), suite.algorithm).digest(), suite.digits)


def _padded(suite: Suite, question: str) -> bytes:
    """Write a question as the standard does: numbers as hexadecimal, and zeros behind it."""
    if not _QUESTIONS[suite.form].fullmatch(question) or len(question) > 2 * suite.longest:
        raise ValueError(question)
    if suite.form == "A":
        return question.encode("ascii").ljust(QUESTION_BYTES, b"\0")
    digits = f"{int(question):X}" if suite.form == "N" else question
    return bytes.fromhex(digits.ljust(2 * QUESTION_BYTES, "0"))


def _exactly(content: bytes, length: int) -> bytes:
    if len(content) != length:
        raise ValueError(len(content))
    return content


def _truncated(digest: bytes, digits: int) -> str:
    """Take decimal digits from a digest (RFC 4226, 5.3)."""
    start = digest[-1] & 15
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return str(number % 10**digits).zfill(digits)
