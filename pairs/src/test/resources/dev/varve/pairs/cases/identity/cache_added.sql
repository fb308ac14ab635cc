-- before
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY);

-- after
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY (CACHE 50));

-- changes
-- ~ column party.id identity
