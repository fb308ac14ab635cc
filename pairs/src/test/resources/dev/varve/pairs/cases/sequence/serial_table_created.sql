-- before
-- after
CREATE SCHEMA app;
CREATE TABLE app.party (id bigserial PRIMARY KEY, name text);

-- changes
-- + schema app
-- + sequence app.party_id_seq bigint
-- + table app.party
-- ~ sequence app.party_id_seq owned by app.party.id
