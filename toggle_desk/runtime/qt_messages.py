"""What Qt says of itself goes into the log, struck out like everything there: a terminal shows it to all."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger(__name__)


def keep_qt_messages() -> None:
    """Log every message of Qt for as long as the process runs."""
    qInstallMessageHandler(_keep)


def _keep(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _log.log(_LEVELS.get(kind, logging.INFO), "%s: %s", context.category, message)
