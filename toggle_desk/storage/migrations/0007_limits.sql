-- A card counts on the day on which the till was free to send it, not on the one on which it was first decided: one
-- that could not leave is sent on another day by a person, and then that day's limits are asked.
ALTER TABLE intent ADD COLUMN counted TEXT;  -- UTC like created; NULL where that is the same

CREATE INDEX intent_counted ON intent (coalesce(counted, created));

CREATE TRIGGER intent_counts_from_its_claim BEFORE UPDATE OF counted ON intent
WHEN NEW.state <> 'SENDING'
BEGIN SELECT RAISE (ABORT, 'only what is about to leave is counted anew'); END;
