-- before
CREATE TYPE state AS ENUM ('new', 'old');

-- after
CREATE TYPE state AS ENUM ('planned', 'new', 'old');

-- changes
-- + label state.planned first
