"""The issue page: a form, and the four panels that follow it."""
