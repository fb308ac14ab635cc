-- both
CREATE EXTENSION vector;
CREATE TABLE document (a vector(3), b vector(3));

-- before
CREATE INDEX i1 ON document USING hnsw (a vector_l2_ops) WITH (m = 8, ef_construction = 32);
CREATE INDEX i2 ON document USING ivfflat (b vector_l2_ops) WITH (lists = 10);

-- after
CREATE INDEX i1 ON document USING hnsw (a vector_l2_ops) WITH (m = 8);
CREATE INDEX i2 ON document USING ivfflat (b vector_l2_ops);

-- changes
-- - index document.i1
-- - index document.i2
-- + index document.i1 USING hnsw (a vector_l2_ops) WITH (m = '8')
-- + index document.i2 USING ivfflat (b)
