-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE logged AS ON UPDATE TO party DO ALSO INSERT INTO log (id, name) VALUES (old.id, old.name);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE logged AS ON DELETE TO party DO ALSO INSERT INTO log (id, name) VALUES (old.id, old.name);

-- changes
-- ~ rule logged on party on delete do also INSERT INTO public.log (id, name) VALUES (old.id, old.name)
