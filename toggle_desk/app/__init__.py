"""The window's composition root: joins widgets to presenters, presenters to the network thread, and runs."""

import builtins
import gc

import PySide6.QtCore  # noqa: F401 # pyright: ignore[reportUnusedImport] - it replaces the import function

# Shiboken replaces the import function to find a feature switch that this program does not use, and reads the
# source of every imported module for it: a quarter of the time until a till is ready.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

# What is imported stays: looking through it for rubbish, again and again, delays the window (see `Joined`).
gc.disable()
