-- before
CREATE TABLE party (id int);
COMMENT ON TABLE party IS 'One.';

-- after
CREATE TABLE party (id int);
COMMENT ON TABLE party IS '';

-- changes
-- ~ table party no comment
