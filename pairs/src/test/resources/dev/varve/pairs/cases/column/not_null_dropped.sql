-- before
CREATE TABLE party (id int NOT NULL, name text NOT NULL);

-- after
CREATE TABLE party (id int, name text);

-- changes
-- ~ column party.id null
-- ~ column party.name null
