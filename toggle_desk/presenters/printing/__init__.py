"""A card on paper."""
