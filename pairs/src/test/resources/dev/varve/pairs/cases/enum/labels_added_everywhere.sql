-- before
CREATE TYPE state AS ENUM ('b', 'd');

-- after
CREATE TYPE state AS ENUM ('a1', 'a2', 'b', 'c1', 'c2', 'd', 'e1', 'e2');

-- changes
-- + label state.a1 first
-- + label state.a2 after a1
-- + label state.c1 after b
-- + label state.c2 after c1
-- + label state.e1 after d
-- + label state.e2 after e1
