-- before
CREATE SEQUENCE one;
CREATE SEQUENCE two;
CREATE TABLE party (id bigint DEFAULT nextval('one'));

-- after
CREATE SEQUENCE one;
CREATE SEQUENCE two;
CREATE TABLE party (id bigint DEFAULT nextval('two'));

-- changes
-- ~ column party.id default nextval('public.two'::regclass)
