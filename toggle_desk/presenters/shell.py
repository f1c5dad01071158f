"""The frame around every page: where, what, who, whether the line is up, and the quiet status line."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from toggle_desk.application.desk import Desk
from toggle_desk.application.first_look import FirstLook
from toggle_desk.application.load_catalogue import Catalogue
from toggle_desk.application.overview import Attention, Need, Waiting
from toggle_desk.application.records import Entry
from toggle_desk.domain.catalogue import Offer, Site
from toggle_desk.domain.errors import Code
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.domain.scanner import ScanRules
from toggle_desk.domain.usual import Usual
from toggle_desk.presenters import outcome, wording
from toggle_desk.presenters.issue_draft import Context
from toggle_desk.presenters.shell_screen import NAVIGATION, Page, ShellScreen, ShellView
from toggle_desk.presenters.tasks import Tasks, Timers, unheard
from toggle_desk.presenters.tone import Tone

RETRY_SECONDS = 30.0  # seconds between two tries to fetch the product list, give or take a till's own share
LINES = 2  # things that the status line tells at once
_LINE = frozenset({Code.NO_CONNECTION, Code.CONNECTION_LOST, Code.TIMED_OUT, Code.NETWORK_PAGE})
_ALARMS = (Need.NOTE_DOWN, Need.MANAGER)
_TO_DO = (Need.SHOW, Need.SEND)


@dataclass(frozen=True, slots=True)
class Counted:
    """What is left today, what is usual, which outcomes are open, and what waits for a person."""

    left: tuple[Money, Money] | None = None
    usual: Usual | None = None
    waiting: tuple[Waiting, ...] = ()
    attention: tuple[Attention, ...] = ()


class ShellPresenter:
    """Keeps the place, the product and the person; every page is told when one of them changes."""

    def __init__(
        self, view: ShellView, tasks: Tasks, timers: Timers, *, practice: bool, spread: Callable[[], float]
    ) -> None:
        """Take the view; who listens to its news is set by the composition root.

        `spread` gives a factor around 1, another each time: tills that lost one line must not ask together.
        """
        self._view = view
        self._tasks = tasks
        self._timers = timers
        self._practice = practice
        self._spread = spread
        self._page = Page.ISSUE
        self._catalogue: Catalogue | None = None
        self._site: Site | None = None
        self._offer: Offer | None = None
        self._operator: Operator | None = None
        self._people: tuple[Operator, ...] = ()
        self._counts = Counted()
        self._online: bool | None = None
        self._problem = ""
        self._notice = ""
        self._cancel_countdown: Callable[[], None] = unheard
        self._cancel_refresh: Callable[[], None] = unheard
        self.context_changed: Callable[[Context], None] = unheard
        self.page_changed: Callable[[Page], None] = unheard
        self.people_changed: Callable[[tuple[Operator, ...]], None] = unheard
        self.scanner_changed: Callable[[ScanRules], None] = unheard
        self.entry_wanted: Callable[[str], None] = unheard  # told which record to open in Activity

    # -- start -------------------------------------------------------------------------------------------

    def shown(self) -> None:
        """Show the frame, before anything is known."""
        self._changed()

    def started(self) -> None:
        """Show what was fetched last, then what Toggle says now."""
        self._tasks.start(_first_look, self._looked, self._not_looked)

    def set_up_changed(self) -> None:
        """Read everything again: the till was connected or provisioned."""
        self._problem = ""
        self._tasks.start(_first_look, self._looked, self._not_looked)

    def glanced(self, found: FirstLook) -> None:
        """Show what the last run kept, while this one is still being loaded."""
        self._take_look(found)
        self._changed()

    def _looked(self, looked: tuple[FirstLook, str]) -> None:
        found, self._notice = looked
        self._problem = ""
        self._take_look(found)
        if found.connected:
            self._refresh()
        self._changed()

    def _take_look(self, found: FirstLook) -> None:
        self._people = found.people
        self.people_changed(found.people)
        self.scanner_changed(found.scanner)
        if self._operator not in found.people:
            self._operator = None if found.people else OWNER
        if found.catalogue is not None:
            self._take(found.catalogue)
        if not found.connected:
            self._go(Page.CONNECT)
        elif self._operator is None:
            self._go(Page.SIGN_IN)
        elif self._page in {Page.CONNECT, Page.SIGN_IN}:
            self._go(Page.ISSUE)

    def _not_looked(self, problem: Exception) -> None:
        self._problem = wording.refusal(problem)
        self._changed()
        # What stood in the way may be gone by then, such as a vault that was locked.
        self._cancel_refresh()
        self._cancel_refresh = self._timers.after(RETRY_SECONDS * self._spread(), self.started)

    def _refresh(self) -> None:
        async def fetch(desk: Desk) -> Catalogue:
            catalogue = await desk.load_catalogue()
            desk.first_look()
            return catalogue

        self._tasks.start(fetch, self._fetched, self._not_fetched)

    def _fetched(self, catalogue: Catalogue) -> None:
        self._online = True
        self._problem = ""
        self._take(catalogue)
        self._changed()
        self.limits_may_differ()

    def _not_fetched(self, problem: Exception) -> None:
        self._online = False
        # With a list from last time the page stays usable; Toggle is asked again soon.
        if self._catalogue is None:
            self._problem = wording.refusal(problem)
        self._changed()
        self._cancel_refresh()
        self._cancel_refresh = self._timers.after(RETRY_SECONDS * self._spread(), self._refresh)

    def _take(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        names = [site.name for site in catalogue.sites]
        if catalogue.locked_site is not None:
            self._site = catalogue.locked_site
        elif self._site is None or self._site.name not in names:
            self._site = catalogue.sites[0]
        known = {offer.product.id: offer for offer in catalogue.offers}
        current = known.get(self._offer.product.id) if self._offer else None
        self._offer = current or catalogue.preferred

    def something_unexpected(self) -> None:
        """Admit a mistake of the program's own; whatever was issued is in the ledger."""
        self._notice = wording.say("error.unexpected")
        self._show()

    # -- gestures ----------------------------------------------------------------------------------------

    def page_clicked(self, page: str) -> None:
        """Go to a page, unless somebody has to sign in or connect first."""
        if self._may_move():
            self._go(Page(page))

    def card_scanned(self) -> bool:
        """Go where a card is asked about; False where somebody has to sign in or connect first."""
        allowed = self._may_move()
        if allowed:
            self._go(Page.CHECK_CARD)
        return allowed

    def site_picked(self, key: str) -> None:
        """Give cards for another site from now on."""
        if not self._may_move():
            return  # whoever signs in next counts on the place that was left
        if self._catalogue and self._catalogue.locked_site is None and key.isdecimal():
            self._site = self._catalogue.sites[int(key)]
            self._changed()
            self.limits_may_differ()

    def product_picked(self, key: str) -> None:
        """Give another product from now on, also after a restart."""
        offers = self._catalogue.offers if self._catalogue else ()
        offer = next((one for one in offers if str(one.product.id) == key), None)
        if offer is None or not self._may_move():
            return
        self._offer = offer

        async def remember(desk: Desk) -> None:
            desk.load_catalogue.remember(offer.product)
            desk.first_look()

        self._tasks.start(remember, unheard, unheard)
        self._changed()

    def lock_clicked(self) -> None:
        """Let the next person sign in; the draft on the issue page stays."""
        if self._people:
            self._operator = None
            self._counts = replace(self._counts, left=None, usual=None)  # the next person's are others
            self._go(Page.SIGN_IN)
            self._changed()

    def signed_in(self, operator: Operator) -> None:
        """Go on as this person."""
        self._operator = operator
        self._changed()  # first: a card that waits on the page is on record as shown to this person
        self._go(Page.ISSUE)
        self.limits_may_differ()

    def status_clicked(self) -> None:
        """Open the record that the status line is about."""
        _, _, reference = self._status()
        if reference and self._may_move():
            self._go(Page.ACTIVITY)
            self.entry_wanted(reference)

    def manager_wanted(self) -> None:
        """Show who may decide; whoever is signed in stays so, and can go back to any page."""
        self._go(Page.SIGN_IN)

    def issue_wanted(self) -> None:
        """Go back to the issue page."""
        self._go(Page.ISSUE)

    def printer_wanted(self) -> None:
        """Open the set-up of the printer."""
        self._go(Page.PRINTER)

    def settings_wanted(self) -> None:
        """Go back to the set-up page."""
        self._go(Page.SETTINGS)

    def about_wanted(self) -> None:
        """Tell which program this is."""
        self._go(Page.ABOUT)

    def print_wanted(self) -> None:
        """Show a card on paper; one that comes while another page is open, or nobody is signed in, waits."""
        if self._page is Page.ISSUE:
            self._go(Page.PRINT)

    def connect_wanted(self) -> None:
        """Open the set-up of the connection."""
        self._go(Page.CONNECT)

    # -- news --------------------------------------------------------------------------------------------

    def entry_changed(self, entry: Entry) -> None:
        """Count again, and try the line where what is said of it does not fit what became of a card."""
        self.limits_may_differ()
        unanswered = entry.state in {State.NOT_SENT, State.UNKNOWN} and entry.intent.code in _LINE
        answered = entry.state in {State.ISSUED, State.REJECTED}
        if (self._online and unanswered) or (self._online is False and answered):
            self._refresh()

    def limits_may_differ(self) -> None:
        """Read again what is left today and which outcomes are open."""
        operator, site = self._operator, self._site

        async def look(desk: Desk) -> Counted:
            return Counted(
                left=desk.overview.left_today(operator, site) if operator and site else None,
                usual=desk.overview.usual(operator) if operator else None,
                waiting=desk.overview.waiting(),
                attention=desk.overview.attention(),
            )

        self._tasks.start(look, self._counted, unheard)

    def _counted(self, counted: Counted) -> None:
        self._counts = counted
        self._changed()
        self._cancel_countdown()
        if counted.waiting:
            self._cancel_countdown = self._timers.after(1.0, self._second_passed)

    def _second_passed(self) -> None:
        # One clock for the status line, however often it is counted anew; it stops when nothing is open.
        before = self._counts.waiting
        waiting = tuple(replace(one, next_check=_less_a_second(one.next_check)) for one in before)
        if waiting and waiting != before:
            self._counts = replace(self._counts, waiting=waiting)
            self._show()
            self._cancel_countdown = self._timers.after(1.0, self._second_passed)

    def _changed(self) -> None:
        catalogue = self._catalogue
        self.context_changed(
            Context(
                currency=catalogue.currency if catalogue else "GBP",
                site=self._site,
                offer=self._offer,
                operator=self._operator,
                reasons=catalogue.reasons if catalogue else (),
                handovers=catalogue.handovers if catalogue else (),
                handover=catalogue.handover if catalogue else None,
                left_today=self._counts.left,
                usual=self._counts.usual,
                problem=self._problem or self._nothing_to_give(),
            )
        )
        self._show()

    def _nothing_to_give(self) -> str:
        if self._catalogue is not None and not self._catalogue.offers:
            return wording.say("issue.no_products")
        offer = self._offer
        if offer is not None and not offer.tiles and offer.custom is None:
            return wording.say("issue.no_amounts", product=offer.product.name)
        return ""

    def _may_move(self) -> bool:
        return self._page not in {Page.CONNECT, Page.SIGN_IN} or self._operator is not None

    def _go(self, page: Page) -> None:
        self._page = page
        self.page_changed(page)
        self._show()

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._show()

    def _show(self) -> None:
        catalogue = self._catalogue
        status, tone, reference = self._status()
        spoken, _, _ = self._status(counting=False)
        operator = self._operator
        self._view.display(
            ShellScreen(
                page=self._page,
                nav=tuple((page, wording.say(f"nav.{page.value}")) for page in NAVIGATION),
                nav_enabled=self._may_move(),
                sites=tuple((str(n), site.name) for n, site in enumerate(catalogue.sites))
                if catalogue
                else (),
                site_key=_key_of(self._site, catalogue),
                site_locked=catalogue is not None and catalogue.locked_site is not None,
                products=tuple((str(offer.product.id), offer.product.name) for offer in catalogue.offers)
                if catalogue
                else (),
                product_key=str(self._offer.product.id) if self._offer else "",
                operator=_called(operator),
                lock_visible=bool(self._people) and operator is not None,
                line=self._line(),
                line_tone=Tone.GOOD if self._online else Tone.PLAIN if self._online is None else Tone.WARN,
                status=status,
                status_tone=tone,
                status_entry=reference if self._may_move() else "",
                practice=wording.say("shell.practice") if self._practice else "",
                status_spoken=spoken,
            )
        )

    def _line(self) -> str:
        if self._online is None:
            return wording.say("shell.line.starting")
        return wording.say("shell.line.online" if self._online else "shell.line.offline")

    def _status(self, *, counting: bool = True) -> tuple[str, Tone, str]:
        """Say what must not be forgotten, how it is meant, and which record the first of it is about.

        With the seconds until Toggle is asked again, where it is `counting`.
        """
        attention = self._counts.attention
        lines = [line for need in _ALARMS if (line := _need_line(need, attention))]
        tone = Tone.BAD if lines else Tone.WARN
        unclear = [one for one in self._counts.waiting if outcome.is_open(one.entry)]
        if unclear:
            waits = [one.next_check for one in unclear if one.next_check is not None]
            line = _open_line(len(unclear), min(waits) if waits and counting else None)
            lines.append((line, unclear[0].entry.reference))
        lines += [line for need in _TO_DO if (line := _need_line(need, attention))]
        if lines:
            return " · ".join(line for line, _ in lines[:LINES]), tone, lines[0][1]
        if self._notice:
            return self._notice, Tone.WARN, ""
        if self._operator is not None and not self._operator.signed_in:
            return wording.say("shell.as_owner"), Tone.PLAIN, ""
        return "", Tone.PLAIN, ""


async def _first_look(desk: Desk) -> tuple[FirstLook, str]:
    return desk.first_look(), _notice(desk)


def _notice(desk: Desk) -> str:
    if desk.set_aside is not None:
        return wording.say("shell.set_aside", name=desk.set_aside)
    return "" if desk.unguarded is None else wording.say(f"shell.{desk.unguarded.value}")


def _need_line(need: Need, attention: tuple[Attention, ...]) -> tuple[str, str] | None:
    """Write what somebody has to do, and which record that is about first."""
    entries = [one.entry for one in attention if one.need is need]
    if not entries:
        return None
    first = entries[0]
    amount = wording.money(first.decision.value)
    if len(entries) == 1 and need is Need.MANAGER and first.intent.late:
        return wording.say("shell.manager.late", amount=amount), first.reference
    return wording.say_count(f"shell.{need.value}", len(entries), amount=amount), first.reference


def _open_line(count: int, seconds: float | None) -> str:
    line = wording.say_count("shell.open", count)
    if seconds is None:
        return line
    return wording.say("shell.open.line", cards=line, check=_next_check(seconds))


def _next_check(seconds: float) -> str:
    if seconds == 0:
        return wording.say("shell.open.now")
    if seconds > outcome.LONG_WAIT:
        return wording.say("shell.open.minutes", minutes=str(round(seconds / 60)))
    return wording.say("shell.open.seconds", seconds=str(max(1, round(seconds))))


def _called(operator: Operator | None) -> str:
    if operator is None:
        return ""
    if not operator.signed_in:
        return wording.say("role.owner")
    role = wording.say(f"shell.role.{operator.role.value}")
    return wording.say("shell.person", name=operator.name, role=role)


def _key_of(site: Site | None, catalogue: Catalogue | None) -> str:
    if site is None or catalogue is None or site not in catalogue.sites:
        return ""
    return str(catalogue.sites.index(site))


def _less_a_second(seconds: float | None) -> float | None:
    return None if seconds is None else max(0.0, seconds - 1.0)
