-- before
CREATE TABLE party (name text COLLATE "C" UNIQUE);
CREATE INDEX party_name_idx ON party (name);
CREATE INDEX party_lower_idx ON party (lower(name));
CREATE INDEX party_posix_idx ON party (name COLLATE "POSIX");

-- after
CREATE TABLE party (name text UNIQUE);
CREATE INDEX party_name_idx ON party (name);
CREATE INDEX party_lower_idx ON party (lower(name));
CREATE INDEX party_posix_idx ON party (name COLLATE "POSIX");

-- changes
-- ~ column party.name type text collate "C" -> text
