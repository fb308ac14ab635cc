-- before
CREATE TYPE status AS ENUM ('new', 'old');
CREATE TABLE party (id int PRIMARY KEY, state status);
CREATE RULE done AS ON UPDATE TO party WHERE new.state = 'new'::status DO INSTEAD NOTHING;

-- after
CREATE TYPE status AS ENUM ('new', 'done');
CREATE TABLE party (id int PRIMARY KEY, state status);
CREATE RULE done AS ON UPDATE TO party WHERE new.state = 'new'::status DO INSTEAD NOTHING;

-- changes
-- - rule done on party
-- ~ enum status labels [new, old] -> [new, done]
-- + rule done on party on update where new.state = 'new'::public.status do instead nothing
