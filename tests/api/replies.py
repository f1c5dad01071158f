"""Replies in Toggle's shapes, and what is made of them, for the tests of what a reply proves."""

import json
from datetime import UTC, datetime

from toggle_desk.api.errors import NotUnderstood, classify_mutation, classify_question
from toggle_desk.api.operations import line_items, products
from toggle_desk.api.operations.create_order import DOCUMENT, FIELD, read
from toggle_desk.api.operations.document import Request
from toggle_desk.api.reply import Answer, Reply, read_reply
from toggle_desk.domain.errors import Code, DeskError
from toggle_desk.domain.evidence import Verdict

NOTHING = {"createOrder": None}
ORDER = Request(DOCUMENT, FIELD, {})
PAGE = b"<!DOCTYPE html><html><body>Sign in to the Wi-Fi</body></html>"
SITE = "The external_site_id supplied was not recognised for this account."
DATE = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)


def answer(body: object, status: int = 200, kind: str = "application/json") -> Answer:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read_reply(Reply(status, {"content-type": kind}, raw, DATE))


def verdict(body: object, status: int = 200, kind: str = "application/json") -> Verdict:
    return classify_mutation(answer(body, status, kind), ORDER, read)


def errors(*messages: str, data: object = None) -> dict[str, object]:
    return {"errors": [{"message": message, "customer_facing": False} for message in messages], "data": data}


def validation(fields: dict[str, list[str]], message: str = "validation") -> dict[str, object]:
    return {
        "errors": [{"message": message, "validation": fields, "customer_facing": False}],
        "data": NOTHING,
    }


def order_of(**fields: object) -> dict[str, object]:
    return {"data": {"createOrder": fields}}


LIST = products.requests(662)[0]
LOOK_UP = line_items.requests("TDPTEST1")[0]


def question(
    body: object, status: int = 200, request: Request = LIST, kind: str = "application/json"
) -> object:
    return classify_question(answer(body, status, kind), request)


def unsure(problem: type[DeskError], code: Code, words: str) -> tuple[object, ...]:
    return problem, code, words, False


def told(found: object) -> tuple[object, ...]:
    assert isinstance(found, NotUnderstood)
    return type(found.problem), found.problem.code, found.problem.facts["words"], found.sure
