-- before
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY (CACHE 50));

-- after
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY (CACHE 20));

-- changes
-- ~ column party.id identity
