-- before
CREATE TABLE party (id bigserial PRIMARY KEY);
COMMENT ON SEQUENCE party_id_seq IS 'It goes too.';

-- after

-- changes
-- ~ sequence party_id_seq owned by none
-- - table party
-- - sequence party_id_seq
