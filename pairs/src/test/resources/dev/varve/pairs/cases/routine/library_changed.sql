-- before
CREATE FUNCTION f(text) RETURNS text LANGUAGE c STRICT AS '$libdir/pg_trgm', 'show_trgm';

-- after
CREATE FUNCTION f(text) RETURNS text LANGUAGE c STRICT AS '$libdir/fuzzystrmatch', 'soundex';

-- changes
-- ~ function f(text) body changed
