-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched BEFORE UPDATE ON party FOR EACH ROW WHEN (old.name <> new.name) EXECUTE FUNCTION touch();

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched BEFORE UPDATE ON party FOR EACH ROW WHEN (old.id <> new.id) EXECUTE FUNCTION touch();

-- changes
-- - trigger touched on party
-- + trigger touched on party before update for each row calls touch
