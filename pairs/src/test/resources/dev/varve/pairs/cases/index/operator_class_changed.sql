-- before
CREATE TABLE party (data jsonb, name varchar(10));
CREATE INDEX party_data_idx ON party USING gin (data jsonb_ops);
CREATE INDEX party_name_idx ON party (name text_pattern_ops);

-- after
CREATE TABLE party (data jsonb, name varchar(10));
CREATE INDEX party_data_idx ON party USING gin (data jsonb_path_ops);
CREATE INDEX party_name_idx ON party (name varchar_pattern_ops);

-- changes
-- - index party.party_data_idx
-- - index party.party_name_idx
-- + index party.party_data_idx USING gin (data jsonb_path_ops)
-- + index party.party_name_idx (name varchar_pattern_ops)
