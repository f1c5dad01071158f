"""Every intent, newest first."""
