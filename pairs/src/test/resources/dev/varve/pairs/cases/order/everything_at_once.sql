-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TYPE gone AS ENUM ('x');
CREATE TABLE party (id int PRIMARY KEY, state state DEFAULT 'new', name varchar(10), old gone);
CREATE TABLE role (id int PRIMARY KEY, party_id int REFERENCES party, text text, CHECK (text <> ''));
CREATE TABLE tag (party_id int REFERENCES party, role_id int REFERENCES role, label text);
CREATE INDEX party_name_idx ON party (name);
CREATE INDEX tag_label_idx ON tag (label) WHERE party_id > 0;

-- after
CREATE SCHEMA app;
CREATE EXTENSION citext;
CREATE TYPE state AS ENUM ('newest', 'new');
CREATE TYPE app.level AS ENUM ('low', 'high');
CREATE TABLE party (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, state state NOT NULL DEFAULT 'newest', name citext, level app.level DEFAULT 'low',
  upper_name text GENERATED ALWAYS AS (upper(name::text)) STORED
);
CREATE TABLE app.role (id bigint PRIMARY KEY, party_id bigint REFERENCES party ON DELETE CASCADE, text text UNIQUE);
CREATE TABLE tag (party_id bigint REFERENCES party, role_id bigint REFERENCES app.role, label text NOT NULL);
CREATE UNIQUE INDEX party_name_idx ON party (name) INCLUDE (level);
CREATE INDEX tag_idx ON tag (label) WHERE party_id > 0;
COMMENT ON TABLE tag IS 'What it is called.';

-- changes
-- - constraint role.role_party_id_fkey
-- - constraint tag.tag_party_id_fkey
-- - constraint tag.tag_role_id_fkey
-- - index party.party_name_idx
-- - index tag.tag_label_idx
-- + schema app
-- + extension citext
-- + enum app.level (low, high)
-- ~ column party.state no default
-- - column party.old gone
-- - table role
-- ~ enum state labels [new, old] -> [newest, new]
-- ~ column party.id type integer -> bigint
-- ~ column party.name type varchar(10) -> citext
-- ~ column tag.party_id type integer -> bigint
-- ~ column tag.role_id type integer -> bigint
-- + table app.role
-- + column party.level app.level default 'low'::app.level
-- + column party.upper_name text generated as (upper((name)::text))
-- ~ column party.state not null
-- ~ column tag.label not null
-- ~ column party.id identity
-- ~ column party.state default 'newest'::public.state
-- + index party.party_name_idx unique (name) INCLUDE (level)
-- + index tag.tag_idx (label) where party_id > 0
-- + constraint app.role.role_party_id_fkey FOREIGN KEY (party_id) REFERENCES party (id) ON DELETE CASCADE
-- + constraint tag.tag_party_id_fkey FOREIGN KEY (party_id) REFERENCES party (id)
-- + constraint tag.tag_role_id_fkey FOREIGN KEY (role_id) REFERENCES app.role (id)
-- ~ table tag comment 'What it is called.'
-- - enum gone
