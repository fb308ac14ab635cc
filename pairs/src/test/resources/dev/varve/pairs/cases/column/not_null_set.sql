-- before
CREATE TABLE party (id int, name text);

-- after
CREATE TABLE party (id int NOT NULL, name text NOT NULL);

-- changes
-- ~ column party.id not null
-- ~ column party.name not null
