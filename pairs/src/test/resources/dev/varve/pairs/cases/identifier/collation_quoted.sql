-- before
CREATE TABLE party (a text);
CREATE INDEX party_idx ON party (a);

-- after
CREATE TABLE party (a text COLLATE pg_catalog."C", b text COLLATE "ucs_basic");
CREATE INDEX party_idx ON party (a COLLATE "POSIX", b COLLATE "default");

-- changes
-- - index party.party_idx
-- ~ column party.a type text -> text collate "C"
-- + column party.b text collate ucs_basic
-- + index party.party_idx (a COLLATE "POSIX", b COLLATE "default")
