-- before
CREATE TABLE party (a int, b int, c int, d int);
CREATE INDEX i1 ON party (a);
CREATE INDEX i2 ON party (b DESC);
CREATE INDEX i3 ON party (c NULLS FIRST);
CREATE INDEX i4 ON party (d DESC NULLS LAST);

-- after
CREATE TABLE party (a int, b int, c int, d int);
CREATE INDEX i1 ON party (a DESC);
CREATE INDEX i2 ON party (b DESC NULLS LAST);
CREATE INDEX i3 ON party (c);
CREATE INDEX i4 ON party (d NULLS FIRST);

-- changes
-- - index party.i1
-- - index party.i2
-- - index party.i3
-- - index party.i4
-- + index party.i1 (a DESC)
-- + index party.i2 (b DESC NULLS LAST)
-- + index party.i3 (c)
-- + index party.i4 (d NULLS FIRST)
