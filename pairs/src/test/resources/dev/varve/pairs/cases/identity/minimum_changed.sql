-- before
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY (MINVALUE -5));

-- after
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY (MINVALUE -10));

-- changes
-- ~ column party.id identity
