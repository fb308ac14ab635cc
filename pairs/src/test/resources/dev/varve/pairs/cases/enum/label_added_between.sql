-- before
CREATE TYPE state AS ENUM ('new', 'old');

-- after
CREATE TYPE state AS ENUM ('new', 'known', 'old');

-- changes
-- + label state.known after new
