-- before
CREATE TABLE party (name text COLLATE "C");

-- after
CREATE TABLE party (name int);

-- changes
-- ~ column party.name type text collate "C" -> integer
