-- before
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY (START WITH 5));

-- after
CREATE TABLE party (id bigint NOT NULL);

-- changes
-- ~ column party.id no identity
