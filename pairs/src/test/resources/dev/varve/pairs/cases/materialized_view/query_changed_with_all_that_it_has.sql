-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE MATERIALIZED VIEW sums AS SELECT name, count(*) AS n FROM party GROUP BY name;
CREATE INDEX sums_name ON sums (name);
CREATE VIEW v AS SELECT n FROM sums;
COMMENT ON VIEW v IS 'V.';

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE MATERIALIZED VIEW sums AS SELECT name, count(*) + 1 AS n FROM party GROUP BY name;
CREATE INDEX sums_name ON sums (name);
CREATE VIEW v AS SELECT n FROM sums;
COMMENT ON VIEW v IS 'V.';

-- changes
-- - view v
-- - materialized view sums
-- + materialized view sums as SELECT name, (count(*) + 1) AS n FROM public.party GROUP BY name
-- + view v as SELECT n FROM public.sums comment 'V.'

-- changes until 15
-- - view v
-- - materialized view sums
-- + materialized view sums as SELECT party.name, (count(*) + 1) AS n FROM public.party GROUP BY party.name
-- + view v as SELECT sums.n FROM public.sums comment 'V.'
