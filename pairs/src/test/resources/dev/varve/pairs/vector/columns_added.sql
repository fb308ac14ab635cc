-- both
CREATE EXTENSION vector;

-- before
CREATE TABLE document (id bigint);

-- after
CREATE TABLE document (id bigint, a vector(1536), b halfvec(768) NOT NULL DEFAULT array_fill(0, ARRAY[768])::halfvec, c bit(64), d sparsevec);

-- changes
-- + column document.a vector(1536)
-- + column document.b halfvec(768) not null default (array_fill(0, ARRAY[768]))::public.halfvec
-- + column document.c bit(64)
-- + column document.d sparsevec
