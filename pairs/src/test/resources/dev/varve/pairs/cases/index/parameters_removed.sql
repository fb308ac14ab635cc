-- before
CREATE TABLE party (a int);
CREATE INDEX i1 ON party (a) WITH (fillfactor = 50, deduplicate_items = off);

-- after
CREATE TABLE party (a int);
CREATE INDEX i1 ON party (a) WITH (fillfactor = 50);

-- changes
-- - index party.i1
-- + index party.i1 (a) WITH (fillfactor = '50')
