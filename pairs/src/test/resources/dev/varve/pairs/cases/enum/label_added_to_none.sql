-- before
CREATE TYPE state AS ENUM ();

-- after
CREATE TYPE state AS ENUM ('new');

-- changes
-- + label state.new first
