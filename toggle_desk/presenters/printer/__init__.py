"""The set-up of this till's printer."""
