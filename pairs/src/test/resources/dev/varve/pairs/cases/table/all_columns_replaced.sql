-- before
CREATE TABLE party (a int, b text);

-- after
CREATE TABLE party (c bigint, d date);

-- changes
-- - column party.a integer
-- - column party.b text
-- + column party.c bigint
-- + column party.d date
