-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE MATERIALIZED VIEW sums AS SELECT name, count(*) AS n FROM party GROUP BY name;
CREATE UNIQUE INDEX sums_name ON sums (name);
COMMENT ON MATERIALIZED VIEW sums IS 'Sums.';
COMMENT ON COLUMN sums.n IS 'How many.';
COMMENT ON INDEX sums_name IS 'Key.';

-- changes
-- + materialized view sums as SELECT name, count(*) AS n FROM public.party GROUP BY name comment 'Sums.'

-- changes until 15
-- + materialized view sums as SELECT party.name, count(*) AS n FROM public.party GROUP BY party.name comment 'Sums.'
