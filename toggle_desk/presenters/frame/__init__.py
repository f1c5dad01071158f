"""The frame around every page: where, what, who, whether there is a connection, and the quiet status line."""
