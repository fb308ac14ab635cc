-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE MATERIALIZED VIEW sums AS SELECT name, count(*) AS n FROM party GROUP BY name WITH NO DATA;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE MATERIALIZED VIEW sums AS SELECT name, count(*) AS n FROM party GROUP BY name;

-- changes
-- ~ materialized view sums with data
