-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched AFTER INSERT ON party FOR EACH ROW EXECUTE FUNCTION touch();

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE CONSTRAINT TRIGGER touched AFTER INSERT ON party DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION touch();

-- changes
-- - trigger touched on party
-- + trigger touched on party constraint, after insert for each row calls touch
