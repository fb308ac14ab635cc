-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (state state);

-- after
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (state state, is_gone boolean GENERATED ALWAYS AS (state = 'gone') STORED);

-- changes
-- + label state.gone after old
-- + column party.is_gone boolean generated as (state = 'gone'::public.state)
