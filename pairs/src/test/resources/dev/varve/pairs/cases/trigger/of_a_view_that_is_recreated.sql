-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE VIEW people AS SELECT id, name FROM party;
CREATE TRIGGER through INSTEAD OF INSERT ON people FOR EACH ROW EXECUTE FUNCTION touch();

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE VIEW people AS SELECT name, id FROM party;
CREATE TRIGGER through INSTEAD OF INSERT ON people FOR EACH ROW EXECUTE FUNCTION touch();

-- changes
-- - trigger through on people
-- - view people
-- + view people as SELECT name, id FROM public.party
-- + trigger through on people instead of insert for each row calls touch

-- changes until 15
-- - trigger through on people
-- - view people
-- + view people as SELECT party.name, party.id FROM public.party
-- + trigger through on people instead of insert for each row calls touch
