-- both
CREATE EXTENSION vector;
CREATE TABLE document (a vector(3), b halfvec(3), d bit(8));

-- before

-- after
CREATE INDEX i1 ON document USING ivfflat (a) WITH (lists = 10);
CREATE INDEX i2 ON document USING ivfflat (a vector_ip_ops) WITH (lists = 20);
CREATE INDEX i3 ON document USING ivfflat (a vector_cosine_ops);
CREATE INDEX i4 ON document USING ivfflat (b halfvec_l2_ops) WITH (lists = 30);
CREATE INDEX i5 ON document USING ivfflat (b halfvec_cosine_ops);
CREATE INDEX i6 ON document USING ivfflat (d bit_hamming_ops) WITH (lists = 1);

-- changes
-- + index document.i1 USING ivfflat (a) WITH (lists = '10')
-- + index document.i2 USING ivfflat (a vector_ip_ops) WITH (lists = '20')
-- + index document.i3 USING ivfflat (a vector_cosine_ops)
-- + index document.i4 USING ivfflat (b halfvec_l2_ops) WITH (lists = '30')
-- + index document.i5 USING ivfflat (b halfvec_cosine_ops)
-- + index document.i6 USING ivfflat (d bit_hamming_ops) WITH (lists = '1')
