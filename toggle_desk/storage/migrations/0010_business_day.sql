-- When the business day began in which a card was counted last. Whoever sets this computer to another zone moves the
-- hour at which days begin: a day that has begun goes on all the same.
CREATE TABLE business_day (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    began TEXT NOT NULL  -- UTC
) STRICT;
