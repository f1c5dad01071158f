"""Answers to questions as RFC 6287 has them: its own examples, and a peer's answers to random questions."""

import hashlib
from string import ascii_letters, digits, hexdigits
from typing import Any

import oath  # pyright: ignore[reportMissingTypeStubs] - it has no types
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.ocra import NOTHING_BESIDE, Beside, answer, suite_of

_TEN = b"1234567890"
KEY_20, KEY_32, KEY_64 = _TEN * 2, _TEN * 3 + b"12", _TEN * 6 + b"1234"
PIN = Beside(pin_hash=hashlib.sha1(b"1234", usedforsecurity=False).digest())
AT = Beside(time=0x132D0B6)

# RFC 6287, appendix C.1: one-way challenge-response.
ONE_WAY = {
    "OCRA-1:HOTP-SHA1-6:QN08": (
        KEY_20,
        "237653 243178 653583 740991 608993 388898 816933 224598 750600 294470",
    ),
    "OCRA-1:HOTP-SHA256-8:QN08-PSHA1": (KEY_32, "83238735 01501458 17957585 86776967 86807031"),
    "OCRA-1:HOTP-SHA512-8:C-QN08": (
        KEY_64,
        "07016083 63947962 70123924 25341727 33203315 34205738 44343969 51946085 20403879 31409299",
    ),
    "OCRA-1:HOTP-SHA512-8:QN08-T1M": (KEY_64, "95209754 55907591 22048402 24218844 36209546"),
}
COUNTED = "65347737 86775851 78192410 71565254 10104329 65983500 70069104 91771096 75011558 08522129"
# C.2: mutual challenge-response; the server's answers, then the client's.
MUTUAL = (
    (
        KEY_32,
        "OCRA-1:HOTP-SHA256-8:QA08",
        "28247970 01984843 65387857 03351211 83412541",
        "OCRA-1:HOTP-SHA256-8:QA08",
        "15510767 90175646 33777207 95285278 28934924",
    ),
    (
        KEY_64,
        "OCRA-1:HOTP-SHA512-8:QA08",
        "79496648 76831980 12250499 90856481 12761449",
        "OCRA-1:HOTP-SHA512-8:QA08-PSHA1",
        "18806276 70020315 01600026 18951020 32528969",
    ),
)
# C.3: plain signatures.
SIGNATURES = (
    (KEY_32, "OCRA-1:HOTP-SHA256-8:QA08", "SIG1{}000", "53095496 04110475 31331128 76028668 46554205"),
    (KEY_64, "OCRA-1:HOTP-SHA512-8:QA10-T1M", "SIG1{}00000", "77537423 31970405 10235557 95213541 65360607"),
)


def _one_way() -> list[tuple[str, str, bytes, str, Beside]]:
    rows = [
        (told, suite, key, str(number) * 8, Beside(number, PIN.pin_hash, b"", AT.time))
        for suite, (key, answers) in ONE_WAY.items()
        for number, told in enumerate(answers.split())
    ]
    counted = [
        (told, "OCRA-1:HOTP-SHA256-8:C-QN08-PSHA1", KEY_32, "12345678", Beside(number, PIN.pin_hash))
        for number, told in enumerate(COUNTED.split())
    ]
    return rows + counted


def _mutual() -> list[tuple[str, str, bytes, str, Beside]]:
    return [
        row
        for key, server, of_server, client, of_client in MUTUAL
        for number, (told, replied) in enumerate(zip(of_server.split(), of_client.split(), strict=True))
        for row in (
            (told, server, key, f"CLI2222{number}SRV1111{number}", PIN),
            (replied, client, key, f"SRV1111{number}CLI2222{number}", PIN),
        )
    ]


def _signatures() -> list[tuple[str, str, bytes, str, Beside]]:
    return [
        (told, suite, key, question.format(number), AT)
        for key, suite, question, answers in SIGNATURES
        for number, told in enumerate(answers.split())
    ]


VECTORS = [*_one_way(), *_mutual(), *_signatures()]


@pytest.mark.parametrize(("told", "suite", "key", "question", "beside"), VECTORS)
def test_every_example_of_the_standard_is_answered_as_it_says(
    told: str, suite: str, key: bytes, question: str, beside: Beside
) -> None:
    assert told == answer(suite_of(suite), key, question, beside)


def test_no_example_of_the_standard_is_left_out() -> None:
    assert 40 + 20 + 10 == len(VECTORS)


_ALGORITHMS = st.sampled_from(("SHA1", "SHA256", "SHA512"))
_FORMS = {"A": ascii_letters + digits, "H": hexdigits, "N": digits}


@st.composite
def _questions(draw: st.DrawFn) -> tuple[str, str, str, Beside]:
    form, longest = draw(st.sampled_from("AHN")), draw(st.integers(4, 64))
    question = draw(st.text(_FORMS[form], min_size=1, max_size=longest))
    if form == "H":
        question += "0" * (len(question) % 2)  # what the peer asks for
    counts, pin = draw(st.booleans()), draw(st.sampled_from(("", "SHA1", "SHA256", "SHA512")))
    session, step = draw(st.sampled_from((0, 64, 128))), draw(st.sampled_from(("", "1M", "30S", "2H")))
    text = f"OCRA-1:HOTP-{draw(_ALGORITHMS)}-{draw(st.integers(4, 10))}:{'C-' * counts}Q{form}{longest:02}"
    text += f"-P{pin}" * bool(pin) + f"-S{session:03}" * bool(session) + f"-T{step}" * bool(step)
    typed = draw(st.text(digits))
    pin_hash = hashlib.new(pin, typed.encode()).digest() if pin else b""
    beside = Beside(draw(st.integers(0, 2**64 - 1)), pin_hash, b"x" * session, draw(st.integers(0, 2**40)))
    return text, question, typed, beside


@given(st.binary(min_size=16, max_size=64), _questions())
def test_a_peer_gives_the_same_answer(key: bytes, asked: tuple[str, str, str, Beside]) -> None:
    text, question, pin, beside = asked
    peer: Any = oath.str2ocrasuite(text)  # pyright: ignore[reportUnknownMemberType] - oath has no types
    said = peer(
        key,
        C=beside.counter,
        Q=question,
        P=pin,
        S=beside.session.decode(),
        T_precomputed=beside.time,
    )

    assert said == answer(suite_of(text), key, question, beside)


def test_plain_numbers_may_ask_the_same() -> None:
    suite = suite_of("OCRA-1:HOTP-SHA256-8:QN08")

    assert answer(suite, KEY_32, "100") == answer(suite, KEY_32, "1600") == answer(suite, KEY_32, "25600")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "OCRA-2:HOTP-SHA1-6:QN08",
        "OCRA-1:HOTP-MD5-6:QN08",
        "OCRA-1:HOTP-SHA1-3:QN08",
        "OCRA-1:HOTP-SHA1-6:QX08",
        "OCRA-1:HOTP-SHA1-6:QN03",
        "OCRA-1:HOTP-SHA1-6:QN65",
        "OCRA-1:HOTP-SHA1-6:QN08-T60M",
        "OCRA-1:HOTP-SHA1-6:QN08-T49H",
        "OCRA-1:HOTP-SHA1-6:C",
        "OCRA-1:HOTP-SHA1-6:QN08\n",
    ],
)
def test_a_suite_that_the_standard_does_not_know_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        suite_of(text)


@pytest.mark.parametrize(
    ("suite", "question", "beside"),
    [
        ("OCRA-1:HOTP-SHA1-6:QN08", "", NOTHING_BESIDE),
        ("OCRA-1:HOTP-SHA1-6:QN08", "12a", NOTHING_BESIDE),
        ("OCRA-1:HOTP-SHA1-6:QN08", "1" * 17, NOTHING_BESIDE),
        ("OCRA-1:HOTP-SHA1-6:QA08", "a-b", NOTHING_BESIDE),
        ("OCRA-1:HOTP-SHA1-6:QH08", "xyz", NOTHING_BESIDE),
        ("OCRA-1:HOTP-SHA1-6:QN08-PSHA1", "1", Beside(pin_hash=b"short")),
        ("OCRA-1:HOTP-SHA1-6:QN08-S064", "1", Beside(session=b"short")),
    ],
)
def test_what_does_not_fit_the_suite_is_refused(suite: str, question: str, beside: Beside) -> None:
    with pytest.raises(ValueError, match=r"^"):
        answer(suite_of(suite), KEY_20, question, beside)
