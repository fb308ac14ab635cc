-- both
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TYPE grade AS ENUM ('old', 'new', 'third');

-- before
CREATE TABLE party (value state DEFAULT 'new', list state[]);

-- after
CREATE TABLE party (value grade DEFAULT 'new', list grade[]);

-- changes
-- ~ column party.value no default
-- ~ column party.value type state -> grade
-- ~ column party.list type state[] -> grade[]
-- ~ column party.value default 'new'::public.grade
