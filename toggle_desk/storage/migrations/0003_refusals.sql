-- A refusal may have been thrown after the work: it is looked up, and what shows up follows it.
INSERT INTO legal (before, after) VALUES
    ('REJECTED', 'DUPLICATE'), ('REJECTED', 'ISSUED'), ('REJECTED', 'ISSUED_INCOMPLETE'),
    ('REJECTED', 'MISMATCH'), ('REJECTED', 'REJECTED');

-- What an older program took for proof that nothing was issued, be it a refusal or a sign-in that was refused
-- twice, is asked about as if it had been unknown ever since.
UPDATE intent SET intent = json_set(intent, '$.unknown_since', intent -> '$.prepared_at')
WHERE state IN ('REJECTED', 'NEEDS_PERSON') AND intent ->> 'unknown_since' IS NULL;
