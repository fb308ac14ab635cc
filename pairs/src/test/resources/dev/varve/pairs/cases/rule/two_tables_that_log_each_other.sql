-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE a AS ON INSERT TO party DO ALSO INSERT INTO log VALUES (new.id, new.name);
CREATE RULE b AS ON DELETE TO log DO ALSO DELETE FROM party WHERE id = old.id;

-- changes
-- + rule a on party on insert do also INSERT INTO public.log (id, name) VALUES (new.id, new.name)
-- + rule b on log on delete do also DELETE FROM public.party WHERE (party.id = old.id)
