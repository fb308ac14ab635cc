-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER sees AFTER UPDATE ON party FOR EACH STATEMENT EXECUTE FUNCTION touch();
COMMENT ON TRIGGER sees ON party IS 'One.';

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER sees AFTER UPDATE ON party FOR EACH STATEMENT EXECUTE FUNCTION touch();
COMMENT ON TRIGGER sees ON party IS 'Two.';

-- changes
-- ~ trigger sees on party comment 'Two.'
