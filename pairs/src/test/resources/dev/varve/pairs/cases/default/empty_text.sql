-- before
CREATE TABLE party (a text);

-- after
CREATE TABLE party (a text DEFAULT '');

-- changes
-- ~ column party.a default ''::text
