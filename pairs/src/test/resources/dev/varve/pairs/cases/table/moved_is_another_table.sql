-- before
CREATE SCHEMA app;
CREATE TABLE party (id int CONSTRAINT party_pk PRIMARY KEY, name text);

-- after
CREATE SCHEMA app;
CREATE TABLE app.party (id int CONSTRAINT party_pk PRIMARY KEY, name text);

-- changes
-- - table party
-- + table app.party
