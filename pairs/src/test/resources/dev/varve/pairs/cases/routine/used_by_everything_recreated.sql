-- before
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';
CREATE TABLE t (id int, a text DEFAULT slug('X') , b text GENERATED ALWAYS AS (slug('y')) STORED, CONSTRAINT t_a_check CHECK (slug(a) <> ''));
CREATE INDEX t_slug ON t (slug(a));
CREATE INDEX t_b ON t (b);
CREATE VIEW v AS SELECT id, slug(a) AS s FROM t;
CREATE VIEW w AS SELECT s FROM v;

-- after
CREATE FUNCTION slug(words text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(words)';
CREATE TABLE t (id int, a text DEFAULT slug('X') , b text GENERATED ALWAYS AS (slug('y')) STORED, CONSTRAINT t_a_check CHECK (slug(a) <> ''));
CREATE INDEX t_slug ON t (slug(a));
CREATE INDEX t_b ON t (b);
CREATE VIEW v AS SELECT id, slug(a) AS s FROM t;
CREATE VIEW w AS SELECT s FROM v;

-- changes
-- - view w
-- - view v
-- - index t.t_b
-- - index t.t_slug
-- - constraint t.t_a_check
-- ~ column t.a no default
-- - column t.b text
-- - function slug(text)
-- + function slug(text) returns text
-- + column t.b text generated as (public.slug('y'::text))
-- ~ column t.a default public.slug('X'::text)
-- + constraint t.t_a_check CHECK (public.slug(a) <> ''::text)
-- + index t.t_b (b)
-- + index t.t_slug ((public.slug(a)))
-- + view v as SELECT id, public.slug(a) AS s FROM public.t
-- + view w as SELECT s FROM public.v

-- changes until 15
-- - view w
-- - view v
-- - index t.t_b
-- - index t.t_slug
-- - constraint t.t_a_check
-- ~ column t.a no default
-- - column t.b text
-- - function slug(text)
-- + function slug(text) returns text
-- + column t.b text generated as (public.slug('y'::text))
-- ~ column t.a default public.slug('X'::text)
-- + constraint t.t_a_check CHECK (public.slug(a) <> ''::text)
-- + index t.t_b (b)
-- + index t.t_slug ((public.slug(a)))
-- + view v as SELECT t.id, public.slug(t.a) AS s FROM public.t
-- + view w as SELECT v.s FROM public.v
