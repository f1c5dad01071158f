"""One file per question or order to Toggle: its document, its variables, and how its reply is read."""
