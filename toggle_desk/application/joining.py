"""Joins the use cases to the ports they need, in one place for the program and for the tests."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from toggle_desk.application.activity import Activity
from toggle_desk.application.answer_remotely import AnswerRemotely
from toggle_desk.application.approve import Approve
from toggle_desk.application.approve_remotely import ApproveRemotely
from toggle_desk.application.ask_validity import AskValidity
from toggle_desk.application.await_outcome import AwaitOutcome
from toggle_desk.application.change_rights import ChangeRights
from toggle_desk.application.check_card import CheckCard
from toggle_desk.application.connect import Connect, Keys
from toggle_desk.application.decide import Decide
from toggle_desk.application.desk import Cards, Desk, Issuing, Records, Remote, SetUp
from toggle_desk.application.driver import Driver
from toggle_desk.application.first_look import FirstLook, LookAround
from toggle_desk.application.guard import Guard
from toggle_desk.application.guests import EraseGuest, ForgetGuests
from toggle_desk.application.hand_over import HandOver
from toggle_desk.application.issue_card import IssueCard
from toggle_desk.application.load_catalogue import LoadCatalogue
from toggle_desk.application.look import Look
from toggle_desk.application.overview import Overview
from toggle_desk.application.people import ManagePeople
from toggle_desk.application.ports import (
    ApproverSecrets,
    Attempts,
    Badges,
    Book,
    Challenges,
    Clock,
    Guests,
    Ids,
    Ledger,
    Memory,
    Pins,
    Printers,
    PrintRecords,
    Questions,
    SettingsStore,
    Toggle,
    Trail,
)
from toggle_desk.application.provision import Provision
from toggle_desk.application.reconcile import Reconcile
from toggle_desk.application.remote_approvers import RemoteApprovers
from toggle_desk.application.reverse_card import ReverseCard
from toggle_desk.application.setting_up import SettingUp
from toggle_desk.application.settings import Credentials, Settings
from toggle_desk.application.sign_in import SignIn
from toggle_desk.application.verify import Verify
from toggle_desk.application.watch import Watch
from toggle_desk.domain.catalogue import Account
from toggle_desk.domain.errors import Code
from toggle_desk.domain.tampering import Wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuingPorts:
    """What an intent stands on from the button to its outcome; `process` signs this process's claims."""

    ledger: Ledger
    questions: Questions
    toggle: Toggle
    clock: Clock
    ids: Ids
    process: str
    settings: Callable[[], Settings]
    trail: Trail


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """What the whole desk stands on: adapters in the program, fakes in the tests."""

    issuing: IssuingPorts
    attempts: Attempts
    book: Book
    doubt: Wrong | None
    guests: Guests
    badges: Badges
    challenges: Challenges
    chance: Callable[[], bytes]  # 32 bytes that cannot be guessed
    keep_look: Callable[[FirstLook], None]
    keys: Keys
    language: Callable[[], str]
    memory: Memory
    pins: Pins
    practice: bool
    printers: Callable[[], Printers]  # asked for only when something is printed
    prints: PrintRecords
    prove: Callable[[Credentials], Awaitable[tuple[Account, ...]]]
    read: Callable[[str], Settings]  # a provisioning file
    secrets: ApproverSecrets
    set_aside: str | None
    store: SettingsStore
    unguarded: Code | None


def join(ports: Ports) -> Desk:
    """Make every use case; nothing is asked or opened by it."""
    base, store = ports.issuing, ports.store
    issuing = join_issuing(base)
    guard = issuing.guard
    activity = Activity(base.ledger, base.questions, base.clock)
    look = Look(activity, guard, base.trail)
    sign_in = SignIn(
        attempts=ports.attempts,
        badges=ports.badges,
        clock=base.clock,
        pins=ports.pins,
        settings=store,
        trail=base.trail,
    )
    setting_up = SettingUp(guard, store, base.questions)
    load_catalogue = LoadCatalogue(base.toggle, ports.memory, base.settings)
    approve = Approve(guard, sign_in, base.questions, base.clock, base.trail, base.settings)
    return Desk(
        approve=approve,
        remote=Remote(
            answer=AnswerRemotely(ports.secrets, sign_in, base.trail),
            approve=ApproveRemotely(
                approvals=approve,
                secrets=ports.secrets,
                challenges=ports.challenges,
                attempts=ports.attempts,
                trail=base.trail,
                clock=base.clock,
                nonces=base.ids.token,
            ),
            approvers=RemoteApprovers(ports.secrets, base.trail, ports.chance, base.settings),
        ),
        issuing=issuing,
        cards=Cards(
            ask_validity=AskValidity(base.toggle, base.clock),
            check_card=CheckCard(base.toggle, guard),
            hand_over=HandOver(ports.prints, ports.printers, store, guard, base.trail),
        ),
        records=Records(
            activity=activity,
            doubt=ports.doubt,
            erase_guest=EraseGuest(ports.guests, base.trail, guard),
            forget_guests=ForgetGuests(base.ledger, ports.guests, base.clock),
            look=look,
            overview=Overview(base.questions, base.clock, base.settings, issuing.driver),
            unguarded=ports.unguarded,
            verify=Verify(ports.book, look, guard, base.trail, base.clock, base.settings),
        ),
        setup=SetUp(
            change_rights=ChangeRights(store, base.trail),
            connect=Connect(ports.prove, ports.keys, store, base.clock, setting_up, base.trail),
            first_look=LookAround(base.settings, load_catalogue, ports.keep_look),
            language=ports.language,
            load_catalogue=load_catalogue,
            people=ManagePeople(
                attempts=ports.attempts,
                badges=ports.badges,
                guard=guard,
                pins=ports.pins,
                settings=store,
                trail=base.trail,
            ),
            practice=ports.practice,
            provision=Provision(ports.read, store, setting_up, base.trail),
            set_aside=ports.set_aside,
            setting_up=setting_up,
            settings=base.settings,
            sign_in=sign_in,
        ),
    )


def join_issuing(ports: IssuingPorts) -> Issuing:
    """Make what sends and what asks; a simulation needs nothing else."""
    ledger, questions, toggle, clock = ports.ledger, ports.questions, ports.toggle, ports.clock
    ids, settings = ports.ids, ports.settings
    guard = Guard(settings, clock, ports.trail)
    driver = Driver(ledger, questions, toggle, clock, ports.process)
    reconcile = Reconcile(ledger, questions, toggle, clock)
    return Issuing(
        await_outcome=AwaitOutcome(questions, reconcile, clock, driver.write_down),
        decide=Decide(ledger, questions, driver, clock, settings, guard),
        driver=driver,
        guard=guard,
        issue_card=IssueCard(ledger, driver, clock, ids, settings, guard, ports.trail),
        reconcile=reconcile,
        reverse_card=ReverseCard(ledger, questions, toggle, driver, clock, ids, settings, guard),
        tokens=ids.token,
        watch=Watch(questions, reconcile, clock, driver.write_down),
    )
