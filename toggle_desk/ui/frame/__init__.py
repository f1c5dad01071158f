"""The window around every page: its bars, its keys, its place on the screen."""
