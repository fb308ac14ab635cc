-- before
CREATE SEQUENCE one;
CREATE TABLE party (id bigint DEFAULT nextval('one'));

-- after
CREATE SEQUENCE two;
CREATE TABLE party (id bigint DEFAULT nextval('two'));

-- changes
-- + sequence two bigint
-- ~ column party.id default nextval('public.two'::regclass)
-- - sequence one
