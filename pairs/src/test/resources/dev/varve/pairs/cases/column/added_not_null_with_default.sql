-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (id int, name varchar(20) NOT NULL DEFAULT '');

-- changes
-- + column party.name varchar(20) not null default ''::character varying
