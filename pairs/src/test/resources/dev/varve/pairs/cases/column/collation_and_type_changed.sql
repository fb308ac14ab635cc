-- before
CREATE TABLE party (name varchar(10) COLLATE "C" DEFAULT 'x');

-- after
CREATE TABLE party (name text COLLATE "POSIX" DEFAULT 'x');

-- changes
-- ~ column party.name no default
-- ~ column party.name type varchar(10) collate "C" -> text collate "POSIX"
-- ~ column party.name default 'x'::text
