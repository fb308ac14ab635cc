-- before
CREATE TABLE t (a int);

-- after
CREATE TABLE t (a int);
SET check_function_bodies = off;
CREATE FUNCTION even(n int) RETURNS boolean LANGUAGE sql AS 'SELECT n = 0 OR odd(n - 1)';
CREATE FUNCTION odd(n int) RETURNS boolean LANGUAGE sql AS 'SELECT n <> 0 AND even(n - 1)';

-- changes
-- + function even(integer) returns boolean
-- + function odd(integer) returns boolean
