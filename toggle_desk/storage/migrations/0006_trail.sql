-- What happens beside the cards stands in the same chain: an event may be about no intent. The seals stay as they are,
-- for the columns and what is in them stay as they were.
CREATE TABLE trail (
    seq       INTEGER PRIMARY KEY,
    reference TEXT REFERENCES intent (reference),
    at        TEXT NOT NULL,  -- UTC
    boot      TEXT NOT NULL,
    monotonic REAL NOT NULL,  -- seconds
    kind      TEXT NOT NULL,
    actor     TEXT NOT NULL,  -- a person's name; empty for the program itself
    before    TEXT NOT NULL,  -- empty, like the next one, where it is about no intent
    after     TEXT NOT NULL,
    detail    TEXT NOT NULL,  -- JSON, without secrets and without the guest
    previous  TEXT NOT NULL,
    seal      TEXT NOT NULL   -- HMAC-SHA256
) STRICT;

INSERT INTO trail SELECT * FROM event ORDER BY seq;
DROP TABLE event;
ALTER TABLE trail RENAME TO event;

CREATE INDEX event_reference ON event (reference, seq) WHERE reference IS NOT NULL;

-- How far the chain goes, and the digest over all of it, which needs no key. Filled in by storage.chain.
CREATE TABLE head (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    seq    INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;

CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event)
BEGIN SELECT RAISE (ABORT, 'events are only added at the end'); END;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE (ABORT, 'what happened does not change'); END;

CREATE TRIGGER event_is_never_forgotten BEFORE DELETE ON event
BEGIN SELECT RAISE (ABORT, 'what happened is not forgotten'); END;
