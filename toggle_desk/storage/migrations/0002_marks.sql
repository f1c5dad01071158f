-- What people have done about a card beside the protocol: shown it to somebody, signed for it at the end of the
-- day while its outcome was open, or dealt with what the protocol leaves to a manager.

-- The first of each kind for each intent; its event stands in the chain like any other.
CREATE TABLE mark (
    id   INTEGER NOT NULL REFERENCES intent (id),
    kind TEXT NOT NULL,
    by   TEXT NOT NULL,  -- a person's name
    PRIMARY KEY (id, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX intent_late ON intent (id) WHERE intent ->> 'late';

DROP VIEW entry;

-- What storage.rows reads.
CREATE VIEW entry AS
SELECT
    intent.id, intent.reference, intent.form_token, intent.prepared_by, intent.version, intent.created,
    intent.intent, intent.decision, intent.guest, intent.issued, intent.payload_hash, pending.payload, pending.guest_email, secret.secrets,
    (
        SELECT reversal.reference FROM intent AS reversal
        WHERE reversal.reverses = intent.reference AND reversal.state = 'ISSUED'
        ORDER BY reversal.id DESC LIMIT 1
    ) AS reversed_by,
    (SELECT mark.by FROM mark WHERE mark.id = intent.id AND mark.kind = 'Seen') AS seen_by,
    (SELECT mark.by FROM mark WHERE mark.id = intent.id AND mark.kind = 'Signed') AS signed_by
FROM intent
LEFT JOIN pending ON pending.id = intent.id
LEFT JOIN secret ON secret.id = intent.id;

CREATE TRIGGER mark_is_never_changed BEFORE UPDATE ON mark
BEGIN SELECT RAISE (ABORT, 'what was done does not change'); END;

CREATE TRIGGER mark_is_never_forgotten BEFORE DELETE ON mark
BEGIN SELECT RAISE (ABORT, 'what was done is not forgotten'); END;
