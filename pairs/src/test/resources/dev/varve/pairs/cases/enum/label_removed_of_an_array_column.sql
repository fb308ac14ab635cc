-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (states state[] DEFAULT '{new}');

-- after
CREATE TYPE state AS ENUM ('new');
CREATE TABLE party (states state[] DEFAULT '{new}');

-- changes
-- ~ enum state labels [new, old] -> [new]
