-- before
CREATE TABLE t (a int);

-- after
CREATE TABLE t (a int);
CREATE FUNCTION "f;""x"("A b" text) RETURNS text LANGUAGE plpgsql AS $hostile$
BEGIN
  -- $varve$ */ ' $$
  RETURN '$varve$';
END $hostile$;

-- changes
-- + function f;"x(text) returns text
