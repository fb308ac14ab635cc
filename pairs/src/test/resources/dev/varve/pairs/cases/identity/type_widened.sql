-- before
CREATE TABLE party (id smallint GENERATED ALWAYS AS IDENTITY);

-- after
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY);

-- changes
-- ~ column party.id type smallint -> bigint
