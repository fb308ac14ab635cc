-- before
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY (INCREMENT BY 10));

-- after
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY);

-- changes
-- ~ column party.id identity
