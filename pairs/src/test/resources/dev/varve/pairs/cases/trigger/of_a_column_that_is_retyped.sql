-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched BEFORE UPDATE OF name ON party FOR EACH ROW WHEN (new.name <> '') EXECUTE FUNCTION touch();

-- after
CREATE TABLE party (id int PRIMARY KEY, name text, born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched BEFORE UPDATE OF name ON party FOR EACH ROW WHEN (new.name <> '') EXECUTE FUNCTION touch();

-- changes
-- - trigger touched on party
-- ~ column party.name type varchar(20) -> text
-- + trigger touched on party before update of name for each row calls touch
