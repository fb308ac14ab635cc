-- before
CREATE TABLE party (id bigint GENERATED ALWAYS AS IDENTITY (INCREMENT BY 5));

-- after
CREATE TABLE party (id smallint GENERATED ALWAYS AS IDENTITY (INCREMENT BY 2 MAXVALUE 1000));

-- changes
-- ~ column party.id type bigint -> smallint
-- ~ column party.id identity
