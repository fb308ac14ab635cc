-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE VIEW v AS SELECT id, name FROM party;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE VIEW v AS SELECT id, name COLLATE "C" AS name FROM party;

-- changes
-- - view v
-- + view v as SELECT id, (name COLLATE "C") AS name FROM public.party

-- changes until 15
-- - view v
-- + view v as SELECT party.id, (party.name COLLATE "C") AS name FROM public.party
