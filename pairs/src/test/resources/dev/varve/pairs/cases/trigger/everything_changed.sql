-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched BEFORE INSERT ON party FOR EACH ROW EXECUTE FUNCTION touch();

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched AFTER DELETE OR UPDATE ON party FOR EACH STATEMENT EXECUTE FUNCTION touch('x');

-- changes
-- - trigger touched on party
-- + trigger touched on party after delete or update calls touch
