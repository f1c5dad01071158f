#!/usr/bin/env bash
# PySide6-Essentials 6.11.3 (Qt 6.11.3).
#
# QTableView.selectRow(n) selects nothing in a table that is laid out from right to left, when its columns fill the
# view: no row, no error. From left to right the same call selects row n. Where the columns leave a gap at the far
# side, it selects nothing either. Selecting through the selection model works on both sides.
#
# Seen: left [2], right filled [], right with a gap [], right through the selection model [2].
# The good guess that was wrong: that mirroring only turns the picture round, and that a row is found by its number.
# Source: run here; the documentation of QTableView::selectRow names no direction (doc.qt.io/qt-6/qtableview.html).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet PySide6-Essentials==6.11.3
cat > "$folder/ask.py" <<'PYTHON'
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

app = QApplication([])
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WHOLE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


def selected(side, *, filled=True, by_model=False):
    table = QTableView()
    model = QStandardItemModel(4, 3, table)
    table.setModel(model)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setLayoutDirection(side)
    table.horizontalHeader().setStretchLastSection(filled)
    table.resize(600, 300)
    table.show()
    app.processEvents()
    if by_model:
        table.selectionModel().select(model.index(2, 0), WHOLE)
    else:
        table.selectRow(2)
    return [index.row() for index in table.selectionModel().selectedRows()]


print("left", selected(LEFT))
print("right, filled", selected(RIGHT))
print("right, with a gap", selected(RIGHT, filled=False))
print("right, by the selection model", selected(RIGHT, by_model=True))
PYTHON
seen=$(QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" "$folder/ask.py")
printf '%s\n' "$seen"
[ "$seen" = "left [2]
right, filled []
right, with a gap []
right, by the selection model [2]" ]
