"""The built-in local Toggle: the vendor's documented behaviour on loopback, for practice and tests."""
