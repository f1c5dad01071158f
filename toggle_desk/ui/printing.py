"""The card on paper: a picture of what will come out, and what the printer said."""

from PySide6.QtCore import QDir, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from toggle_desk.presenters.printing.screen import PrintScreen
from toggle_desk.presenters.wording import again, say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.layouts import column, panel, row, scrolling
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.text import TextLabel

_WIDTHS = (280, 460)  # of the words beside the paper, least and most, in unscaled pixels
_PAPER = QSize(100, 140)  # the least that a slip is recognised in, in unscaled pixels


class PrintPage(QWidget):
    """Implements `PrintView`: shows the paper first; the file dialog is opened, never waited for."""

    print_clicked = Signal()
    pdf_chosen = Signal(str)
    back_clicked = Signal()
    new_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("print_page")
        self._pdf_name = ""
        self._headline = TextLabel(name="print_headline", step=Text.HEADLINE, wrap=True)
        self._amount = TextLabel(name="print_amount", step=Text.AMOUNT, fit=True)
        self._printed = TextLabel(name="print_count", ink="muted", wrap=True)
        self._notice = Notice("print_notice")
        self._paper = Paper("print_preview", say("print.preview"))
        self._print = Button(
            "print_print", look=Look.PRIMARY, step=Text.KEY, icon="print", millimetres=18, once=True
        )
        self._pdf = Button("print_pdf", say("print.pdf"), icon="file", millimetres=15)
        self._back = Button("print_back", say("print.back"), millimetres=15)
        self._new = Button("print_new", say("result.new"), icon="new", millimetres=16)
        self._arrange()
        self.setFocusProxy(self._print)
        self._print.clicked.connect(self.print_clicked)
        self._pdf.clicked.connect(self._choose_file)
        self._back.clicked.connect(self.back_clicked)
        self._new.clicked.connect(self.new_clicked)

    def display(self, screen: PrintScreen) -> None:
        self._pdf_name = screen.pdf_name
        self._headline.show_text(screen.headline)
        self.setAccessibleName(screen.headline)
        self._amount.show_text(screen.amount)
        self._printed.show_text(screen.printed)
        self._printed.setVisible(bool(screen.printed))
        self._notice.show_notice(screen.notice, screen.notice_tone)
        self._paper.show_picture(screen.picture)
        self._print.show_label(screen.print_label)
        self._print.show_enabled(screen.can_print)
        self._print.show_busy(screen.busy)
        self._pdf.show_enabled(screen.can_print)

    def _arrange(self) -> None:
        page = row(self, gap=20, margins=(24, 20, 24, 20))
        page.addStretch(1)
        page.addWidget(self._paper, 1000)
        words = QWidget()
        least, most = _WIDTHS
        words.setMinimumWidth(Theme.current.px(least))
        words.setMaximumWidth(Theme.current.px(most))
        side = column(words, gap=12)
        told = panel()
        box = column(told, gap=12, margins=(24, 20, 24, 24))
        for label in (self._headline, self._amount, self._printed, self._notice):
            box.addWidget(label)
        box.addStretch(1)
        side.addWidget(scrolling(told), 1)
        side.addWidget(self._print)
        others = row(gap=12)
        others.addWidget(self._pdf, 1)
        others.addWidget(self._back, 1)
        side.addLayout(others)
        side.addWidget(self._new)
        page.addWidget(words, 1000)
        page.addStretch(1)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, say("print.choose_file"), QDir.homePath())
        dialog.setObjectName("print_file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._pdf_name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.pdf_chosen)
        dialog.open()


class Paper(QWidget):
    """A picture of the paper, as large as the room allows, white in every theme."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self._bytes = b""
        self._picture = QPixmap()
        self.setObjectName(name)
        self._said = spoken
        self.setAccessibleName(spoken)
        theme = Theme.current
        self.setMinimumSize(theme.px(_PAPER.width()), theme.px(_PAPER.height()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def say_again(self) -> None:
        """Name the picture in the language of the moment."""
        self._said = again(self._said)
        self.setAccessibleName(self._said)

    def show_picture(self, png: bytes) -> None:
        """Show a PNG file; nothing for an empty one."""
        if png == self._bytes:
            return
        self._bytes = png
        self._picture = QPixmap()
        if png:
            self._picture.loadFromData(png)
        self.update()

    def shows_something(self) -> bool:
        """Say whether there is a picture by now."""
        return not self._picture.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper with an edge, in the middle."""
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(
            (self.width() - size.width()) // 2,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
        painter.drawPixmap(box, self._picture)
        painter.setPen(Theme.current.colour("edge"))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
