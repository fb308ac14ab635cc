-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE a AS ON INSERT TO log DO INSTEAD INSERT INTO party (id, name) VALUES (new.id, new.name) ON CONFLICT ON CONSTRAINT party_pkey DO NOTHING;

-- after
CREATE TABLE party (id int CONSTRAINT key PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE a AS ON INSERT TO log DO INSTEAD INSERT INTO party (id, name) VALUES (new.id, new.name) ON CONFLICT ON CONSTRAINT key DO NOTHING;

-- changes
-- ~ constraint party.party_pkey renamed to key
-- ~ rule a on log on insert do instead INSERT INTO public.party (id, name) VALUES (new.id, new.name) ON CONFLICT ON CONSTRAINT key DO NOTHING
