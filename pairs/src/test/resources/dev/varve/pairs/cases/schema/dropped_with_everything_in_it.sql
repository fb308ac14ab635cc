-- before
CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('new', 'old');
CREATE TABLE app.party (id bigint PRIMARY KEY, state app.state NOT NULL DEFAULT 'new');
CREATE TABLE app.role (party_id bigint REFERENCES app.party, name text);
CREATE INDEX role_name_idx ON app.role (name);

-- after

-- changes
-- - constraint app.role.role_party_id_fkey
-- - table app.party
-- - table app.role
-- - enum app.state
-- - schema app
