"""What can be switched about the local Toggle, mostly where the vendor's pages leave a behaviour open."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Settings:
    """The switches with the defaults of practice mode: pessimistic where the vendor says nothing."""

    index_lag_seconds: float = 0.0  # before LineItems and Orders list something new
    duplicates: Literal["mint", "refuse"] = "mint"  # a repeated reference on createOrder and createReversal
    duplicate_shape: Literal["validation", "message"] = "validation"
    validation_under: Literal["error", "extensions", "both"] = "error"  # where the map of texts hangs
    reversed_still_listed: bool = True  # a reversed line item under its original reference
    extra_products: bool = False  # names with markup, an alias, a delayed validity
    token_life_seconds: float = 3600.0
    token_prefix: str = ""  # before the token in the reply's headers, for instance "Bearer "
    rotate_every: int = 0  # every n-th reply carries a new token; 0 is never
    rotate_after_seconds: float = 1800.0  # replies to a token of this age carry a new one; 0 is never
    rotation_kills_old: bool = False
    throttle_maximum: int = 8000  # setting it also refills the budget
    throttle_refill_per_second: float = 5000 / 600
    throttle_status: Literal[200, 429] = 200
    clock_offset_seconds: float = 0.0
