"""What can go wrong, named by its consequence for the card; sentences live in `presenters.wording`."""

from enum import StrEnum


class Code(StrEnum):
    """Every reason the program can give; `presenters.wording` has a sentence for each."""

    # Bad input: nothing was recorded, nothing was sent.
    NOT_AN_AMOUNT = "not_an_amount"
    AMOUNT_IS_ZERO = "amount_is_zero"
    AMOUNT_BELOW_MINIMUM = "amount_below_minimum"
    AMOUNT_ABOVE_MAXIMUM = "amount_above_maximum"
    AMOUNT_OFF_STEP = "amount_off_step"
    CUSTOM_NOT_ALLOWED = "custom_not_allowed"
    OPTION_UNKNOWN = "option_unknown"
    SITE_UNKNOWN = "site_unknown"
    SITE_LOCKED = "site_locked"
    SITE_MISSING = "site_missing"
    PRODUCT_UNKNOWN = "product_unknown"
    PRODUCT_AMBIGUOUS = "product_ambiguous"
    REASON_UNKNOWN = "reason_unknown"
    REASON_MISSING = "reason_missing"
    EMAIL_MALFORMED = "email_malformed"
    EMAIL_STRAY_DOT = "email_stray_dot"
    EMAIL_UNSEEN = "email_unseen"
    EMAIL_MISSING = "email_missing"
    HANDOVER_OFF = "handover_off"
    TEXT_TOO_LONG = "text_too_long"
    TEXT_HAS_CONTROL_CHARACTERS = "text_has_control_characters"
    REFERENCE_UNKNOWN = "reference_unknown"
    CARD_NUMBER_MALFORMED = "card_number_malformed"
    CARD_UNKNOWN = "card_unknown"
    GUEST_UNKNOWN = "guest_unknown"
    ADDRESS_FORGOTTEN = "address_forgotten"
    AMOUNTS_DISAGREE = "amounts_disagree"
    CHOICE_MISSING = "choice_missing"
    SETTINGS_REFUSED = "settings_refused"
    ACCOUNT_UNKNOWN = "account_unknown"
    ADDRESS_REFUSED = "address_refused"
    CHALLENGE_UNREADABLE = "challenge_unreadable"
    CODE_MISTYPED = "code_mistyped"
    SECRET_MISTYPED = "secret_mistyped"  # noqa: S105 - the name of a reason
    # Not allowed here: limits, roles, PINs.
    OVER_CARD_MAXIMUM = "over_card_maximum"
    OVER_STAFF_CARD = "over_staff_card"
    OVER_STAFF_DAY = "over_staff_day"
    OVER_SUPERVISOR_CARD = "over_supervisor_card"
    OVER_SUPERVISOR_DAY = "over_supervisor_day"
    OVER_MANAGER_CARD = "over_manager_card"
    OVER_MANAGER_DAY = "over_manager_day"
    OVER_HOUR_CARDS = "over_hour_cards"
    OVER_TABLE_DAY = "over_table_day"
    OVER_SITE_DAY = "over_site_day"
    OVER_GUEST_30_DAYS = "over_guest_30_days"
    OPERATOR_NEEDED = "operator_needed"
    OPERATOR_UNKNOWN = "operator_unknown"
    PIN_WRONG = "pin_wrong"
    PIN_MISSING = "pin_missing"
    PIN_LOCKED = "pin_locked"
    PIN_MALFORMED = "pin_malformed"
    PIN_NOT_CHECKED = "pin_not_checked"
    PIN_NOT_CHOSEN = "pin_not_chosen"
    PIN_EASY = "pin_easy"
    PIN_AS_BEFORE = "pin_as_before"
    TILL_LOCKED = "till_locked"
    BADGE_UNKNOWN = "badge_unknown"
    BADGE_TAKEN = "badge_taken"
    BADGE_UNFIT = "badge_unfit"
    BADGES_OFF = "badges_off"
    PERSON_INACTIVE = "person_inactive"
    NAME_MISSING = "name_missing"
    NAME_TAKEN = "name_taken"
    LAST_IN_CHARGE = "last_in_charge"
    FIRST_IS_OWNER = "first_is_owner"
    ROLE_ABOVE_OWN = "role_above_own"
    ROLE_TOO_LOW = "role_too_low"
    SAME_AMOUNT_OPEN = "same_amount_open"
    LOOKS_LIKE_EARLIER = "looks_like_earlier"
    ANSWER_WRONG = "answer_wrong"
    ANSWER_LOCKED = "answer_locked"
    CHALLENGE_SPENT = "challenge_spent"
    CHALLENGE_OVER = "challenge_over"
    NOT_ENROLLED = "not_enrolled"
    NEEDS_APPROVAL = "needs_approval"
    APPROVER_SAME = "approver_same"
    APPROVER_TOO_LOW = "approver_too_low"
    APPROVAL_UNFIT = "approval_unfit"
    APPROVAL_EXPIRED = "approval_expired"
    APPROVAL_LARGER = "approval_larger"
    LOOKS_LIKE_SPLITTING = "looks_like_splitting"
    # Not issued, proven: safe to do again.
    NOT_CONNECTED_YET = "not_connected_yet"
    NO_CONNECTION = "no_connection"
    TLS_REFUSED = "tls_refused"
    PROXY_REFUSED = "proxy_refused"
    SIGN_IN_REFUSED = "sign_in_refused"
    TOGGLE_BUSY = "toggle_busy"
    NETWORK_PAGE = "network_page"
    UNREADABLE_REPLY = "unreadable_reply"
    SERVER_TROUBLE = "server_trouble"
    TIMED_OUT = "timed_out"
    CONNECTION_LOST = "connection_lost"
    REDIRECTED = "redirected"
    RECORDS_UNUSABLE = "records_unusable"
    RECORDS_LOST = "records_lost"
    RECORDS_TOO_NEW = "records_too_new"
    RECORDS_LOCKED_AWAY = "records_locked_away"
    FOLDER_UNUSABLE = "folder_unusable"
    FOLDER_OPEN = "folder_open"
    MEMORY_SHORT = "memory_short"
    VAULT_ABSENT = "vault_absent"
    VAULT_LATE = "vault_late"
    VAULT_LOCKED = "vault_locked"
    VAULT_DAMAGED = "vault_damaged"
    KEY_MISTYPED = "key_mistyped"
    KEY_UNFIT = "key_unfit"
    RECORDS_READABLE = "records_readable"
    # Refused by Toggle, in its own words.
    REFUSED = "refused"
    FORBIDDEN = "forbidden"
    # Unknown outcomes: the card may exist.
    INTERRUPTED = "interrupted"
    DUPLICATE_REPORTED = "duplicate_reported"
    # Reversals.
    NOT_REVERSIBLE = "not_reversible"
    ALREADY_REVERSED = "already_reversed"
    BALANCE_TOUCHED = "balance_touched"
    BALANCE_ADDED = "balance_added"
    BALANCE_UNKNOWN = "balance_unknown"
    NOT_THIS_STATE = "not_this_state"


class DeskError(Exception):
    """A reason with its facts; the facts are plain words that a sentence may quote."""

    def __init__(self, code: Code, **facts: str) -> None:
        """Keep the reason and what it is about."""
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


class NotAccepted(DeskError):
    """What was asked makes no sense as it stands: nothing was recorded or sent."""


class NotAllowed(DeskError):
    """A limit, a role or a PIN stands in the way: nothing was recorded or sent."""


class NotIssued(DeskError):
    """Something outside stood in the way and certainly nothing was issued."""


class VaultUnavailable(NotIssued):
    """This computer's vault gave no answer, which is no word about what it holds: absent, locked or late."""


class ToggleRefused(DeskError):
    """Toggle said no in its own words, and certainly did nothing."""


class ToggleUnavailable(DeskError):
    """A question to Toggle got no answer worth trusting; nothing was changed by asking."""


class RecordsUnusable(DeskError):
    """This machine cannot keep its records, so nothing may be sent."""


class Conflict(Exception):
    """Another process moved the same intent on first; read it again before deciding."""
