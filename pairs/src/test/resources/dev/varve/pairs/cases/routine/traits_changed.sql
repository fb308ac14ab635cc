-- before
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';

-- after
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql STABLE STRICT SECURITY DEFINER LEAKPROOF PARALLEL SAFE COST 5 SET search_path = public, pg_temp SET work_mem = '1MB' AS 'SELECT lower(title)';

-- changes
-- ~ function slug(text) options changed
