-- before
CREATE TABLE party (name text);

-- after
CREATE TABLE party (name text COLLATE "C");

-- changes
-- ~ column party.name type text -> text collate "C"
