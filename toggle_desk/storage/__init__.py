"""Adapter to this machine: the ledger, the vault, the settings, and the small things that may be lost."""
