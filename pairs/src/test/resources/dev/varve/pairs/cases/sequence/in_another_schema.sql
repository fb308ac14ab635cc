-- before
CREATE SCHEMA app;
CREATE SEQUENCE app.numbers;
CREATE TABLE party (id bigint DEFAULT nextval('app.numbers'));

-- after
CREATE SCHEMA app;
CREATE SCHEMA other;
CREATE SEQUENCE other.numbers;
CREATE TABLE party (id bigint DEFAULT nextval('other.numbers'));

-- changes
-- + schema other
-- + sequence other.numbers bigint
-- ~ column party.id default nextval('other.numbers'::regclass)
-- - sequence app.numbers
