-- since 14

-- before
CREATE TABLE party (a int);

-- after
CREATE TABLE party (a int);
CREATE INDEX party_a_idx ON party
  USING brin (a int4_bloom_ops (n_distinct_per_range = 100, false_positive_rate = 0.05)) WITH (pages_per_range = 16);

-- changes
-- + index party.party_a_idx USING brin (a int4_bloom_ops(n_distinct_per_range=100,false_positive_rate=0.05)) WITH (pages_per_range = '16')
