"""The frame around every page: where, what, who, whether the line is up, and the quiet status line."""
