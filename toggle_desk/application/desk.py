"""Everything the program can do, joined once by a composition root and handed to whoever asks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # presenters name the desk long before a use case is loaded
    from toggle_desk.application.activity import Activity
    from toggle_desk.application.ask_validity import AskValidity
    from toggle_desk.application.await_outcome import AwaitOutcome
    from toggle_desk.application.check_card import CheckCard
    from toggle_desk.application.connect import Connect
    from toggle_desk.application.decide import Decide
    from toggle_desk.application.driver import Driver
    from toggle_desk.application.first_look import LookAround
    from toggle_desk.application.hand_over import HandOver
    from toggle_desk.application.issue_card import IssueCard
    from toggle_desk.application.load_catalogue import LoadCatalogue
    from toggle_desk.application.overview import Overview
    from toggle_desk.application.provision import Provision
    from toggle_desk.application.reconcile import Reconcile
    from toggle_desk.application.reverse_card import ReverseCard
    from toggle_desk.application.settings import Settings
    from toggle_desk.application.sign_in import SignIn
    from toggle_desk.application.watch import Watch
    from toggle_desk.domain.errors import Code


@dataclass(frozen=True, slots=True)
class Desk:
    """The use cases, each callable from the network thread."""

    activity: "Activity"
    ask_validity: "AskValidity"
    await_outcome: "AwaitOutcome"
    chain: Callable[[], int | None]  # the first event that somebody tampered with
    check_card: "CheckCard"
    connect: "Connect"
    decide: "Decide"
    driver: "Driver"
    first_look: "LookAround"
    hand_over: "HandOver"
    issue_card: "IssueCard"
    language: Callable[[], str]  # the code of the one chosen on this till, "" where the computer decides
    load_catalogue: "LoadCatalogue"
    overview: "Overview"
    practice: bool  # whether cards are not real, and nothing is kept in the vault
    provision: "Provision"
    reconcile: "Reconcile"
    reverse_card: "ReverseCard"
    set_aside: str | None  # the name of settings that could not be read
    settings: "Callable[[], Settings]"
    sign_in: "SignIn"
    tokens: Callable[[], str]  # names for forms
    unguarded: "Code | None"  # why the records can be read without the vault; None where they cannot
    watch: "Watch"
