-- since 15
-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE VIEW v AS SELECT id FROM party;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE VIEW v WITH (security_invoker) AS SELECT id FROM party;

-- changes
-- ~ view v no options -> security invoker
