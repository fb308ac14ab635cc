-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched BEFORE INSERT OR UPDATE OF name ON party FOR EACH ROW WHEN (new.name <> '') EXECUTE FUNCTION touch('a', 'b');
COMMENT ON TRIGGER touched ON party IS 'Touch.';

-- changes
-- + function touch() returns trigger
-- + trigger touched on party before insert or update of name for each row calls touch comment 'Touch.'
