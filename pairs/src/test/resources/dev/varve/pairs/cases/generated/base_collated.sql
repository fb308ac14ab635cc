-- before
CREATE TABLE party (a text, b text GENERATED ALWAYS AS (upper(a)) STORED);

-- after
CREATE TABLE party (a text COLLATE "C", b text GENERATED ALWAYS AS (upper(a)) STORED);

-- changes
-- - column party.b text
-- ~ column party.a type text -> text collate "C"
-- + column party.b text generated as (upper(a))
