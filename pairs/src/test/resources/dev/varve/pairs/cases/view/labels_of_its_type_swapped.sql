-- before
CREATE TYPE mood AS ENUM ('a', 'b', 'c');
CREATE TABLE t (id int, m mood);
CREATE VIEW v AS SELECT id, m FROM t WHERE m = 'a';

-- after
CREATE TYPE mood AS ENUM ('c', 'a');
CREATE TABLE t (id int, m mood);
CREATE VIEW v AS SELECT id, m FROM t WHERE m = 'a';

-- changes
-- - view v
-- ~ enum mood labels [a, b, c] -> [c, a]
-- + view v as SELECT id, m FROM public.t WHERE (m = 'a'::public.mood)

-- changes until 15
-- - view v
-- ~ enum mood labels [a, b, c] -> [c, a]
-- + view v as SELECT t.id, t.m FROM public.t WHERE (t.m = 'a'::public.mood)
