-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (id int PRIMARY KEY, state state NOT NULL);
CREATE VIEW states AS SELECT id, state FROM party;
CREATE VIEW old AS SELECT id FROM states WHERE state = 'old';
CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM party;

-- after
CREATE TYPE state AS ENUM ('new', 'known', 'old');
CREATE TABLE party (id int PRIMARY KEY, state state NOT NULL);
CREATE VIEW states AS SELECT id, state FROM party;
CREATE VIEW old AS SELECT id FROM states WHERE state = 'old';
CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM party;

-- changes
-- + label state.known after new
