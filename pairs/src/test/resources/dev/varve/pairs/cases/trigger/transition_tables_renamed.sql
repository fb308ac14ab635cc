-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER sees AFTER UPDATE ON party REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION touch();

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER sees AFTER UPDATE ON party REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION touch();

-- changes
-- - trigger sees on party
-- + trigger sees on party after update calls touch
