#!/usr/bin/env bash
# PySide6-Essentials 6.11.3, QComboBox (QAccessibleComboBox), on Linux.
#
# Behaviour: for an assistive tool a drop-down is called by what is chosen in it, not by its accessible name.
# setAccessibleName is kept by the widget and never told, so that two drop-downs that stand on the same choice
# cannot be told apart. Where no description is set, the tooltip is told as one, its markup included.
#
# Output seen:
#   widget.accessibleName()        Theme
#   name that a tool is told       Same as this computer
#   value that a tool is told      Same as this computer
#   description that it is told    <qt>Same as this computer</qt>
#
# The good guess that was wrong: what setAccessibleName was given is the name, as for a button or a field.
#
# Source: run here. The class reference of QWidget::accessibleName names no exception.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "PySide6-Essentials==6.11.3"
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" - <<'PY'
import sys

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox

application = QApplication([])
picker = QComboBox()
picker.addItems(["Same as this computer", "Light"])
picker.setAccessibleName("Theme")
picker.setToolTip("<qt>Same as this computer</qt>")
picker.show()
told = QAccessible.queryAccessibleInterface(picker)
name, value, description = (
    told.text(kind)
    for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
)
print(f"{'widget.accessibleName()':<31}{picker.accessibleName()}")
print(f"{'name that a tool is told':<31}{name}")
print(f"{'value that a tool is told':<31}{value}")
print(f"{'description that it is told':<31}{description}")
same = (name, value, description) == (
    "Same as this computer",
    "Same as this computer",
    "<qt>Same as this computer</qt>",
)
sys.exit(0 if same else 1)
PY
