-- before
CREATE TABLE party (id int PRIMARY KEY, code varchar(5) UNIQUE);

-- after
CREATE TABLE party (id bigint PRIMARY KEY, code text UNIQUE);

-- changes
-- ~ column party.id type integer -> bigint
-- ~ column party.code type varchar(5) -> text
