"""Which addresses may be Toggle; kept from the transport, which takes long to import."""

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, ip_address
from urllib.parse import urlsplit

from toggle_desk.domain.errors import Code, NotAccepted

# Toggle's article on the 3S POS set-up names this as the one endpoint of its API (ac-9319343).
LIVE_URL = "https://api.mytoggle.io/graphql"

_LONGEST_NAME = 253  # characters
_THIS_MACHINE = IPv4Network("127.0.0.0/8")
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_NAME = re.compile(rf"{_LABEL}(\.{_LABEL})*", re.ASCII)
_PATH = re.compile(r"(/[A-Za-z0-9._~-]*)*", re.ASCII)


def check_address(url: str) -> str:
    """Give the address with its path, or raise NotAccepted: a password may travel by TLS or not at all.

    Plain http is for this machine only. The path is /graphql where none is given.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise NotAccepted(Code.ADDRESS_REFUSED, address=url) from None
    path = "/graphql" if parts.path in {"", "/"} else parts.path
    place = f"[{host}]" if ":" in host else host
    netloc = place if port is None else f"{place}:{port}"
    proper = (
        parts.netloc.lower() == netloc
        and port != 0
        and not (parts.query or parts.fragment)
        and _PATH.fullmatch(path)
        and _is_host(host)
        and (parts.scheme == "https" or (parts.scheme == "http" and _is_this_machine(host)))
    )
    if not proper:
        raise NotAccepted(Code.ADDRESS_REFUSED, address=url)
    return f"{parts.scheme}://{netloc}{path}"


def _is_host(host: str) -> bool:
    if _number(host) is not None:
        return True
    # A name that ends in a number is an address misspelt, and resolvers disagree on which.
    proper = len(host) <= _LONGEST_NAME and _NAME.fullmatch(host)
    return bool(proper) and not host.rpartition(".")[2].isdigit()


def _is_this_machine(host: str) -> bool:
    number = _number(host)
    if isinstance(number, IPv4Address):
        return number in _THIS_MACHINE
    return number == IPv6Address("::1") if number else host == "localhost"


def _number(host: str) -> IPv4Address | IPv6Address | None:
    try:
        number = ip_address(host)
    except ValueError:
        return None
    return None if isinstance(number, IPv6Address) and number.scope_id else number
