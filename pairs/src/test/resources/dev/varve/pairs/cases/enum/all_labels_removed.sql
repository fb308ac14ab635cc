-- before
CREATE TYPE state AS ENUM ('a', 'b');
CREATE TABLE party (state state);

-- after
CREATE TYPE state AS ENUM ();
CREATE TABLE party (state state);

-- changes
-- ~ enum state labels [a, b] -> []
