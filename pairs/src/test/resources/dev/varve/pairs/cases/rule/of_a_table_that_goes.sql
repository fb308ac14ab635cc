-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE logged AS ON UPDATE TO party DO ALSO INSERT INTO log (id, name) VALUES (old.id, old.name);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE journal (id int);
CREATE RULE logged AS ON UPDATE TO party DO ALSO INSERT INTO journal VALUES (old.id);

-- changes
-- - rule logged on party
-- - table log
-- + table journal
-- + rule logged on party on update do also INSERT INTO public.journal (id) VALUES (old.id)
