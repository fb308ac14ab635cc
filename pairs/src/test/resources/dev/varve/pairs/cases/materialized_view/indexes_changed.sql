-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE MATERIALIZED VIEW sums AS SELECT name, count(*) AS n FROM party GROUP BY name;
CREATE INDEX one ON sums (name);
CREATE INDEX two ON sums (n);
CREATE INDEX three ON sums (name, n);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE MATERIALIZED VIEW sums AS SELECT name, count(*) AS n FROM party GROUP BY name;
CREATE INDEX one ON sums (name DESC);
CREATE INDEX other ON sums (n);
CREATE UNIQUE INDEX four ON sums (name) WHERE n > 1;

-- changes
-- - index sums.one
-- - index sums.three
-- ~ index sums.two renamed to other
-- + index sums.four (name)
-- + index sums.one (name DESC)
