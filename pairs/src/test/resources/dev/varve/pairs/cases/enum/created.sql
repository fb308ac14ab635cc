-- before
-- after
CREATE TYPE state AS ENUM ('new', 'old');

-- changes
-- + enum state (new, old)
