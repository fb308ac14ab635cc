-- before
CREATE TABLE party (id int PRIMARY KEY, parent int REFERENCES party, CHECK (parent <> id));

-- after
CREATE TABLE party (id bigint PRIMARY KEY, parent bigint REFERENCES party, CHECK (parent <> id));

-- changes
-- - constraint party.party_parent_fkey
-- - constraint party.party_check
-- ~ column party.id type integer -> bigint
-- ~ column party.parent type integer -> bigint
-- + constraint party.party_check CHECK (parent <> id)
-- + constraint party.party_parent_fkey FOREIGN KEY (parent) REFERENCES party (id)
