"""What the use cases need from the world, named by the need; adapters and fakes implement these."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from toggle_desk.application.records import Decision, Entry, Filter, Happening, Issued, Mark, Recount
from toggle_desk.application.settings import Credentials, Settings
from toggle_desk.domain.audit import AuditEvent, Head
from toggle_desk.domain.card import Card, Secret
from toggle_desk.domain.catalogue import Account, Product
from toggle_desk.domain.evidence import LookUp, Verdict
from toggle_desk.domain.intent import Event, Intent
from toggle_desk.domain.moment import Moment, Told
from toggle_desk.domain.order import GratuityOrder, ReversalOrder
from toggle_desk.domain.policy import Spent
from toggle_desk.domain.printing import Installed, PrinterSetup, PrintOutcome
from toggle_desk.domain.receipt import Paper, Receipt
from toggle_desk.domain.tampering import Verified

# -- the machine ----------------------------------------------------------------------------------------


class Clock(Protocol):
    """Time and waiting, so that tests can have both at will."""

    def now(self) -> Moment:
        """Give this moment."""
        ...

    def dated(self) -> Moment:
        """Give this moment with the time on the wall put right by Toggle's own clock, where that is known."""
        ...

    def start_of_day(self) -> datetime:
        """Give the UTC moment at which the till's business day began, dated like `dated`."""
        ...

    def is_sure_of_day(self) -> bool:
        """Say whether Toggle's own clock tells the day: it was heard since this computer was started."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...


class ToldTime(Protocol):
    """What Toggle's own clock said last, for as long as there are records. Never raises."""

    def last(self) -> Told | None:
        """Give what was kept last, None where there is nothing."""
        ...

    def keep(self, told: Told) -> None:
        """Keep it in the place of what was told before."""
        ...


class Ids(Protocol):
    """Names that cannot be guessed and never repeat."""

    def reference(self) -> str:
        """Mint a merchant_transaction_reference: 33 letters and digits, with the till tag, and no name."""
        ...

    def token(self) -> str:
        """Mint a name for a form or a process."""
        ...


# -- Toggle -----------------------------------------------------------------------------------------------


class Toggle(Protocol):
    """The vendor's API. Questions raise ToggleUnavailable or ToggleRefused."""

    async def sign_in(self) -> None:
        """Make sure of a token with some minutes of life, logging in where needed.

        Raises ToggleUnavailable, or ToggleRefused with Code.SIGN_IN_REFUSED for wrong credentials.
        """
        ...

    async def sign_in_afresh(self) -> None:
        """Log in although there is a token, which may have been refused unseen."""
        ...

    async def accounts(self) -> tuple[Account, ...]:
        """List the accounts this API user may act for."""
        ...

    async def products(self, account_id: int, *, background: bool = True) -> tuple[Product, ...]:
        """List the products of an account; in the background it gives way to issuing when points run low."""
        ...

    async def create_order(self, order: GratuityOrder) -> Verdict:
        """Send one order once, on a connection of its own, and say what is known afterwards. Never raises."""
        ...

    async def create_reversal(self, order: ReversalOrder) -> Verdict:
        """Send one reversal once, like `create_order`."""
        ...

    async def look_up(self, reference: str) -> LookUp:
        """Ask what Toggle knows under exactly this reference. Never raises."""
        ...

    async def card(self, number: Secret) -> Card | None:
        """Ask for one card by its number; None where Toggle knows none."""
        ...


# -- this machine's records -----------------------------------------------------------------------------


class Ledger(Protocol):
    """The durable record of every intent. Each call is one transaction, durable when it returns.

    All calls raise RecordsUnusable where this machine cannot keep records.
    """

    def prepare(
        self, entry: Entry, form_token: str, day_start: datetime, check: Callable[[Spent], None]
    ) -> Entry:
        """Write a new intent in PREPARED, unless `check` raises for what has been spent already.

        The same form token gives back the entry it made before, in the state that it has by now.
        """
        ...

    def record(
        self,
        before: Entry,
        event: Event,
        after: Intent,
        issued: Issued | None = None,
        recount: Recount | None = None,
    ) -> Entry:
        """Write one step of an intent. Raises Conflict where another process moved it on since `before`.

        With a `recount` the step is not taken where its check raises, and the card counts from its moment.
        """
        ...

    def mark(self, reference: str, mark: Mark, by: str) -> Entry:
        """Write down what a person has done about an intent; the second time changes nothing."""
        ...


class Questions(Protocol):
    """What can be asked of the records: lists, searches and sums, of which none moves an intent.

    All calls raise RecordsUnusable where the records cannot be read.
    """

    def find(self, reference: str) -> Entry | None:
        """Read one intent by its reference, or by an end of it (4 letters or more) that fits only one."""
        ...

    def watched(self) -> tuple[Entry, ...]:
        """Read every intent whose outcome is still asked about, oldest first."""
        ...

    def orphans(self) -> tuple[Entry, ...]:
        """Read every intent in SENDING whose process is gone."""
        ...

    def unsent(self) -> tuple[Entry, ...]:
        """Read every intent in PREPARED whose process is gone: a person must send or discard it."""
        ...

    def left_to_managers(self, size: int) -> tuple[Entry, ...]:
        """Read the newest of what the protocol leaves to a manager and none has dealt with yet.

        That is a card that exists and differs from what was asked for, exists twice, or showed up after it
        had been given up, unless it was reversed since.
        """
        ...

    def unshown(self, since: datetime, until: datetime, size: int) -> tuple[Entry, ...]:
        """Read the newest cards decided since then that no person was shown.

        One that was decided after `until` counts only where its process is gone: it is being shown.
        """
        ...

    def control(self) -> str | None:
        """Give the reference of the newest card that is known to be listed, or None where there is none."""
        ...

    def spent(self, decision: Decision, day_start: datetime, at: Moment) -> Spent:
        """Add up what limits look at; open outcomes count as spent."""
        ...

    def given_by(self, operator: str, currency: str, size: int) -> tuple[int, ...]:
        """Read the newest cards this person gave and that were not taken back: their amounts in minor units.

        Cards so old that this till has given a thousand since are not looked at.
        """
        ...

    def pin_lengths(self, product_id: int) -> frozenset[int]:
        """Give the lengths that PINs of this product had as texts, among the newest thousand cards."""
        ...

    def page(self, wanted: Filter, before: int | None, size: int) -> tuple[tuple[int, Entry], ...]:
        """Read up to `size` entries, newest first, older than the key `before`; each with its key."""
        ...

    def has_older_words(self) -> bool:
        """Say whether there are entries that an older program wrote and today's words do not find yet."""
        ...

    def reach_back(self, size: int) -> None:
        """Let today's words find up to `size` more of them, newest first."""
        ...

    def history(self, reference: str) -> tuple[Happening, ...]:
        """Read all that happened to one intent, oldest first."""
        ...


class Guests(Protocol):
    """The ledger's part in forgetting the people that cards were given to.

    A guest is named by marks, under which an address is known again without being kept. All calls raise
    RecordsUnusable where this machine cannot keep records.
    """

    def never_left(self, before: datetime) -> tuple[Entry, ...]:
        """Read what was decided before then, certainly never left, and still waits with a whole address."""
        ...

    def forget(self, now: datetime, before: datetime) -> None:
        """Take out whole addresses of cards that exist, and of all that was decided before then.

        Also take out the marks of guests who were erased, once limits look at them no more.
        """
        ...

    def named(self, address: str) -> tuple[str, ...]:
        """Give the marks of an address."""
        ...

    def of(self, reference: str) -> tuple[str, ...]:
        """Give the marks of the guest that a card was for; none where there is none, or none any more."""
        ...

    def known(self, marks: tuple[str, ...]) -> int:
        """Count the cards on which a guest is still known."""
        ...

    def erase(self, marks: tuple[str, ...]) -> int:
        """Take a guest out of all records, whole and masked, with the words the guest is found by.

        A whole address that an open outcome still needs stays until it is settled; gives how many do.
        """
        ...


class Trail(Protocol):
    """The ledger's part in what happens beside the cards.

    All calls raise RecordsUnusable where this machine cannot keep records.
    """

    def note(self, event: AuditEvent) -> None:
        """Seal an event at the end of the chain, durable when it returns.

        Raises ValueError where it is about an intent that there is none of.
        """
        ...

    def head(self) -> Head:
        """Say how far the chain goes by now."""
        ...


class Book(Protocol):
    """The sealed chain as a whole, and what is remembered of its end outside of the file.

    All calls raise RecordsUnusable where the records cannot be read.
    """

    def verified(self, marks: Sequence[Head] = ()) -> Verified:
        """Look at all of it, and whether marks from outside belong to it."""
        ...

    def remember(self) -> None:
        """Keep its end outside of the file, unless what is kept there contradicts it."""
        ...

    def accept(self, by: str) -> None:
        """Keep its end in the place of what is kept there, and put on record who wanted it."""
        ...

    def proof(self, reference: str) -> str | None:
        """Write a program that checks the events of one card; None where there is none."""
        ...


# -- paper ------------------------------------------------------------------------------------------------


class PrintRecords(Protocol):
    """The ledger's part in printing: what was put on paper is counted for ever.

    All calls raise RecordsUnusable where this machine cannot keep records.
    """

    def prints(self, reference: str) -> int:
        """Count how often a card was put on paper, or may have been."""
        ...

    def record_print(self, entry: Entry, by: str) -> int:
        """Write down that paper is about to be printed; gives its number, 1 for the first."""
        ...

    def take_back_print(self, entry: Entry, code: str) -> None:
        """Write down that certainly no paper came of the last print, and why."""
        ...


class Printers(Protocol):
    """The till's printer and what is like one. Every call ends by itself, however the printer behaves."""

    async def names(self) -> Installed:
        """List the printers that are installed, and say why where the system does not tell."""
        ...

    async def print(self, receipt: Receipt, setup: PrinterSetup) -> PrintOutcome:
        """Print once, and say how far it came."""
        ...

    async def picture(self, receipt: Receipt, paper: Paper) -> bytes:
        """Draw what the paper will look like, as a PNG file."""
        ...

    async def write_pdf(self, receipt: Receipt, paper: Paper, file: Path) -> bool:
        """Write a PDF file; False where it cannot be written."""
        ...


# -- set-up -----------------------------------------------------------------------------------------------


class Vault(Protocol):
    """The operating system's own safe for secrets.

    Every call raises VaultUnavailable where it gave no answer: only an answer says that nothing is there.
    """

    def read(self) -> Credentials | None:
        """Give the stored API user, or None."""
        ...

    def write(self, credentials: Credentials) -> bool:
        """Store the API user and read it back; False where the vault did not keep it."""
        ...

    def forget(self) -> None:
        """Remove the API user."""
        ...


class SettingsStore(Protocol):
    """Where the settings are kept."""

    def load(self) -> Settings:
        """Read the settings; defaults where there are none yet."""
        ...

    def save(self, settings: Settings) -> None:
        """Replace the settings as one whole. Raises NotIssued(Code.FOLDER_UNUSABLE)."""
        ...


class Memory(Protocol):
    """Conveniences that may be lost without harm: the product list, the last choices."""

    def products(self, account_id: int) -> tuple[Product, ...]:
        """Give the product list that was fetched last, or nothing."""
        ...

    def keep_products(self, account_id: int, products: Sequence[Product]) -> None:
        """Keep a fetched product list."""
        ...

    def choice(self, name: str) -> str | None:
        """Give a remembered choice such as "product" or "handover"."""
        ...

    def keep_choice(self, name: str, value: str) -> None:
        """Remember a choice."""
        ...


class Pins(Protocol):
    """Slow hashes for the PINs of people."""

    def make(self, pin: Secret) -> str:
        """Hash a PIN. Raises NotIssued(Code.MEMORY_SHORT) where this computer cannot."""
        ...

    def fits(self, pin_hash: str, pin: Secret) -> bool:
        """Say whether a PIN is the one behind the hash; raises what keeps that from being found out."""
        ...


class Badges(Protocol):
    """Names under which badges are known again without being kept."""

    def mark(self, badge: Secret) -> str:
        """Name a badge. Raises NotAllowed(Code.BADGES_OFF) where this computer has no vault for the key."""
        ...


class Attempts(Protocol):
    """How often PINs and badges have been guessed; durable, so that a restart forgives nothing.

    Each try is counted twice: against the person whose PIN it is, and against this till.
    """

    def turn(self) -> AbstractAsyncContextManager[None]:
        """Wait until no other try on this machine is counted and not judged yet."""
        ...

    def count(self, name: str, at: Moment) -> datetime | None:
        """Count one try before it is verified; gives the UTC time until which this person is locked out."""
        ...

    def take_back(self, name: str) -> None:
        """Take back the last try: it could not be judged."""
        ...

    def clear(self, name: str) -> None:
        """Forget the tries after a right PIN."""
        ...

    def count_guess(self, at: Moment) -> datetime | None:
        """Count one try of any person's before it is verified; gives the UTC time until which none is taken.

        There are 480 a day at most, however the clock is set and however often the program starts.
        """
        ...

    def take_back_guess(self) -> None:
        """Take back the last try of this till: it was right, or could not be judged."""
        ...

    def clear_guesses(self) -> None:
        """Forget this till's tries: a manager has looked after it."""
        ...


class Challenges(Protocol):
    """What was asked of managers elsewhere, and how often an answer was tried; for all programs here.

    All calls raise RecordsUnusable where this machine cannot keep records.
    """

    def open(self, code: str) -> None:
        """Write down that this is asked; a code that was used before raises RecordsUnusable."""
        ...

    def count(self, code: str, tries: int) -> int | None:
        """Count a try before it is judged; None after so many, and where it is over or not known."""
        ...

    def close(self, code: str) -> bool:
        """End it for good; True for the first that does."""
        ...


class ApproverSecrets(Protocol):
    """The secrets under which managers answer from elsewhere, in the computer's own safe.

    Every call raises VaultUnavailable where it gave no answer, or there is no safe.
    """

    def enrolled(self, names: Sequence[str]) -> frozenset[str]:
        """Give those of these people that have a secret here."""
        ...

    def find(self, name: str) -> bytes | None:
        """Give a person's secret, or None."""
        ...

    def keep(self, name: str, secret: bytes) -> bool:
        """Store it in the place of the one before and read it back; False where it did not stay."""
        ...

    def forget(self, name: str) -> None:
        """Remove a person's secret."""
        ...
