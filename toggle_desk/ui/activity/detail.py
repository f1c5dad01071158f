"""One intent in full: facts, what happened, and what may be done now."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.activity import ActivityDetail
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import INKS, SIGNS, TINTS, Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.facts import Facts
from toggle_desk.ui.widgets.icon import Icon
from toggle_desk.ui.widgets.layouts import column, row, scrolling
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.panel import Panel
from toggle_desk.ui.widgets.text import TextLabel
from toggle_desk.ui.widgets.timeline import Timeline

_WIDTH = 372
_SHARE = 0.6  # of the height, which the actions may take


class ActivityDetailPanel(Panel):
    """Stands beside the list; away while nothing is chosen."""

    closed = Signal()
    reverse_clicked = Signal(str)
    check_clicked = Signal(str)
    send_clicked = Signal(str)
    abandon_clicked = Signal(str)
    show_clicked = Signal(str)
    seen_clicked = Signal(str)
    erase_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__("card", "activity_detail")
        self._reference = ""
        self._sign = Icon("plain", size=36, disc="sunken")
        self._headline = TextLabel(name="activity_detail_headline", step=Text.TITLE, wrap=True)
        self._close = Button("activity_detail_close", look=Look.QUIET, icon="close", millimetres=12)
        self._close.show_label("", spoken=say("activity.close"))
        self._notice = Notice("activity_detail_notice")
        self._facts = Facts(gap=6)
        self._timeline = Timeline(say("activity.timeline"))
        self._check = Button(
            "activity_check", say("activity.check"), look=Look.PRIMARY, icon="again", once=True
        )
        self._send = Button("activity_send", say("activity.send"), look=Look.PRIMARY, icon="send", once=True)
        self._reverse = Button(
            "activity_reverse", say("activity.reverse"), look=Look.DANGER, icon="reverse", once=True
        )
        self._abandon = Button("activity_abandon", say("activity.abandon"), icon="close", once=True)
        self._show = Button("activity_show", say("activity.show"), look=Look.PRIMARY, icon="show", once=True)
        self._seen = Button("activity_seen", icon="manager", once=True)
        self._erase = Button("activity_erase", look=Look.QUIET, icon="close")
        self._actions = QWidget()
        self._arrange()
        self._close.clicked.connect(self.closed)
        self._check.clicked.connect(lambda: self.check_clicked.emit(self._reference))
        self._send.clicked.connect(lambda: self.send_clicked.emit(self._reference))
        self._reverse.clicked.connect(lambda: self.reverse_clicked.emit(self._reference))
        self._abandon.clicked.connect(lambda: self.abandon_clicked.emit(self._reference))
        self._show.clicked.connect(lambda: self.show_clicked.emit(self._reference))
        self._seen.clicked.connect(lambda: self.seen_clicked.emit(self._reference))
        self._erase.clicked.connect(lambda: self.erase_clicked.emit(self._reference))
        self.hide()

    def display(self, detail: ActivityDetail | None) -> None:
        """Show exactly this, or step aside for None."""
        self.setVisible(detail is not None)
        if detail is None:
            return
        self._reference = detail.reference
        self._sign.show_icon(SIGNS[detail.tone], INKS[detail.tone], TINTS[detail.tone])
        self._headline.show_text(detail.headline)
        self._notice.show_notice(detail.notice, detail.notice_tone)
        self._facts.show_facts(detail.facts)
        self._timeline.show_events(detail.timeline)
        deeds = (detail.can_check, detail.can_send, detail.can_reverse, detail.can_abandon, detail.can_show)
        self._actions.setVisible(any(deeds) or bool(detail.seen_label or detail.erase_label))
        self._check.setVisible(detail.can_check)
        self._send.setVisible(detail.can_send)
        self._reverse.setVisible(detail.can_reverse)
        self._abandon.setVisible(detail.can_abandon)
        self._show.setVisible(detail.can_show)
        self._seen.show_label(detail.seen_label)
        self._seen.setVisible(bool(detail.seen_label))
        self._erase.show_label(detail.erase_label)
        self._erase.setVisible(bool(detail.erase_label))

    def sizeHint(self) -> QSize:
        """Ask for the width of a narrow column."""
        return QSize(Theme.current.px(_WIDTH), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the actions in sight, and let them scroll where they would take all there is."""
        super().resizeEvent(event)
        crowded = self._actions.sizeHint().height() > self.height() * _SHARE
        holder = self._told if crowded else self._whole
        if holder.indexOf(self._actions) < 0:
            holder.addWidget(self._actions)

    def _arrange(self) -> None:
        self.setFixedWidth(Theme.current.px(_WIDTH))
        box = column(self, margins=(0, 12, 0, 16))
        top = row(gap=12)
        top.addSpacing(Theme.current.space(20))  # a space turns round with the language, a margin does not
        top.addWidget(self._sign)
        top.addWidget(self._headline, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        top.addSpacing(Theme.current.space(8))
        box.addLayout(top)
        inside = QWidget()
        text = column(inside, gap=16, margins=(20, 8, 20, 12))
        text.addWidget(self._notice)
        text.addWidget(self._facts)
        text.addWidget(self._timeline)
        text.addStretch(1)
        self._told, self._whole = text, box
        box.addWidget(scrolling(inside), 1)
        actions = column(self._actions, gap=8, margins=(20, 4, 20, 0))
        deeds = (self._show, self._check, self._send, self._reverse, self._abandon, self._seen, self._erase)
        for button in deeds:
            actions.addWidget(button)
        box.addWidget(self._actions)
