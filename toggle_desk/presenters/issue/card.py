"""The card that exists: handed over on screen or paper, and on record as shown once a person sees it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from toggle_desk.application.records import Entry
from toggle_desk.domain.intent import State
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.order import Handover
from toggle_desk.presenters import wording
from toggle_desk.presenters.issue.stage import Stage
from toggle_desk.presenters.issue.states import Done, Reversing, ShowingGuest, Unconfirmed, with_secrets
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.tasks import Tasks

if TYPE_CHECKING:  # only named here: it is made on the network thread, after the first tile
    from toggle_desk.application.desk import Desk

GUEST_SECONDS = 60  # seconds after which the guest's view closes by itself


class CardPresenter:
    """Shows a card to staff and to the guest."""

    def __init__(self, stage: Stage, tasks: Tasks, now: Callable[[], Moment], orders: Orders) -> None:
        """Take the page's state and the way to the printer."""
        self._stage = stage
        self._tasks = tasks
        self._now = now
        self._orders = orders

    def issued(self, entry: Entry) -> None:
        """Show a card that has just come into being, and print it where that is how it is handed over."""
        self._note_shown(entry)
        by_print = entry.decision.handover is Handover.PRINT and entry.issued and entry.issued.number
        late = isinstance(self._stage.panel, Unconfirmed)
        # Confirmed late, with no person at the page: the paper would lie about with money on it.
        if by_print and (self._stage.state.in_sight or not late):
            # The page is turned first: what is not in sight costs no painting.
            self._stage.become(replace(self._stage.state, panel=Done(entry)))
            self._print(entry, at_once=True)
            self._stage.show()
        else:
            self._stage.enter(Done(entry))

    def known(self, entry: Entry) -> None:
        """Show a card that came into being earlier."""
        self._stage.enter(Done(entry))
        self._note_shown(entry)

    def wanted_again(self, entry: Entry) -> None:
        """Show a card from the records, and ask from when it is valid, which is not on record."""
        self._stage.enter(Done(entry, revealed=True))
        self._note_shown(entry)

        async def ask(desk: "Desk") -> Entry:
            return await desk.cards.ask_validity(entry)

        self._tasks.start(ask, self._validity_told, lambda _: None)

    def seen(self) -> None:
        """Write down that a card is seen which came while another page was open, or the till was locked."""
        if isinstance(self._stage.panel, Done):
            self._note_shown(self._stage.panel.entry)

    def show_clicked(self) -> None:
        """Turn the screen to the guest; it closes by itself."""
        if not isinstance(self._stage.panel, Done):
            return
        from toggle_desk.presenters.card_face import Disagreement, face_of  # noqa: PLC0415 - after the first tile

        entry = self._stage.panel.entry
        try:
            face = face_of(entry, self._now().wall)
        except Disagreement:
            self._stage.enter(Done(entry, wording.say("handover.disagrees")))
            return
        self._stage.enter(ShowingGuest(entry, face, GUEST_SECONDS))
        self._stage.later(1.0, self._guest_tick)

    def print_clicked(self) -> None:
        """Take the card to the printer."""
        if isinstance(self._stage.panel, Done):
            self._print(self._stage.panel.entry, at_once=False)

    def guest_done_clicked(self) -> None:
        """Turn the screen back."""
        if isinstance(self._stage.panel, ShowingGuest):
            self._stage.enter(Done(self._stage.panel.entry, seen=True))

    def reverse_clicked(self) -> None:
        """Ask why before anything is taken back."""
        if isinstance(self._stage.panel, Done):
            self._stage.enter(Reversing(self._stage.panel.entry))

    def _guest_tick(self) -> None:
        panel = self._stage.panel
        if not isinstance(panel, ShowingGuest):
            return
        if panel.seconds_left <= 1:
            self.guest_done_clicked()
            return
        self._stage.enter(replace(panel, seconds_left=panel.seconds_left - 1))
        self._stage.later(1.0, self._guest_tick)

    def _print(self, entry: Entry, *, at_once: bool) -> None:
        from toggle_desk.presenters.card_face import Disagreement  # noqa: PLC0415 - likewise

        try:
            self._orders.print_card(entry, at_once=at_once)
        except Disagreement:
            self._stage.enter(Done(entry, wording.say("handover.disagrees")))

    def _validity_told(self, told: Entry) -> None:
        """Take over nothing else: the card may have been reversed while Toggle was asked."""
        panel = self._stage.panel
        if isinstance(panel, Done) and panel.entry.reference == told.reference:
            self._stage.enter(replace(panel, entry=with_secrets(panel.entry, told)))

    def _note_shown(self, entry: Entry) -> None:
        """Write down that a person has seen a card; without that it is offered again after a restart."""
        state = self._stage.state
        seen = state.in_sight and entry.reference != state.shown
        if not seen or entry.state is not State.ISSUED or not entry.recorded:
            return
        self._stage.become(replace(state, shown=entry.reference))
        operator = state.context.operator
        by = entry.decision.operator if operator is None else operator.name

        async def shown(desk: "Desk") -> None:
            desk.records.activity.shown(entry.reference, by)

        # If that cannot be written down now, the frame goes on saying that the card was not shown yet.
        self._tasks.start(shown, lambda _: self._orders.outcomes_changed(), lambda _: None)
