-- before
CREATE TABLE party (name text);

-- after
CREATE TABLE party (name text, code text NOT NULL DEFAULT '' UNIQUE);

-- changes
-- + column party.code text not null default ''::text
-- + constraint party.party_code_key UNIQUE (code)
