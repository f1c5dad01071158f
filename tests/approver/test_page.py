"""The managers' page in a real browser: the program's own answers, no network, no key left lying about."""

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
import segno

from tests.doubles.browser import CHROMIUM, INSECURE, Browser, browser_in
from toggle_desk.domain.challenge import Facts, Spoken, code_of, folded, grouped_code, written_secret
from toggle_desk.domain.money import Money, major_units
from toggle_desk.domain.ocra import answer, suite_of
from toggle_desk.domain.rights import Action
from toggle_desk.presenters.approver_page import approver_page
from toggle_desk.presenters.words.approver import APPROVER
from toggle_desk.runtime.approver_page import approver_parts

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="this computer has no Chromium")

SECRET = bytes(range(7, 39))
KEY = written_secret(SECRET).reveal()
FACTS = Facts(
    till="till-2",
    site="The Anchor, Leeds",
    requester="Sam",
    value=Money(5000, "GBP"),
    action="over_limit",
    limit="over_staff_card",
    limit_minor=2500,
    given_today=4000,
    product="In-store Gift",
    reason="Waited too long",
    table="12",
    day="2026-11-22T04:00+00:00",
    nonce="token-1",
)
SET = "const set = (id, text) => { document.getElementById(id).value = text; };"
DO = "const press = (id) => { document.getElementById(id).click(); };"
READ = "const text = (id) => document.getElementById(id).textContent;"
TOOLS = f"{SET} {DO} {READ}"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is its parent's
        """Keep quiet."""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("page") / "approvals.html"
    file.write_text(approver_page(approver_parts(), "GBP", "en"), "utf-8")
    return file


@pytest.fixture(scope="module")
def house_network(page: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(page.parent)))
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://{INSECURE}:{server.server_port}/{page.name}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser_in(tmp_path_factory.mktemp("profile")) as browser:
        yield browser


def with_key(browser: Browser, url: str) -> None:
    """Open the page and give it the key, to be kept nowhere."""
    browser.open(url)
    browser.run("localStorage.clear()")
    browser.open(url)
    browser.run(f"(() => {{ {TOOLS} set('key', {json.dumps(KEY)}); press('use_key'); }})()")
    browser.run("new Promise((done) => setTimeout(done, 50))")


def answered(browser: Browser, texts: list[str]) -> list[str]:
    """Read texts of QRs into the page, one after the other, and give the digits that it shows."""
    script = f"""(() => {{
        {TOOLS}
        press('by_text');
        return {json.dumps(texts)}.map((each) => {{
            set('text', each);
            press('read');
            if (document.getElementById('request').hidden) return text('ask_notice');
            press('allow');
            const digits = text('answer').replace(' ', '');
            press('again');
            return digits;
        }});
    }})()"""
    return browser.run(script)


def by_telephone(browser: Browser, who: str, till: str, amount: str, code: str) -> str:
    """Type what is told on the telephone, and give the digits, or what is wrong."""
    typed = {"who": who, "till": till, "amount": amount, "code": code}
    return browser.run(f"""(() => {{
        {TOOLS}
        press('by_phone');
        for (const [id, told] of Object.entries({json.dumps(typed)})) set(id, told);
        press('read');
        if (document.getElementById('request').hidden) return text('ask_notice');
        press('allow');
        const digits = text('answer').replace(' ', '');
        press('again');
        return digits;
    }})()""")


def some_requests(count: int) -> list[Facts]:
    """Make requests of all kinds, the same ones each time."""
    chance = random.Random(6287)
    letters = "abcXYZ äößşŁøÆþŒđ Siân-Llŷr O’Brien Żółć 李小龙 محمد علي Ελένη Ωμέγας İı 12|%<>&\"'\\"

    def word() -> str:
        return " ".join("".join(chance.choices(letters, k=chance.randint(0, 20))).split())

    return [
        Facts(
            till=word(),
            site=word(),
            requester=word(),
            value=Money(chance.randint(0, 10**8), chance.choice(("GBP", "EUR", "JPY", "KWD"))),
            action=chance.choice(list(Action)).value,
            limit=chance.choice(("", "over_staff_card")),
            limit_minor=chance.choice((None, 0, 2500)),
            given_today=chance.randint(0, 10**6),
            product=word(),
            reason=word(),
            table=word(),
            day="2026-11-22T04:00+00:00",
            nonce=f"{chance.getrandbits(128):032x}",
        )
        for _ in range(count)
    ]


REQUESTS = some_requests(200)
DIGITS = [facts.told().answer(SECRET) for facts in REQUESTS]
NO_WEBCRYPTO = "Object.defineProperty(crypto, 'subtle', { value: undefined })"


def test_two_hundred_requests_are_answered_as_the_program_does_from_a_file(
    browser: Browser, page: Path
) -> None:
    with_key(browser, page.as_uri())

    assert browser.run("crypto.subtle !== undefined")
    assert DIGITS == answered(browser, [facts.text() for facts in REQUESTS])


def test_they_are_where_webcrypto_is_switched_off(browser: Browser, page: Path) -> None:
    script = browser.order("Page.addScriptToEvaluateOnNewDocument", source=NO_WEBCRYPTO)["identifier"]
    try:
        with_key(browser, page.as_uri())

        assert browser.run("crypto.subtle === undefined")
        assert DIGITS == answered(browser, [facts.text() for facts in REQUESTS])
    finally:
        browser.order("Page.removeScriptToEvaluateOnNewDocument", identifier=script)


def test_they_are_on_plain_http_in_a_house_network(browser: Browser, house_network: str) -> None:
    with_key(browser, house_network)

    assert not browser.run("isSecureContext")
    assert browser.run("crypto.subtle === undefined")
    assert DIGITS == answered(browser, [facts.text() for facts in REQUESTS])


def test_the_standards_examples_are_answered_by_the_page_itself(browser: Browser, page: Path) -> None:
    browser.open(page.as_uri())
    suite, key = "OCRA-1:HOTP-SHA256-8:QA08", b"12345678901234567890123456789012"
    questions = [f"CLI2222{each}SRV1111{each}" for each in range(5)]
    questions += [f"SRV1111{each}CLI2222{each}" for each in range(5)]
    questions += [f"SIG1{each}000" for each in range(5)]
    told = [
        *("28247970", "01984843", "65387857", "03351211", "83412541"),
        *("15510767", "90175646", "33777207", "95285278", "28934924"),
        *("53095496", "04110475", "31331128", "76028668", "46554205"),
    ]

    script = f"""(() => {{
        const bytes = (text) => new TextEncoder().encode(text);
        const key = bytes({json.dumps(key.decode())});
        return {json.dumps(questions)}.map((each) => window.answerTo({json.dumps(suite)}, key, bytes(each)));
    }})()"""
    assert told == browser.run(script)
    assert told == [answer(suite_of(suite), key, each) for each in questions]


def test_what_is_told_by_telephone_comes_to_the_same_answer(browser: Browser, page: Path) -> None:
    with_key(browser, page.as_uri())
    told = FACTS.told()
    right = told.answer(SECRET)

    for who, till, amount in (
        ("Sam", "till-2", "50.00"),
        (" sam ", "Till 2", "50"),
        ("SÁM", "TILL2", "£50,00"),
    ):
        assert right == by_telephone(browser, who, till, amount, grouped_code(told.code).lower())


@pytest.mark.parametrize(
    ("who", "till", "amount"), [("Sam", "till-2", "5.00"), ("Pat", "till-2", "50"), ("Sam", "till-3", "50")]
)
def test_a_lie_on_the_telephone_gets_digits_that_are_worth_nothing(
    browser: Browser, page: Path, who: str, till: str, amount: str
) -> None:
    with_key(browser, page.as_uri())
    digits = by_telephone(browser, who, till, amount, FACTS.told().code)

    assert 8 == len(digits)
    assert not FACTS.told().is_answered(SECRET, digits)


def test_names_are_folded_as_the_program_does(browser: Browser, page: Path) -> None:
    with_key(browser, page.as_uri())
    code = code_of("some text")
    for name in dict.fromkeys(facts.requester for facts in REQUESTS if facts.requester):
        cut = " ".join(name.split())[:30].strip()
        told = Spoken("till", cut, Money(500, "GBP"), code)
        assert told.answer(SECRET) == by_telephone(browser, name, "till", "5", code), (name, folded(name))


def test_slips_are_told_before_any_digits(browser: Browser, page: Path) -> None:
    with_key(browser, page.as_uri())
    code = FACTS.told().code
    other = code[:3] + code[4] + code[3] + code[5:]

    assert APPROVER["approver.missing"] == by_telephone(browser, "", "till-2", "50", code)
    for amount in ("", "fifty", "5.0", "1.234", "0", "5.00.00", "-"):
        assert APPROVER["approver.amount_bad"] == by_telephone(browser, "Sam", "till-2", amount, code)
    for typed in ("K7Q", other, code + "A"):
        assert APPROVER["approver.code_bad"] == by_telephone(browser, "Sam", "till-2", "50", typed)
    assert [APPROVER["approver.text_bad"]] * 3 == answered(
        browser, ["", "https://example.com", FACTS.text().replace("|5000|", "|fifty|")]
    )


def test_the_page_asks_nothing_of_any_network_and_breaks_none_of_its_own_rules(
    browser: Browser, page: Path
) -> None:
    with_key(browser, page.as_uri())
    answered(browser, [FACTS.text()])

    assert {page.as_uri()} == set(browser.requests())
    assert [] == browser.complaints()
    policy = browser.run("document.querySelector('meta[http-equiv]').content")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_a_script_that_came_in_from_elsewhere_does_not_run(browser: Browser, page: Path) -> None:
    browser.open(page.as_uri())
    browser.run("""(() => {
        const script = document.createElement('script');
        script.textContent = 'window.stolen = true';
        document.body.append(script);
    })()""")

    assert not browser.run("window.stolen === true")


HOSTILE = "<img src=x onerror=alert(1)><b>£5"


def test_what_a_till_says_is_shown_as_plain_text(browser: Browser, page: Path) -> None:
    with_key(browser, page.as_uri())
    text = replace(FACTS, requester=HOSTILE[:30], reason=HOSTILE[:30]).text()
    browser.run(f"(() => {{ {TOOLS} press('by_text'); set('text', {json.dumps(text)}); press('read'); }})()")

    assert HOSTILE[:30] == browser.run("document.getElementById('fact_reason').textContent")
    assert 0 == browser.run("document.querySelectorAll('#facts img, #facts b').length")


def test_the_manager_sees_every_fact_before_saying_yes(browser: Browser, page: Path) -> None:
    with_key(browser, page.as_uri())
    text = json.dumps(FACTS.text())
    browser.run(f"(() => {{ {TOOLS} press('by_text'); set('text', {text}); press('read'); }})()")
    shown = browser.run("document.getElementById('request').innerText")

    for fact in ("£50.00", "Sam", "till-2", "The Anchor, Leeds", "Waited too long", "12", "£25.00", "£40.00"):
        assert fact in shown
    assert grouped_code(FACTS.told().code) in shown
    assert "Allow £50.00" in shown
    assert FACTS.told().answer(SECRET)[:4] not in shown


def test_a_photo_of_the_code_is_read(browser: Browser, page: Path, tmp_path: Path) -> None:
    with_key(browser, page.as_uri())
    photo = tmp_path / "photo.png"
    segno.make(FACTS.text(), error="l", boost_error=False).save(str(photo), scale=6, border=8)

    browser.pick_file("#photo", photo)
    seen = browser.run("""new Promise((done) => {
        const look = () => {
            const read = document.getElementById('text').value;
            if (read || document.getElementById('ask_notice').textContent) done(read);
            else setTimeout(look, 20);
        };
        look();
    })""")

    assert FACTS.text() == seen


PASSPHRASE = "correct horse battery"


def use_key(browser: Browser, field: str, text: str, passphrase: str = "") -> str:
    """Give the page a key or a passphrase, and tell what it says to that once it has thought about it."""
    return browser.run(f"""new Promise((done) => {{
        {TOOLS}
        set({json.dumps(field)}, {json.dumps(text)});
        if ({json.dumps(passphrase)}) set('passphrase', {json.dumps(passphrase)});
        press('use_key');
        const look = () => {{
            const over = !document.getElementById('use_key').disabled;
            if (over) done(text('key_notice'));
            else setTimeout(look, 20);
        }};
        setTimeout(look, 20);
    }})""")


def test_a_key_is_kept_under_a_passphrase_only(browser: Browser, page: Path) -> None:
    browser.open(page.as_uri())
    browser.run("localStorage.clear()")
    browser.open(page.as_uri())
    unlocked = "!document.getElementById('unlocked').hidden"

    assert APPROVER["approver.passphrase_short"] == use_key(browser, "key", KEY, "too short")
    assert "" == use_key(browser, "key", KEY, PASSPHRASE)
    assert browser.run(unlocked)
    kept = browser.run("JSON.stringify(Object.entries(localStorage))")
    for hidden in (KEY, KEY.replace(" ", ""), SECRET.hex(), PASSPHRASE):
        assert hidden not in kept
    assert "sealed" in kept

    browser.open(page.as_uri())
    assert not browser.run(unlocked)
    assert APPROVER["approver.unlock_wrong"] == use_key(browser, "passphrase", PASSPHRASE + "!")
    assert not browser.run(unlocked)
    assert "" == use_key(browser, "passphrase", PASSPHRASE)
    assert [FACTS.told().answer(SECRET)] == answered(browser, [FACTS.text()])

    browser.run(f"(() => {{ {TOOLS} press('lock'); press('forget'); }})()")
    assert "[]" == browser.run("JSON.stringify(Object.entries(localStorage))")


def test_without_a_passphrase_nothing_is_kept_anywhere(browser: Browser, page: Path) -> None:
    with_key(browser, page.as_uri())

    assert "[]" == browser.run(
        "JSON.stringify([...Object.entries(localStorage), ...Object.entries(sessionStorage)])"
    )
    assert "" == browser.run("document.cookie")
    browser.open(page.as_uri())
    assert not browser.run("!document.getElementById('unlocked').hidden")


@pytest.mark.parametrize("typed", ["", "AAAA", KEY[:-1] + "Q", "Z" + KEY[1:], KEY + " AAAA", "ключ"])
def test_a_slip_in_the_key_is_noticed(browser: Browser, page: Path, typed: str) -> None:
    browser.open(page.as_uri())

    assert APPROVER["approver.key_bad"] == use_key(browser, "key", typed)


def test_letters_that_people_mistake_do_no_harm_in_a_key(browser: Browser, page: Path) -> None:
    browser.open(page.as_uri())

    assert "" == use_key(browser, "key", KEY.lower().replace("o", "0").replace("i", "1").replace("b", "8"))
    assert [FACTS.told().answer(SECRET)] == answered(browser, [FACTS.text()])


@pytest.mark.parametrize("width", [320, 390])
def test_in_every_language_nothing_is_wider_than_the_phone(browser: Browser, page: Path, width: int) -> None:
    browser.resize(width, 844)
    with_key(browser, page.as_uri())
    languages = browser.run("[...document.getElementById('language').options].map((each) => each.value)")
    text = json.dumps(FACTS.text())
    for language in languages:
        browser.run(f"""(() => {{
            {TOOLS}
            set('language', {json.dumps(language)});
            document.getElementById('language').dispatchEvent(new Event('change'));
            press('by_text'); set('text', {text}); press('read'); press('allow');
        }})()""")
        assert language == browser.run("document.documentElement.lang")
        assert width >= browser.run("document.documentElement.scrollWidth"), language
        small = browser.run("""[...document.querySelectorAll('button, select, input:not(.photo), textarea')]
            .filter((each) => each.offsetParent && each.getBoundingClientRect().height < 44)
            .map((each) => each.id)""")
        assert [] == small
        browser.run(f"(() => {{ {TOOLS} press('again'); }})()")
    browser.resize(390, 844)


def test_amounts_are_exact_in_every_currency(browser: Browser, page: Path) -> None:
    with_key(browser, page.as_uri())
    for value in (Money(5, "GBP"), Money(123456789, "GBP"), Money(1500, "JPY"), Money(12345, "KWD")):
        text = json.dumps(replace(FACTS, value=value).text())
        browser.run(f"(() => {{ {TOOLS} press('by_text'); set('text', {text}); press('read'); }})()")
        shown = browser.run("document.getElementById('value').textContent").replace(",", "")
        browser.run(f"(() => {{ {TOOLS} press('again'); }})()")
        assert major_units(value) in shown
