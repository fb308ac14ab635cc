-- before
CREATE TABLE party (e1 int);

-- after
CREATE TABLE party (U&"\00e9" int, U&"e\0301" int);
COMMENT ON COLUMN party.U&"e\0301" IS U&'e\0301';

-- changes
-- - column party.e1 integer
-- + column party.é integer
-- + column party.é integer comment 'é'
