-- before
CREATE TABLE t (id int CONSTRAINT t_pkey PRIMARY KEY, a int, b int);
CREATE VIEW v AS SELECT id, a, count(*) AS n FROM t GROUP BY id;

-- after
CREATE TABLE t (id int NOT NULL, a int, b int);
CREATE VIEW v AS SELECT id, a, count(*) AS n FROM t GROUP BY id, a;

-- changes
-- - view v
-- - constraint t.t_pkey
-- + view v as SELECT id, a, count(*) AS n FROM public.t GROUP BY id, a

-- changes until 15
-- - view v
-- - constraint t.t_pkey
-- + view v as SELECT t.id, t.a, count(*) AS n FROM public.t GROUP BY t.id, t.a
