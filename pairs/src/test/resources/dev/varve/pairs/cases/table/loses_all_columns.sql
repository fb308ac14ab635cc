-- before
CREATE TABLE party (a int, b text);

-- after
CREATE TABLE party ();

-- changes
-- - column party.a integer
-- - column party.b text
