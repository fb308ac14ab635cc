-- before
CREATE TABLE party (name text COLLATE "POSIX");

-- after
CREATE TABLE party (name text COLLATE "C");

-- changes
-- ~ column party.name type text collate "POSIX" -> text collate "C"
