-- before
CREATE TABLE party (id int PRIMARY KEY);

-- after
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY);

-- changes
-- ~ column party.id identity
