"""Puts the managers' page together: one file that asks nothing of any network, in every language."""

import hashlib
import json
from base64 import b64encode
from collections.abc import Mapping

from toggle_desk.application.remote_approvers import ApproverParts
from toggle_desk.domain.money import SIGNS, exponent
from toggle_desk.domain.rights import ISSUING, Action
from toggle_desk.presenters.language import NAMES
from toggle_desk.presenters.words.approval import APPROVAL
from toggle_desk.presenters.words.approver import APPROVER

_PREFIX = "approver."


def approver_page(parts: ApproverParts, currency: str, language: str) -> str:
    """Give the file, for a till of this currency; a telephone's own language goes before the given one."""
    words = {"en": _own({**APPROVER, **APPROVAL})}
    for code in NAMES:
        said = _own(parts.sentences.get(code, {}))
        if code != "en" and said:
            words[code] = said
    given = {
        "words": words,
        "languages": {code: name for code, name in NAMES.items() if code in words},
        "language": language if language in words else "en",
        "currency": currency,
        "decimals": {each: exponent(each) for each in (*SIGNS, currency)},
    }
    filled = {
        # A script ends at the first </ in it, be it within a text.
        "words": json.dumps(given, ensure_ascii=False).replace("</", "<\\/"),
        "style": parts.style,
        "libraries": parts.libraries,
        "page": parts.script,
        "style_hash": _hash(parts.style),
        "script_hashes": f"{_hash(parts.libraries)} {_hash(parts.script)}",
    }
    first, *rest = parts.page.split("{{")
    pieces = (piece.partition("}}") for piece in rest)
    return first + "".join(filled[name] + after for name, _, after in pieces)


def _own(sentences: Mapping[str, str]) -> dict[str, str]:
    own = {key.removeprefix(_PREFIX): text for key, text in sentences.items() if key.startswith(_PREFIX)}
    # What else than a card can be asked for is said as at the till.
    wanted = {f"action_{each}": f"approval.{each}" for each in Action if each not in ISSUING}
    return own | {name: sentences[key] for name, key in wanted.items() if own and key in sentences}


def _hash(content: str) -> str:
    """Name the one script or style that a browser may run (Content Security Policy)."""
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{b64encode(digest).decode('ascii')}'"
