"""The table of what each role may do."""
