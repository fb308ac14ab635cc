-- before
CREATE TYPE state AS ENUM ('new', 'old');

-- after
CREATE TYPE state AS ENUM ('new', 'old', 'gone');

-- changes
-- + label state.gone after old
