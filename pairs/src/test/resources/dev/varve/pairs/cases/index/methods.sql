-- before
CREATE TABLE party (a int, b int[], c point, d text, e tsvector, f int4range, g jsonb, h inet);

-- after
CREATE TABLE party (a int, b int[], c point, d text, e tsvector, f int4range, g jsonb, h inet);
CREATE INDEX i1 ON party USING brin (a);
CREATE INDEX i2 ON party USING gin (b);
CREATE INDEX i3 ON party USING gist (c);
CREATE INDEX i4 ON party USING spgist (d);
CREATE INDEX i5 ON party USING gin (e);
CREATE INDEX i6 ON party USING gist (f);
CREATE INDEX i7 ON party USING gin (g jsonb_path_ops);
CREATE INDEX i8 ON party USING hash (a);
CREATE INDEX i9 ON party USING gist (h inet_ops);
CREATE INDEX i10 ON party USING spgist (c kd_point_ops);

-- changes
-- + index party.i1 USING brin (a)
-- + index party.i10 USING spgist (c kd_point_ops)
-- + index party.i2 USING gin (b)
-- + index party.i3 USING gist (c)
-- + index party.i4 USING spgist (d)
-- + index party.i5 USING gin (e)
-- + index party.i6 USING gist (f)
-- + index party.i7 USING gin (g jsonb_path_ops)
-- + index party.i8 USING hash (a)
-- + index party.i9 USING gist (h inet_ops)
