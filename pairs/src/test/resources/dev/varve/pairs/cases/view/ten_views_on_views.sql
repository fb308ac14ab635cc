-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW v0 AS SELECT id, name FROM party;
CREATE VIEW v1 AS SELECT id, name FROM v0;
CREATE VIEW v2 AS SELECT id, name FROM v1;
CREATE VIEW v3 AS SELECT id, name FROM v2;
CREATE VIEW v4 AS SELECT id, name FROM v3;
CREATE VIEW v5 AS SELECT id, name FROM v4;
CREATE VIEW v6 AS SELECT id, name FROM v5;
CREATE VIEW v7 AS SELECT id, name FROM v6;
CREATE VIEW v8 AS SELECT id, name FROM v7;
CREATE VIEW v9 AS SELECT id, name FROM v8;

-- after
CREATE TABLE party (id int PRIMARY KEY, name text, born date);
CREATE VIEW v0 AS SELECT id, name FROM party;
CREATE VIEW v1 AS SELECT id, name FROM v0;
CREATE VIEW v2 AS SELECT id, name FROM v1;
CREATE VIEW v3 AS SELECT id, name FROM v2;
CREATE VIEW v4 AS SELECT id, name FROM v3;
CREATE VIEW v5 AS SELECT id, name FROM v4;
CREATE VIEW v6 AS SELECT id, name FROM v5;
CREATE VIEW v7 AS SELECT id, name FROM v6;
CREATE VIEW v8 AS SELECT id, name FROM v7;
CREATE VIEW v9 AS SELECT id, name FROM v8;

-- changes
-- - view v9
-- - view v8
-- - view v7
-- - view v6
-- - view v5
-- - view v4
-- - view v3
-- - view v2
-- - view v1
-- - view v0
-- ~ column party.name type varchar(20) -> text
-- + view v0 as SELECT id, name FROM public.party
-- + view v1 as SELECT id, name FROM public.v0
-- + view v2 as SELECT id, name FROM public.v1
-- + view v3 as SELECT id, name FROM public.v2
-- + view v4 as SELECT id, name FROM public.v3
-- + view v5 as SELECT id, name FROM public.v4
-- + view v6 as SELECT id, name FROM public.v5
-- + view v7 as SELECT id, name FROM public.v6
-- + view v8 as SELECT id, name FROM public.v7
-- + view v9 as SELECT id, name FROM public.v8

-- changes until 15
-- - view v9
-- - view v8
-- - view v7
-- - view v6
-- - view v5
-- - view v4
-- - view v3
-- - view v2
-- - view v1
-- - view v0
-- ~ column party.name type varchar(20) -> text
-- + view v0 as SELECT party.id, party.name FROM public.party
-- + view v1 as SELECT v0.id, v0.name FROM public.v0
-- + view v2 as SELECT v1.id, v1.name FROM public.v1
-- + view v3 as SELECT v2.id, v2.name FROM public.v2
-- + view v4 as SELECT v3.id, v3.name FROM public.v3
-- + view v5 as SELECT v4.id, v4.name FROM public.v4
-- + view v6 as SELECT v5.id, v5.name FROM public.v5
-- + view v7 as SELECT v6.id, v6.name FROM public.v6
-- + view v8 as SELECT v7.id, v7.name FROM public.v7
-- + view v9 as SELECT v8.id, v8.name FROM public.v8
