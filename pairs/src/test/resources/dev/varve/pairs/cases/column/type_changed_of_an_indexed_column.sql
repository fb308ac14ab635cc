-- before
CREATE TABLE party (id int, a int, b text);
CREATE INDEX party_a_idx ON party (a DESC);
CREATE UNIQUE INDEX party_id_a_idx ON party (id) INCLUDE (a);
CREATE INDEX party_expression_idx ON party ((a + 1));
CREATE INDEX party_partial_idx ON party (b) WHERE a > 0;

-- after
CREATE TABLE party (id int, a bigint, b text);
CREATE INDEX party_a_idx ON party (a DESC);
CREATE UNIQUE INDEX party_id_a_idx ON party (id) INCLUDE (a);
CREATE INDEX party_expression_idx ON party ((a + 1));
CREATE INDEX party_partial_idx ON party (b) WHERE a > 0;

-- changes
-- - index party.party_expression_idx
-- - index party.party_partial_idx
-- ~ column party.a type integer -> bigint
-- + index party.party_expression_idx ((a + 1))
-- + index party.party_partial_idx (b) where a > 0
