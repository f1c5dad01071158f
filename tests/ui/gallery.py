"""Renders every page and state to PNG files: `python -m tests.ui.gallery FOLDER [SCENE...]`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.ui.scenes import SCENES
from tests.ui.stage import SIZES, Stage
from toggle_desk.ui.appearance import theme


def main(folder: Path, wanted: list[str]) -> None:
    app = QApplication.instance() or QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for size, (width, height, dots) in SIZES.items():
        theme.apply(app, dots_per_inch=dots)  # pyright: ignore[reportArgumentType] - made just above
        stage = Stage(width, height)
        for name, scene in SCENES.items():
            if not wanted or name in wanted:
                stage.play(scene)
                stage.window.grab().save(str(folder / f"{name}-{size}.png"))
        stage.window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
