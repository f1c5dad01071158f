"""The window's composition root: joins widgets to presenters, presenters to the network thread, and runs."""
