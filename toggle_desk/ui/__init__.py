"""The window: passive views that show a screen value and tell which gesture was made."""
