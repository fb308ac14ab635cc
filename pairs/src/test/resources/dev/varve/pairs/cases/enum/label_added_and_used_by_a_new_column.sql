-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (id int);

-- after
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (id int, state state DEFAULT 'gone');

-- changes
-- + label state.gone after old
-- + column party.state state default 'gone'::public.state
