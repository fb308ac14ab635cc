-- before
CREATE TABLE t (a int);

-- after
CREATE TABLE t (a int);
CREATE FUNCTION two_of(a int, OUT b int, INOUT c text, VARIADIC d int[]) LANGUAGE plpgsql AS $$BEGIN b := a; END$$;

-- changes
-- + function two_of(integer, text, integer[]) returns record
