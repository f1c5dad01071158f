"""Use cases: one callable class each, told what they need through the ports."""
