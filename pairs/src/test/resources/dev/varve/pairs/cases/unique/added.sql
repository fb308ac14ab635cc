-- before
CREATE TABLE party (name text);

-- after
CREATE TABLE party (name text UNIQUE);

-- changes
-- + constraint party.party_name_key UNIQUE (name)
