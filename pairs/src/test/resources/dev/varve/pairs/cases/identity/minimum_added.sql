-- before
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY);

-- after
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY (MINVALUE 10));

-- changes
-- ~ column party.id identity
