-- both
CREATE EXTENSION vector;

-- before
CREATE TABLE document (a vector(3) DEFAULT '[1,2,3]', b halfvec(3), c real[], d vector(3));
CREATE INDEX document_a_idx ON document USING hnsw (a vector_l2_ops);

-- after
CREATE TABLE document (a halfvec(3) DEFAULT '[1,2,3]', b vector(3), c vector(3), d real[]);
CREATE INDEX document_a_idx ON document USING hnsw (a halfvec_l2_ops);

-- changes
-- - index document.document_a_idx
-- ~ column document.a no default
-- ~ column document.a type vector(3) -> halfvec(3)
-- ~ column document.b type halfvec(3) -> vector(3)
-- ~ column document.c type real[] -> vector(3)
-- ~ column document.d type vector(3) -> real[]
-- ~ column document.a default '[1,2,3]'::public.halfvec
-- + index document.document_a_idx USING hnsw (a halfvec_l2_ops)
