"""Everything the program can do: joined once in `application.joining`, handed to presenters and commands."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # presenters name the desk long before a use case is loaded
    from toggle_desk.application.activity import Activity
    from toggle_desk.application.answer_remotely import AnswerRemotely
    from toggle_desk.application.approve import Approve
    from toggle_desk.application.approve_remotely import ApproveRemotely
    from toggle_desk.application.ask_validity import AskValidity
    from toggle_desk.application.await_outcome import AwaitOutcome
    from toggle_desk.application.change_rights import ChangeRights
    from toggle_desk.application.check_card import CheckCard
    from toggle_desk.application.connect import Connect
    from toggle_desk.application.decide import Decide
    from toggle_desk.application.driver import Driver
    from toggle_desk.application.first_look import LookAround
    from toggle_desk.application.guard import Guard
    from toggle_desk.application.guests import EraseGuest, ForgetGuests
    from toggle_desk.application.hand_over import HandOver
    from toggle_desk.application.issue_card import IssueCard
    from toggle_desk.application.load_catalogue import LoadCatalogue
    from toggle_desk.application.look import Look
    from toggle_desk.application.overview import Overview
    from toggle_desk.application.people import ManagePeople
    from toggle_desk.application.provision import Provision
    from toggle_desk.application.reconcile import Reconcile
    from toggle_desk.application.remote_approvers import RemoteApprovers
    from toggle_desk.application.reverse_card import ReverseCard
    from toggle_desk.application.setting_up import SettingUp
    from toggle_desk.application.settings import Settings
    from toggle_desk.application.sign_in import SignIn
    from toggle_desk.application.verify import Verify
    from toggle_desk.application.watch import Watch
    from toggle_desk.domain.errors import Code
    from toggle_desk.domain.tampering import Wrong


@dataclass(frozen=True, slots=True)
class Issuing:
    """What moves an intent: from the press of a button until its outcome is settled."""

    await_outcome: "AwaitOutcome"
    decide: "Decide"
    driver: "Driver"
    guard: "Guard"
    issue_card: "IssueCard"
    reconcile: "Reconcile"
    reverse_card: "ReverseCard"
    tokens: Callable[[], str]  # names for forms
    watch: "Watch"


@dataclass(frozen=True, slots=True)
class Cards:
    """What is done with a card that exists."""

    ask_validity: "AskValidity"
    check_card: "CheckCard"
    hand_over: "HandOver"


@dataclass(frozen=True, slots=True)
class Records:
    """What this till has on record."""

    activity: "Activity"
    doubt: "Wrong | None"  # why the records may be an older copy than the vault knows of
    erase_guest: "EraseGuest"
    forget_guests: "ForgetGuests"
    look: "Look"  # the same as far as a person may see it
    overview: "Overview"
    unguarded: "Code | None"  # why the records can be read without the vault; None where they cannot
    verify: "Verify"


@dataclass(frozen=True, slots=True)
class Remote:
    """Approvals by telephone: the till's side, the manager's, and who has a secret for it."""

    answer: "AnswerRemotely"
    approve: "ApproveRemotely"
    approvers: "RemoteApprovers"


@dataclass(frozen=True, slots=True)
class SetUp:
    """How this till is set up: its account, its people, and what it offers."""

    change_rights: "ChangeRights"
    connect: "Connect"
    first_look: "LookAround"
    language: Callable[[], str]  # the code of the one chosen on this till, "" where the computer decides
    load_catalogue: "LoadCatalogue"
    people: "ManagePeople"
    practice: bool  # whether cards are not real, and nothing is kept in the vault
    provision: "Provision"
    set_aside: str | None  # the name of settings that could not be read
    setting_up: "SettingUp"
    settings: "Callable[[], Settings]"
    sign_in: "SignIn"


@dataclass(frozen=True, slots=True)
class Desk:
    """The use cases, each callable from the network thread."""

    approve: "Approve"
    remote: Remote
    issuing: Issuing
    cards: Cards
    records: Records
    setup: SetUp
