-- What Toggle's own clock said last, and when this computer heard it: what this computer's clock says alone opens no
-- new day.
CREATE TABLE told_time (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    server  TEXT NOT NULL,  -- UTC
    wall    TEXT NOT NULL,  -- UTC, by this computer
    boot    TEXT NOT NULL,
    running REAL NOT NULL   -- seconds of that boot
) STRICT;

-- A pause after wrong PINs ends by the seconds that the computer has been on, as long as it is.
ALTER TABLE attempt ADD COLUMN boot TEXT;
ALTER TABLE attempt ADD COLUMN running_until REAL;
