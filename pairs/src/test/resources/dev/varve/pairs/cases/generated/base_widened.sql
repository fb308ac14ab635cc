-- before
CREATE TABLE party (a varchar(10), b text GENERATED ALWAYS AS (upper(a)) STORED);

-- after
CREATE TABLE party (a varchar(20), b text GENERATED ALWAYS AS (upper(a)) STORED);

-- changes
-- - column party.b text
-- ~ column party.a type varchar(10) -> varchar(20)
-- + column party.b text generated as (upper((a)::text))
