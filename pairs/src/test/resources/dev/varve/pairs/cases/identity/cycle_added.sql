-- before
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY (MAXVALUE 10));

-- after
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY (MAXVALUE 10 CYCLE));

-- changes
-- ~ column party.id identity
