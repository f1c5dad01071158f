"""Notices an address that is one slip of a finger away from a well-known one, and only ever suggests."""

KNOWN = frozenset(
    {
        "aol.com",
        "btinternet.com",
        "free.fr",
        "gmail.com",
        "gmx.de",
        "googlemail.com",
        "hotmail.co.uk",
        "hotmail.com",
        "hotmail.fr",
        "hotmail.it",
        "icloud.com",
        "interia.pl",
        "laposte.net",
        "libero.it",
        "live.co.uk",
        "live.com",
        "me.com",
        "msn.com",
        "ntlworld.com",
        "o2.pl",
        "onet.pl",
        "orange.fr",
        "outlook.com",
        "outlook.fr",
        "proton.me",
        "protonmail.com",
        "sky.com",
        "t-online.de",
        "talktalk.net",
        "tiscali.co.uk",
        "virgin.net",
        "virginmedia.com",
        "wanadoo.fr",
        "web.de",
        "wp.pl",
        "yahoo.co.uk",
        "yahoo.com",
        "yahoo.de",
        "yahoo.es",
        "yahoo.fr",
        "yahoo.it",
        "ymail.com",
    }
)
_SHORTEST = 8  # letters of a domain that one slip does not turn into another honest one, as it does sky.com


def suggestion(address: str) -> str | None:
    """Give the address that was probably meant, None where there is nothing to suggest."""
    name, at, typed = address.strip().rpartition("@")
    domain = typed.lower()
    if not (name and at) or domain in KNOWN:
        return None
    meant = [known for known in sorted(KNOWN) if len(known) >= _SHORTEST and _is_one_slip(domain, known)]
    return f"{name}@{meant[0]}" if len(meant) == 1 else None


def _is_one_slip(typed: str, meant: str) -> bool:
    """Say whether one letter was left out, added, mistaken or swapped with the next."""
    if abs(len(typed) - len(meant)) > 1:
        return False
    start = next(
        (place for place, pair in enumerate(zip(typed, meant, strict=False)) if pair[0] != pair[1]), None
    )
    if start is None:
        return len(typed) != len(meant)
    left, right = typed[start:], meant[start:]
    swapped = left[:2] == right[:2][::-1] and left[2:] == right[2:]
    return left[1:] == right[1:] or left[1:] == right or left == right[1:] or swapped
