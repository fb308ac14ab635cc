-- both
CREATE SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE TABLE party (name text);

-- before

-- after
CREATE INDEX party_name_idx ON party USING gin (name ext.gin_trgm_ops);

-- changes
-- + index party.party_name_idx USING gin (name ext.gin_trgm_ops)
