-- The ledger: what was decided, what became of it, and who said so.

-- One row per intent: its present state. Whatever is immutable stands here; what may be erased stands elsewhere.
CREATE TABLE intent (
    id           INTEGER PRIMARY KEY,
    reference    TEXT NOT NULL UNIQUE,
    backwards    TEXT NOT NULL COLLATE NOCASE,  -- the reference from its end, because people read out its end
    form_token   TEXT NOT NULL UNIQUE,
    prepared_by  TEXT NOT NULL,                 -- the process that wrote it down
    created      TEXT NOT NULL,                 -- UTC, always with microseconds, so that text order is time order
    kind         TEXT NOT NULL,
    face_value   INTEGER NOT NULL,              -- minor units
    payload_hash TEXT NOT NULL,                 -- SHA-256 of the frozen order
    decision     TEXT NOT NULL,                 -- JSON of ports.Decision without the guest
    guest        TEXT,                          -- the guest's email, masked
    guest_mark   TEXT,                          -- the guest's email, under a keyed hash
    state        TEXT NOT NULL,
    intent       TEXT NOT NULL,                 -- JSON of domain.intent.Intent
    issued       TEXT,                          -- JSON of ports.Issued without its secrets
    number_mark  TEXT,                          -- the card's number, under a keyed hash
    version      INTEGER NOT NULL,
    operator     TEXT GENERATED ALWAYS AS (decision ->> 'operator') STORED,
    site         TEXT GENERATED ALWAYS AS (coalesce(decision ->> 'site_reference', decision ->> 'site_name')) STORED,
    currency     TEXT GENERATED ALWAYS AS (decision ->> '$.value.currency') STORED,
    reverses     TEXT GENERATED ALWAYS AS (decision ->> 'reverses') VIRTUAL,
    CHECK (reference = intent ->> 'reference'),
    CHECK (kind = intent ->> 'kind'),
    CHECK (state = intent ->> 'state'),
    CHECK (face_value = intent ->> 'face_value'),
    CHECK (face_value = decision ->> '$.value.minor')
) STRICT;

CREATE INDEX intent_backwards ON intent (backwards);
CREATE INDEX intent_state ON intent (state, id);
CREATE INDEX intent_created ON intent (created);
CREATE INDEX intent_guest ON intent (guest_mark, created) WHERE guest_mark IS NOT NULL;
CREATE INDEX intent_reverses ON intent (reverses) WHERE reverses IS NOT NULL;

-- The frozen order and the guest's whole email; the row goes as soon as nothing may be sent any more.
CREATE TABLE pending (
    id          INTEGER PRIMARY KEY REFERENCES intent (id),
    payload     TEXT NOT NULL,
    guest_email TEXT
) STRICT;

-- A card's number, alias and PIN as JSON; written in an encrypted file only, and for a day at most.
CREATE TABLE secret (
    id      INTEGER PRIMARY KEY REFERENCES intent (id),
    at      TEXT NOT NULL,
    secrets TEXT NOT NULL
) STRICT;

-- All that ever happened, in order; each row is sealed together with the seal before it.
CREATE TABLE event (
    seq       INTEGER PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES intent (reference),
    at        TEXT NOT NULL,  -- UTC
    boot      TEXT NOT NULL,
    monotonic REAL NOT NULL,  -- seconds
    kind      TEXT NOT NULL,
    actor     TEXT NOT NULL,  -- a person's name; empty for the program itself
    before    TEXT NOT NULL,
    after     TEXT NOT NULL,
    detail    TEXT NOT NULL,  -- JSON, without secrets and without the guest
    previous  TEXT NOT NULL,
    seal      TEXT NOT NULL   -- HMAC-SHA256
) STRICT;

CREATE INDEX event_reference ON event (reference, seq);

-- How often somebody has tried to guess a PIN.
CREATE TABLE attempt (
    name         TEXT PRIMARY KEY,
    tries        INTEGER NOT NULL,
    locked_until TEXT  -- UTC
) STRICT, WITHOUT ROWID;

-- Words to find an intent by; prepared by storage.words, which also writes the queries.
CREATE VIRTUAL TABLE search USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '2 3 4 5 6 7 8', tokenize = "ascii tokenchars '.@'"
);

-- What storage.rows reads.
CREATE VIEW entry AS
SELECT
    intent.id, intent.reference, intent.form_token, intent.prepared_by, intent.version, intent.created,
    intent.intent, intent.decision, intent.guest, intent.issued, intent.payload_hash, pending.payload, pending.guest_email, secret.secrets,
    (
        SELECT reversal.reference FROM intent AS reversal
        WHERE reversal.reverses = intent.reference AND reversal.state = 'ISSUED'
        ORDER BY reversal.id DESC LIMIT 1
    ) AS reversed_by
FROM intent
LEFT JOIN pending ON pending.id = intent.id
LEFT JOIN secret ON secret.id = intent.id;

-- The pairs of domain.intent.LEGAL.
CREATE TABLE legal (before TEXT NOT NULL, after TEXT NOT NULL, PRIMARY KEY (before, after)) STRICT, WITHOUT ROWID;

INSERT INTO legal (before, after) VALUES
    ('DRAFT', 'PREPARED'),
    ('PREPARED', 'ABANDONED'), ('PREPARED', 'NOT_SENT'), ('PREPARED', 'PREPARED'), ('PREPARED', 'SENDING'),
    ('SENDING', 'DUPLICATE'), ('SENDING', 'ISSUED'), ('SENDING', 'ISSUED_INCOMPLETE'),
    ('SENDING', 'MISMATCH'), ('SENDING', 'NEEDS_PERSON'), ('SENDING', 'NOT_SENT'), ('SENDING', 'REJECTED'),
    ('SENDING', 'UNKNOWN'),
    ('NOT_SENT', 'ABANDONED'), ('NOT_SENT', 'NOT_SENT'), ('NOT_SENT', 'SENDING'),
    ('UNKNOWN', 'ABANDONED'), ('UNKNOWN', 'DUPLICATE'), ('UNKNOWN', 'ISSUED'),
    ('UNKNOWN', 'ISSUED_INCOMPLETE'), ('UNKNOWN', 'MISMATCH'), ('UNKNOWN', 'NEEDS_PERSON'),
    ('UNKNOWN', 'SETTLED_NOT_FOUND'), ('UNKNOWN', 'UNKNOWN'),
    ('SETTLED_NOT_FOUND', 'ABANDONED'), ('SETTLED_NOT_FOUND', 'DUPLICATE'), ('SETTLED_NOT_FOUND', 'ISSUED'),
    ('SETTLED_NOT_FOUND', 'ISSUED_INCOMPLETE'), ('SETTLED_NOT_FOUND', 'MISMATCH'),
    ('SETTLED_NOT_FOUND', 'SENDING'), ('SETTLED_NOT_FOUND', 'SETTLED_NOT_FOUND'),
    ('NEEDS_PERSON', 'ABANDONED'), ('NEEDS_PERSON', 'DUPLICATE'), ('NEEDS_PERSON', 'ISSUED'),
    ('NEEDS_PERSON', 'ISSUED_INCOMPLETE'), ('NEEDS_PERSON', 'MISMATCH'), ('NEEDS_PERSON', 'NEEDS_PERSON'),
    ('NEEDS_PERSON', 'SENDING'),
    ('ISSUED_INCOMPLETE', 'DUPLICATE'), ('ISSUED_INCOMPLETE', 'ISSUED'),
    ('ISSUED_INCOMPLETE', 'ISSUED_INCOMPLETE'), ('ISSUED_INCOMPLETE', 'MISMATCH'),
    ('ABANDONED', 'ABANDONED'), ('ABANDONED', 'DUPLICATE'), ('ABANDONED', 'ISSUED'),
    ('ABANDONED', 'ISSUED_INCOMPLETE'), ('ABANDONED', 'MISMATCH');

CREATE TRIGGER intent_begins_as_the_table_says BEFORE INSERT ON intent
WHEN NOT EXISTS (SELECT 1 FROM legal WHERE before = 'DRAFT' AND after = NEW.state)
BEGIN SELECT RAISE (ABORT, 'an intent cannot begin like this'); END;

CREATE TRIGGER intent_steps_as_the_table_says BEFORE UPDATE OF state ON intent
WHEN NOT EXISTS (SELECT 1 FROM legal WHERE before = OLD.state AND after = NEW.state)
BEGIN SELECT RAISE (ABORT, 'this step is not in the table'); END;

CREATE TRIGGER intent_steps_are_counted BEFORE UPDATE OF state ON intent
WHEN NEW.version IS NOT OLD.version + 1
BEGIN SELECT RAISE (ABORT, 'a step was left out'); END;

-- At most one send, unless the one before is proven idle or a person has allowed one more on record.
CREATE TRIGGER intent_is_claimed_once BEFORE UPDATE OF state ON intent
WHEN NEW.state = 'SENDING' AND (
    (NEW.intent ->> 'attempt') IS NOT (OLD.intent ->> 'attempt') + 1
    OR (NEW.intent ->> 'claimed_by') IS ''
    OR NOT (OLD.state IN ('PREPARED', 'NOT_SENT') OR OLD.intent ->> 'authorised')
    OR NOT EXISTS (SELECT 1 FROM pending WHERE pending.id = OLD.id)
)
BEGIN SELECT RAISE (ABORT, 'nobody may send this'); END;

CREATE TRIGGER intent_keeps_what_was_decided BEFORE UPDATE OF
    id, reference, backwards, form_token, prepared_by, created, kind, face_value, payload_hash, decision ON intent
BEGIN SELECT RAISE (ABORT, 'what was decided does not change'); END;

CREATE TRIGGER intent_is_never_forgotten BEFORE DELETE ON intent
BEGIN SELECT RAISE (ABORT, 'no intent is forgotten'); END;

CREATE TRIGGER pending_keeps_what_was_frozen BEFORE UPDATE ON pending
BEGIN SELECT RAISE (ABORT, 'a frozen order does not change'); END;

CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event)
BEGIN SELECT RAISE (ABORT, 'events are only added at the end'); END;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE (ABORT, 'what happened does not change'); END;

CREATE TRIGGER event_is_never_forgotten BEFORE DELETE ON event
BEGIN SELECT RAISE (ABORT, 'what happened is not forgotten'); END;
