"""The digits of a PIN as they are typed on a pad, wherever one is asked for."""

from toggle_desk.domain.people import PIN_DIGITS
from toggle_desk.presenters import wording


def with_key(digits: str, key: str) -> str | None:
    """Give the digits after a key of the pad, None for a key that stands for nothing."""
    match key:
        case "back":
            return digits[:-1]
        case "clear":
            return ""
        case _ if len(digits) < PIN_DIGITS and len(key) == 1 and key in "0123456789":
            return digits + key
        case _:
            return None


def dots(digits: str) -> str:
    """Show how many digits are in, and none of them."""
    return "●" * len(digits) + "○" * (PIN_DIGITS - len(digits))


def spoken(digits: str) -> str:
    """Say how many digits are in."""
    if not digits:
        return wording.say("sign_in.untyped")
    return wording.say("sign_in.typed", count=str(len(digits)), total=str(PIN_DIGITS))
