-- before
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY (MAXVALUE 10 CYCLE));

-- after
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY (MAXVALUE 10));

-- changes
-- ~ column party.id identity
