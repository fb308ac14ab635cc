-- before
CREATE EXTENSION "uuid-ossp";
CREATE TABLE party (id uuid DEFAULT uuid_generate_v4());

-- after
CREATE TABLE party (id uuid);

-- changes
-- ~ column party.id no default
-- - extension uuid-ossp
