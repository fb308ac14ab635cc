-- before
CREATE TYPE state AS ENUM ('new', 'old');

-- after
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (state state DEFAULT 'gone', CHECK (state <> 'old'));

-- changes
-- + label state.gone after old
-- + table party
