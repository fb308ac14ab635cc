-- before
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY);

-- after
CREATE TABLE party (id bigint);

-- changes
-- ~ column party.id no identity
-- ~ column party.id null
