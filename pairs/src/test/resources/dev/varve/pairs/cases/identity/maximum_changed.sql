-- before
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY (MAXVALUE 1000));

-- after
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY (MAXVALUE 2000));

-- changes
-- ~ column party.id identity
