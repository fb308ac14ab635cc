-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE logged AS ON UPDATE TO party WHERE new.name <> old.name DO ALSO INSERT INTO log VALUES (old.id, old.name);
COMMENT ON RULE logged ON party IS 'Log.';

-- changes
-- + rule logged on party on update where (new.name)::text <> (old.name)::text do also INSERT INTO public.log (id, name) VALUES (old.id, old.name) comment 'Log.'
