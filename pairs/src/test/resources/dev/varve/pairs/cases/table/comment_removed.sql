-- before
CREATE TABLE party (id bigint);
COMMENT ON TABLE party IS 'One.';

-- after
CREATE TABLE party (id bigint);

-- changes
-- ~ table party no comment
