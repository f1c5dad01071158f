-- What was asked of managers who are not at the till. Each is answered once, at five tries, in every program on this
-- till together; nothing of what was asked is kept here, only the code that it hashes to.
CREATE TABLE challenge (
    code    TEXT PRIMARY KEY,
    tries   INTEGER NOT NULL DEFAULT 0,
    over    INTEGER NOT NULL DEFAULT 0 CHECK (over IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER challenge_forgives_nothing BEFORE UPDATE ON challenge
WHEN NEW.code IS NOT OLD.code OR NEW.tries < OLD.tries OR NEW.over < OLD.over
BEGIN SELECT RAISE (ABORT, 'a try that was counted stays counted'); END;

CREATE TRIGGER challenge_is_never_forgotten BEFORE DELETE ON challenge
BEGIN SELECT RAISE (ABORT, 'an answer is good once'); END;
