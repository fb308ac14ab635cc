-- before
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY (CACHE 50));

-- after
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY);

-- changes
-- ~ column party.id identity
