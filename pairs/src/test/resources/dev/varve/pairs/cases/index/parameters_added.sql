-- before
CREATE TABLE party (a int, b tsvector, c int4range);
CREATE INDEX i1 ON party (a);
CREATE INDEX i2 ON party USING gin (b);
CREATE INDEX i3 ON party USING gist (c);
CREATE INDEX i4 ON party USING brin (a);

-- after
CREATE TABLE party (a int, b tsvector, c int4range);
CREATE INDEX i1 ON party (a) WITH (fillfactor = 50, deduplicate_items = off);
CREATE INDEX i2 ON party USING gin (b) WITH (fastupdate = false, gin_pending_list_limit = 128);
CREATE INDEX i3 ON party USING gist (c) WITH (buffering = on);
CREATE INDEX i4 ON party USING brin (a) WITH (pages_per_range = 32, autosummarize = true);

-- changes
-- - index party.i1
-- - index party.i2
-- - index party.i3
-- - index party.i4
-- + index party.i1 (a) WITH (deduplicate_items = 'off', fillfactor = '50')
-- + index party.i2 USING gin (b) WITH (fastupdate = 'false', gin_pending_list_limit = '128')
-- + index party.i3 USING gist (c) WITH (buffering = 'on')
-- + index party.i4 USING brin (a) WITH (autosummarize = 'true', pages_per_range = '32')
