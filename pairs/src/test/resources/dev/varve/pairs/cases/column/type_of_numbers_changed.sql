-- before
CREATE TABLE party (a real, b double precision, c numeric, d money);

-- after
CREATE TABLE party (a double precision, b numeric, c double precision, d numeric);

-- changes
-- ~ column party.a type real -> double precision
-- ~ column party.b type double precision -> numeric
-- ~ column party.c type numeric -> double precision
-- ~ column party.d type money -> numeric
