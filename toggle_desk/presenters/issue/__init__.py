"""The issue page: amount, reason, hand-over, Issue; then the result or an honest "not confirmed yet"."""
