-- before
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY);

-- after
CREATE TABLE party (id bigint NOT NULL DEFAULT 7);

-- changes
-- ~ column party.id no identity
-- ~ column party.id default 7
