-- before
CREATE TABLE t (id int, a text);

-- after
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';
CREATE TABLE t (id int, a text DEFAULT slug('X'), CONSTRAINT t_a_check CHECK (slug(a) <> ''));
CREATE INDEX t_slug ON t (slug(a));
CREATE VIEW v AS SELECT id, slug(a) AS s FROM t;

-- changes
-- + function slug(text) returns text
-- ~ column t.a default public.slug('X'::text)
-- + constraint t.t_a_check CHECK (public.slug(a) <> ''::text)
-- + index t.t_slug ((public.slug(a)))
-- + view v as SELECT id, public.slug(a) AS s FROM public.t

-- changes until 15
-- + function slug(text) returns text
-- ~ column t.a default public.slug('X'::text)
-- + constraint t.t_a_check CHECK (public.slug(a) <> ''::text)
-- + index t.t_slug ((public.slug(a)))
-- + view v as SELECT t.id, public.slug(t.a) AS s FROM public.t
