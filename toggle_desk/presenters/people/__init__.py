"""The people of this till, as an owner or manager looks after them."""
