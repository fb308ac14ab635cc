-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE MATERIALIZED VIEW sums WITH (fillfactor = 70, autovacuum_enabled = false) AS SELECT name, count(*) AS n FROM party GROUP BY name;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE MATERIALIZED VIEW sums WITH (fillfactor = 80) AS SELECT name, count(*) AS n FROM party GROUP BY name;

-- changes
-- ~ materialized view sums parameters {autovacuum_enabled=false, fillfactor=70} -> {fillfactor=80}
