-- before
CREATE TABLE party (id int, name text, CONSTRAINT named UNIQUE (id));
CREATE TABLE log (id int, name text);
CREATE RULE a AS ON INSERT TO log DO INSTEAD INSERT INTO party (id, name) VALUES (new.id, new.name) ON CONFLICT ON CONSTRAINT named DO NOTHING;

-- after
CREATE TABLE party (id int, name text, CONSTRAINT named UNIQUE (id, name));
CREATE TABLE log (id int, name text);
CREATE RULE a AS ON INSERT TO log DO INSTEAD INSERT INTO party (id, name) VALUES (new.id, new.name) ON CONFLICT ON CONSTRAINT named DO NOTHING;

-- changes
-- - rule a on log
-- - constraint party.named
-- + constraint party.named UNIQUE (id, name)
-- + rule a on log on insert do instead INSERT INTO public.party (id, name) VALUES (new.id, new.name) ON CONFLICT ON CONSTRAINT named DO NOTHING
