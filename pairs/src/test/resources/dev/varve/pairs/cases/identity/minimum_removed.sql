-- before
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY (MINVALUE 0));

-- after
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY);

-- changes
-- ~ column party.id identity
