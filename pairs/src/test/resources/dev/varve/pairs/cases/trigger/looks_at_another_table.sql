-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE CONSTRAINT TRIGGER sees AFTER UPDATE ON party FROM one FOR EACH ROW EXECUTE FUNCTION touch();

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE CONSTRAINT TRIGGER sees AFTER UPDATE ON party FROM two FOR EACH ROW EXECUTE FUNCTION touch();

-- changes
-- - trigger sees on party
-- + trigger sees on party constraint, after update for each row calls touch
