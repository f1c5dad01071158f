-- How many wrong PINs and badges this till has taken from all people together; they are forgiven one by one, by the
-- seconds that the computer has been on, so that neither a clock nor a restart brings more of them.
CREATE TABLE guess (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    spent   REAL NOT NULL,
    boot    TEXT NOT NULL,
    running REAL NOT NULL  -- seconds of that boot
) STRICT;
