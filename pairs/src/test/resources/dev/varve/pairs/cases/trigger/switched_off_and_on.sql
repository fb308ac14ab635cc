-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER one BEFORE INSERT ON party FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER two BEFORE INSERT ON party FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE party DISABLE TRIGGER two;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER one BEFORE INSERT ON party FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER two BEFORE INSERT ON party FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE party ENABLE ALWAYS TRIGGER one;

-- changes
-- ~ trigger one on party always
-- ~ trigger two on party origin
