-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE FUNCTION written(numeric) RETURNS text LANGUAGE sql AS 'SELECT $1::text';

-- before
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);
COMMENT ON AGGREGATE total(numeric) IS 'c';
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a)::text AS total FROM t;
CREATE MATERIALIZED VIEW m AS SELECT total FROM v;
CREATE INDEX m_total ON m (total);

-- after
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric, FINALFUNC = written);
COMMENT ON AGGREGATE total(numeric) IS 'c';
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a)::text AS total FROM t;
CREATE MATERIALIZED VIEW m AS SELECT total FROM v;
CREATE INDEX m_total ON m (total);

-- changes
-- - materialized view m
-- - view v
-- - aggregate total(numeric)
-- + aggregate total(numeric) returns text comment 'c'
-- + view v as SELECT public.total(a) AS total FROM public.t
-- + materialized view m as SELECT total FROM public.v

-- changes until 15
-- - materialized view m
-- - view v
-- - aggregate total(numeric)
-- + aggregate total(numeric) returns text comment 'c'
-- + view v as SELECT public.total(t.a) AS total FROM public.t
-- + materialized view m as SELECT v.total FROM public.v
