-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE MATERIALIZED VIEW sums AS SELECT name, count(*) AS n FROM party GROUP BY name;
CREATE INDEX one ON sums (name);
COMMENT ON MATERIALIZED VIEW sums IS 'One.';
COMMENT ON INDEX one IS 'One.';
COMMENT ON COLUMN sums.n IS 'One.';

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE MATERIALIZED VIEW sums AS SELECT name, count(*) AS n FROM party GROUP BY name;
CREATE INDEX one ON sums (name);
COMMENT ON MATERIALIZED VIEW sums IS 'Two.';
COMMENT ON INDEX one IS 'Two.';
COMMENT ON COLUMN sums.name IS 'Two.';

-- changes
-- ~ column sums.name comment 'Two.'
-- ~ column sums.n no comment
-- ~ index sums.one comment 'Two.'
-- ~ materialized view sums comment 'Two.'
