-- before
CREATE TABLE party (a int);
CREATE INDEX i1 ON party (a) WITH (fillfactor = 50);

-- after
CREATE TABLE party (a int);
CREATE INDEX i1 ON party (a) WITH (fillfactor = 60, deduplicate_items = off);

-- changes
-- - index party.i1
-- + index party.i1 (a) WITH (deduplicate_items = 'off', fillfactor = '60')
