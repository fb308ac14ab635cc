-- before
CREATE EXTENSION pgcrypto;
CREATE TABLE party (name text, CONSTRAINT party_hash CHECK (digest(name, 'sha256') <> '\x00'));

-- after
CREATE TABLE party (name text);

-- changes
-- - constraint party.party_hash
-- - extension pgcrypto
