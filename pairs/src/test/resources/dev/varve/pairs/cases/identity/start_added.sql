-- before
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY);

-- after
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY (START WITH 100));

-- changes
-- ~ column party.id identity
