-- before
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY);

-- after
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY (MAXVALUE 1000));

-- changes
-- ~ column party.id identity
