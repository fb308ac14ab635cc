-- before
CREATE TABLE party (name text);

-- after
CREATE TABLE party (name text NOT NULL DEFAULT '');

-- changes
-- ~ column party.name not null
-- ~ column party.name default ''::text
