-- Names and amounts are found as people type them: Łódź by "lodz", 20.00 by "20,00". Entries from before have to be
-- cut into words anew, which takes minutes where there are very many; storage.search does it bit by bit.

-- Entries below this key, if there is a row, still have the words of older rules.
CREATE TABLE old_words (below INTEGER NOT NULL) STRICT;

INSERT INTO old_words (below) SELECT max(id) + 1 FROM intent HAVING max(id) IS NOT NULL;
