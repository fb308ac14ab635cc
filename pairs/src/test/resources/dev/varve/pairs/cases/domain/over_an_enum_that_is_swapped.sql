-- before
CREATE TYPE state AS ENUM ('a', 'b', 'c');
CREATE DOMAIN email AS state DEFAULT 'a' CONSTRAINT c CHECK (VALUE IN ('a', 'b'));
CREATE TABLE party (id int PRIMARY KEY, email email, state state);
CREATE VIEW emails AS SELECT id, email FROM party;
CREATE FUNCTION told(e email) RETURNS text LANGUAGE sql AS $$SELECT e::text$$;

-- after
CREATE TYPE state AS ENUM ('b', 'a');
CREATE DOMAIN email AS state DEFAULT 'a' CONSTRAINT c CHECK (VALUE IN ('a', 'b'));
CREATE TABLE party (id int PRIMARY KEY, email email, state state);
CREATE VIEW emails AS SELECT id, email FROM party;
CREATE FUNCTION told(e email) RETURNS text LANGUAGE sql AS $$SELECT e::text$$;

-- changes
-- - function told(email)
-- - view emails
-- ~ enum state labels [a, b, c] -> [b, a]
-- + function told(email) returns text
-- + view emails as SELECT id, email FROM public.party

-- changes until 15
-- - function told(email)
-- - view emails
-- ~ enum state labels [a, b, c] -> [b, a]
-- + function told(email) returns text
-- + view emails as SELECT party.id, party.email FROM public.party
