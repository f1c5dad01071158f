"""Which copy this is, and the licences of its parts."""

ABOUT: dict[str, str] = {
    "about.label": "About and licences",
    "about.version": "Version",
    "about.build": "Build",
    "about.checkout": "From source",
    "about.freedom": (
        "Toggle Desk is free software under the MIT licence. It is built on Qt and PySide6, which are used under the "
        "GNU Lesser General Public License, version 3: their libraries are files of their own, which you may replace, "
        "and their source code is offered under SOURCES below."
    ),
    "about.texts": "Licences",
    "about.text": "Text of the licence",
    "about.unreadable": "The licence texts cannot be read here: they are in the folder called licences beside the program.",
}
