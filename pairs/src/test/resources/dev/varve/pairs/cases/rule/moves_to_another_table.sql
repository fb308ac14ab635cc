-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE logged AS ON UPDATE TO party DO ALSO INSERT INTO log (id, name) VALUES (old.id, old.name);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE logged AS ON UPDATE TO log DO ALSO INSERT INTO party (id, name) VALUES (5, old.name);

-- changes
-- - rule logged on party
-- + rule logged on log on update do also INSERT INTO public.party (id, name) VALUES (5, old.name)
