-- before
CREATE TABLE party (n int, s text, t timestamp, j jsonb, a text[]);

-- after
CREATE TABLE party (n int, s text, t timestamp, j jsonb, a text[]);
CREATE INDEX i1 ON party ((n + 1), n, (n * 2) DESC);
CREATE INDEX i2 ON party (coalesce(s, ''), (s IS NULL));
CREATE INDEX i3 ON party (date_trunc('day', t), (t::date));
CREATE INDEX i4 ON party ((j ->> 'name'), (j -> 'a' ->> 'b'));
CREATE INDEX i5 ON party ((a[1]), array_length(a, 1));
CREATE INDEX i6 ON party ((CASE WHEN n > 0 THEN s ELSE 'it''s' END));
CREATE INDEX i7 ON party USING gin (to_tsvector('english', s));
CREATE INDEX i8 ON party USING hash (lower(s));
CREATE INDEX i9 ON party ((s COLLATE "C")) WHERE s IS NOT NULL AND n IN (1, 2);
CREATE INDEX i10 ON party (((n, s) IS NULL));

-- changes
-- + index party.i1 ((n + 1), n, (n * 2) DESC)
-- + index party.i10 ((ROW(n, s) IS NULL))
-- + index party.i2 ((COALESCE(s, ''::text)), (s IS NULL))
-- + index party.i3 ((date_trunc('day'::text, t)), ((t)::date))
-- + index party.i4 ((j ->> 'name'::text), ((j -> 'a'::text) ->> 'b'::text))
-- + index party.i5 ((a[1]), (array_length(a, 1)))
-- + index party.i6 ((CASE     WHEN (n > 0) THEN s     ELSE 'it''s'::text END))
-- + index party.i7 USING gin ((to_tsvector('english'::regconfig, s)))
-- + index party.i8 USING hash ((lower(s)))
-- + index party.i9 (s COLLATE "C") where (s IS NOT NULL) AND (n = ANY (ARRAY[1, 2]))
