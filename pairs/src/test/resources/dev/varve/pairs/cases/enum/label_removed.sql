-- before
CREATE TYPE state AS ENUM ('new', 'old', 'gone');

-- after
CREATE TYPE state AS ENUM ('new', 'gone');

-- changes
-- ~ enum state labels [new, old, gone] -> [new, gone]
