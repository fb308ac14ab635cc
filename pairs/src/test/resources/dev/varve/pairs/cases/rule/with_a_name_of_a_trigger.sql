-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER kept BEFORE DELETE ON party FOR EACH ROW EXECUTE FUNCTION touch();

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE RULE kept AS ON DELETE TO party DO INSTEAD NOTHING;

-- changes
-- - trigger kept on party
-- + rule kept on party on delete do instead nothing
