-- both
CREATE EXTENSION vector;

-- before
CREATE TABLE document (a vector(3));

-- after
CREATE TABLE document (a vector(3), b halfvec(3) GENERATED ALWAYS AS (a::halfvec(3)) STORED, n real GENERATED ALWAYS AS (vector_norm(a)) STORED,
  CONSTRAINT document_unit CHECK (vector_dims(a) = 3));
CREATE INDEX document_b_idx ON document USING hnsw (b halfvec_cosine_ops);

-- changes
-- + column document.b halfvec(3) generated as ((a)::public.halfvec(3))
-- + column document.n real generated as (public.vector_norm(a))
-- + constraint document.document_unit CHECK (public.vector_dims(a) = 3)
-- + index document.document_b_idx USING hnsw (b halfvec_cosine_ops)
