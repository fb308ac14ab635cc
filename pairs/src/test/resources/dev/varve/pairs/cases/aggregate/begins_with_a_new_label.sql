-- before
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE FUNCTION higher(mood, mood) RETURNS mood LANGUAGE sql AS 'SELECT greatest($1, $2)';
CREATE AGGREGATE highest(mood) (SFUNC = higher, STYPE = mood, INITCOND = 'sad');
CREATE TABLE t (m mood);
CREATE VIEW v AS SELECT highest(m) AS m FROM t;

-- after
CREATE TYPE mood AS ENUM ('lost', 'sad', 'happy');
CREATE FUNCTION higher(mood, mood) RETURNS mood LANGUAGE sql AS 'SELECT greatest($1, $2)';
CREATE AGGREGATE highest(mood) (SFUNC = higher, STYPE = mood, INITCOND = 'lost');
CREATE TABLE t (m mood);
CREATE VIEW v AS SELECT highest(m) AS m FROM t;

-- changes
-- - view v
-- - aggregate highest(mood)
-- + label mood.lost first
-- + aggregate highest(mood) returns mood
-- + view v as SELECT public.highest(m) AS m FROM public.t

-- changes until 15
-- - view v
-- - aggregate highest(mood)
-- + label mood.lost first
-- + aggregate highest(mood) returns mood
-- + view v as SELECT public.highest(t.m) AS m FROM public.t
