-- before
CREATE TABLE party (a json DEFAULT '{}', b json[]);

-- after
CREATE TABLE party (a jsonb DEFAULT '{}', b jsonb[]);

-- changes
-- ~ column party.a no default
-- ~ column party.a type json -> jsonb
-- ~ column party.b type json[] -> jsonb[]
-- ~ column party.a default '{}'::jsonb
