-- before
CREATE TABLE party (id bigint NOT NULL);

-- after
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY);

-- changes
-- ~ column party.id identity
