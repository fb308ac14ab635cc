-- before
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY (START WITH 50));

-- after
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY);

-- changes
-- ~ column party.id identity
