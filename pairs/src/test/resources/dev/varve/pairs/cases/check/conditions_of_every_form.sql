-- before
CREATE TABLE party (n int, s text, d date, a int[], j jsonb, b boolean, t timestamptz, r int4range);

-- after
CREATE TABLE party (
  n int, s text, d date, a int[], j jsonb, b boolean, t timestamptz, r int4range,
  CONSTRAINT c1 CHECK (n BETWEEN 1 AND 10), CONSTRAINT c2 CHECK (s ~ '^\d+$'), CONSTRAINT c3 CHECK (s LIKE 'a%' ESCAPE '!'),
  CONSTRAINT c4 CHECK (d > '2020-01-01'), CONSTRAINT c5 CHECK (cardinality(a) > 0 AND a[1] = 5),
  CONSTRAINT c6 CHECK (j ->> 'a' IS NOT NULL), CONSTRAINT c7 CHECK (b OR NOT b), CONSTRAINT c8 CHECK (b IS TRUE),
  CONSTRAINT c9 CHECK (CASE WHEN n > 1 THEN s IS NOT NULL ELSE true END), CONSTRAINT c10 CHECK (n IN (1, 2, 3)),
  CONSTRAINT c11 CHECK (s NOT IN ('a', 'it''s')), CONSTRAINT c12 CHECK (coalesce(s, 'x') || s <> E'a\tb'),
  CONSTRAINT c13 CHECK (extract(year FROM d) > 2000), CONSTRAINT c14 CHECK (r @> 5), CONSTRAINT c15 CHECK (n % 2 = 0 AND -n < 0),
  CONSTRAINT c16 CHECK (s COLLATE "C" > 'a'), CONSTRAINT c17 CHECK ((n, s) IS DISTINCT FROM (1, 'x')),
  CONSTRAINT c18 CHECK (s ILIKE ANY (ARRAY['a%', 'b%'])), CONSTRAINT c19 CHECK (t < 'infinity'),
  CONSTRAINT c20 CHECK (num_nonnulls(n, s) = 1), CONSTRAINT c21 CHECK (n::text <> s), CONSTRAINT c22 CHECK (s SIMILAR TO '(a|b)%')
);

-- changes
-- + constraint party.c1 CHECK ((n >= 1) AND (n <= 10))
-- + constraint party.c10 CHECK (n = ANY (ARRAY[1, 2, 3]))
-- + constraint party.c11 CHECK (s <> ALL (ARRAY['a'::text, 'it''s'::text]))
-- + constraint party.c12 CHECK ((COALESCE(s, 'x'::text) || s) <> 'a	b'::text)
-- + constraint party.c13 CHECK (EXTRACT(year FROM d) > (2000)::numeric)
-- + constraint party.c14 CHECK (r @> 5)
-- + constraint party.c15 CHECK (((n % 2) = 0) AND ((- n) < 0))
-- + constraint party.c16 CHECK ((s COLLATE "C") > 'a'::text)
-- + constraint party.c17 CHECK ((n IS DISTINCT FROM 1) OR (s IS DISTINCT FROM 'x'::text))
-- + constraint party.c18 CHECK (s ~~* ANY (ARRAY['a%'::text, 'b%'::text]))
-- + constraint party.c19 CHECK (t < 'infinity'::timestamp with time zone)
-- + constraint party.c2 CHECK (s ~ '^\d+$'::text)
-- + constraint party.c20 CHECK (num_nonnulls(n, s) = 1)
-- + constraint party.c21 CHECK ((n)::text <> s)
-- + constraint party.c22 CHECK (s ~ similar_to_escape('(a|b)%'::text))
-- + constraint party.c3 CHECK (s ~~ like_escape('a%'::text, '!'::text))
-- + constraint party.c4 CHECK (d > '2020-01-01'::date)
-- + constraint party.c5 CHECK ((cardinality(a) > 0) AND (a[1] = 5))
-- + constraint party.c6 CHECK ((j ->> 'a'::text) IS NOT NULL)
-- + constraint party.c7 CHECK (b OR (NOT b))
-- + constraint party.c8 CHECK (b IS TRUE)
-- + constraint party.c9 CHECK (CASE     WHEN (n > 1) THEN (s IS NOT NULL)     ELSE true END)

-- changes until 13
-- + constraint party.c1 CHECK ((n >= 1) AND (n <= 10))
-- + constraint party.c10 CHECK (n = ANY (ARRAY[1, 2, 3]))
-- + constraint party.c11 CHECK (s <> ALL (ARRAY['a'::text, 'it''s'::text]))
-- + constraint party.c12 CHECK ((COALESCE(s, 'x'::text) || s) <> 'a	b'::text)
-- + constraint party.c13 CHECK (date_part('year'::text, d) > (2000)::double precision)
-- + constraint party.c14 CHECK (r @> 5)
-- + constraint party.c15 CHECK (((n % 2) = 0) AND ((- n) < 0))
-- + constraint party.c16 CHECK ((s COLLATE "C") > 'a'::text)
-- + constraint party.c17 CHECK ((n IS DISTINCT FROM 1) OR (s IS DISTINCT FROM 'x'::text))
-- + constraint party.c18 CHECK (s ~~* ANY (ARRAY['a%'::text, 'b%'::text]))
-- + constraint party.c19 CHECK (t < 'infinity'::timestamp with time zone)
-- + constraint party.c2 CHECK (s ~ '^\d+$'::text)
-- + constraint party.c20 CHECK (num_nonnulls(n, s) = 1)
-- + constraint party.c21 CHECK ((n)::text <> s)
-- + constraint party.c22 CHECK (s ~ similar_to_escape('(a|b)%'::text))
-- + constraint party.c3 CHECK (s ~~ like_escape('a%'::text, '!'::text))
-- + constraint party.c4 CHECK (d > '2020-01-01'::date)
-- + constraint party.c5 CHECK ((cardinality(a) > 0) AND (a[1] = 5))
-- + constraint party.c6 CHECK ((j ->> 'a'::text) IS NOT NULL)
-- + constraint party.c7 CHECK (b OR (NOT b))
-- + constraint party.c8 CHECK (b IS TRUE)
-- + constraint party.c9 CHECK (CASE     WHEN (n > 1) THEN (s IS NOT NULL)     ELSE true END)
