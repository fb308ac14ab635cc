-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE MATERIALIZED VIEW sums AS SELECT name, count(*) AS n FROM party GROUP BY name;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE VIEW sums AS SELECT name, count(*) AS n FROM party GROUP BY name;

-- changes
-- - materialized view sums
-- + view sums as SELECT name, count(*) AS n FROM public.party GROUP BY name

-- changes until 15
-- - materialized view sums
-- + view sums as SELECT party.name, count(*) AS n FROM public.party GROUP BY party.name
