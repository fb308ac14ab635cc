-- before
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY);

-- after
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY (INCREMENT BY 10));

-- changes
-- ~ column party.id identity
