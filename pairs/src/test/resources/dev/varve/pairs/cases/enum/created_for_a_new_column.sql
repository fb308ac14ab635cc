-- both
CREATE TABLE party (id int);

-- before

-- after
CREATE TYPE state AS ENUM ('new', 'old');
ALTER TABLE party ADD state state NOT NULL DEFAULT 'new';

-- changes
-- + enum state (new, old)
-- + column party.state state not null default 'new'::public.state
