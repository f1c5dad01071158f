"""Email addresses: what is seen is what is sent, and nothing else is in them."""

import re
import unicodedata

from toggle_desk.domain.errors import Code, NotAccepted

EMAIL_LENGTH = 254  # characters
LABEL_LENGTH = 63  # characters of one part of a domain as it is sent

# Deliberately plain: one @, no spaces, a dot in the domain. Toggle judges the rest.
_ADDRESS = re.compile(r"[^\s@<>\"(),:;\\\[\]]{1,64}@[^\s@]+")
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"})
# Letters and signs by their category that fonts leave blank (Unicode: Default_Ignorable_Code_Point; U+2800).
_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_LOOK_ALIKE = frozenset({"LATIN", "GREEK", "CYRILLIC"})  # alphabets that share the shapes of letters
_LABEL = frozenset({"Ll", "Lm", "Lo", "Mc", "Mn", "Nd"})  # what a part of an international domain is made of


def check_email(address: str) -> None:
    """Raise NotAccepted for an address that no mail could reach, or that is not what it looks like."""
    if _BLANK.search(address) or any(unicodedata.category(one) in _UNSEEN and one != " " for one in address):
        raise NotAccepted(Code.EMAIL_UNSEEN)
    if any(map(_mixes_alphabets, re.split("[.@]", address))):
        raise NotAccepted(Code.EMAIL_UNSEEN)
    sent = mailable(address)
    name, _, domain = sent.partition("@")
    if ".." in address or any(part.startswith(".") or part.endswith(".") for part in (name, domain) if part):
        raise NotAccepted(Code.EMAIL_STRAY_DOT, email=address)
    labels = domain.split(".")
    fits = (
        _ADDRESS.fullmatch(address)
        and len(sent) <= EMAIL_LENGTH
        and len(labels) > 1
        and not labels[-1].isdecimal()
        and all(map(_is_label, labels))
        and all(map(_is_readable, address.partition("@")[2].split(".")))
    )
    if not fits:
        raise NotAccepted(Code.EMAIL_MALFORMED, email=address)


def mailable(address: str) -> str:
    """Write an address as every mail server takes it: an international domain in its ASCII form (RFC 5891).

    A name before the @ stays as it is written, composed.
    """
    name, at, domain = unicodedata.normalize("NFC", address).rpartition("@")
    return f"{name}{at}{'.'.join(map(_ascii, domain.split('.')))}"


def _mixes_alphabets(part: str) -> bool:
    """Say whether a letter is in disguise, such as a Cyrillic a among Latin ones (Unicode: UTS 39)."""
    return len(_LOOK_ALIKE.intersection(unicodedata.name(one, "").split(" ")[0] for one in part)) > 1


def _ascii(label: str) -> str:
    return label if label.isascii() else f"xn--{label.lower().encode('punycode').decode()}"


def _is_label(sent: str) -> bool:
    return re.fullmatch(rf"(?!-)[A-Za-z0-9-]{{1,{LABEL_LENGTH}}}(?<!-)", sent) is not None


def _is_readable(typed: str) -> bool:
    """Refuse letters that a domain turns into others, such as wide ones: they lead elsewhere than is seen."""
    small = unicodedata.normalize("NFC", typed).lower()
    letters = small.replace("l·l", "ll").replace("-", "")  # Catalan writes a dot between two
    return unicodedata.normalize("NFKC", small) == small and all(
        unicodedata.category(letter) in _LABEL for letter in letters
    )
