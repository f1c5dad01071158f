"""The small parts every page is made of; they know the theme and nothing of cards."""
