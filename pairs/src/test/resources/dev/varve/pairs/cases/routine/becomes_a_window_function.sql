-- before
CREATE FUNCTION w() RETURNS bigint LANGUAGE internal AS 'window_row_number';

-- after
CREATE FUNCTION w() RETURNS bigint LANGUAGE internal WINDOW AS 'window_row_number';

-- changes
-- - function w()
-- + function w() returns bigint
